package org.plr.adapters.sheets.firstday.arch.planted;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plr.core.memory.MemoryStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonParser;

/** Classes that do what the import of an earlier tracker never does. */
public final class Wrong {
    private Wrong() {}

    /** Reads by a library for tests. */
    public static final class ToPoi {
        Class<?> library() {
            return XSSFWorkbook.class;
        }
    }

    /** Goes behind the facade. */
    public static final class ToTheTwins {
        MemoryStore store() {
            return new MemoryStore();
        }
    }

    /** Opens files itself. */
    public static final class ToTheDisk {
        Path file() {
            return Path.of("a");
        }
    }

    /** Parses JSON beside the one place. */
    public static final class ToJson {
        Class<?> parser() {
            return JsonParser.class;
        }
    }

    /** Logs what stands in a cell. */
    public static final class Logs {
        private static final Logger LOG = LoggerFactory.getLogger(Logs.class);

        void log(String cell) {
            LOG.info("{}", cell);
        }
    }

    /** Prints it. */
    public static final class Prints {
        void print(String cell) {
            System.out.println(cell);
        }
    }

    /** Asks the machine for the day. */
    public static final class Today {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    /** Asks the machine for its language. */
    public static final class Language {
        Locale language() {
            return Locale.getDefault();
        }
    }
}
