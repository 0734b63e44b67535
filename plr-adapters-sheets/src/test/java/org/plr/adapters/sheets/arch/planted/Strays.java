package org.plr.adapters.sheets.arch.planted;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plr.core.command.Checks;
import org.plr.core.memory.MemoryStore;

public final class Strays {

    public static final class ToPoi {
        Object workbook() {
            return new XSSFWorkbook();
        }
    }

    public static final class ToTheParser {
        Object parser() {
            return new InputFactoryImpl();
        }
    }

    public static final class ToTheTwins {
        Object twin() {
            return new MemoryStore();
        }
    }

    public static final class BehindTheFacade {
        Object checks() {
            return new Checks();
        }
    }
}
