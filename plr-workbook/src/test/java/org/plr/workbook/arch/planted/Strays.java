package org.plr.workbook.arch.planted;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

public final class Strays {

    /** Stands for any other library, the core among them: only what is named may be known. */
    public static final class ToOtherLibraries {
        JavaClass other(JavaClass type) {
            return type;
        }
    }

    public static final class ToTests {
        @Test
        void test() {}
    }

    public static final class ToTheParser {
        InputFactoryImpl parser() {
            return new InputFactoryImpl();
        }
    }

    public static final class ToAnotherParser {
        XMLInputFactory parser() {
            return XMLInputFactory.newInstance();
        }
    }

    public static final class ToAnotherArchive {
        String name(ZipFile file) {
            return file.getName();
        }
    }

    public static final class ToObjects {
        Object read(ObjectInputStream in) throws Exception {
            return in.readObject();
        }
    }

    public static final class Shows {
        public List<XMLStreamReader> shows() {
            return List.of();
        }

        public void takes(InputFactoryImpl factory) {
            factory.getXMLReporter();
        }
    }
}
