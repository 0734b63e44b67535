package org.plr.adapters.sheets.arch.planted;

import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

public final class Prints {

    public static final class Out {
        void print() {
            System.out.println();
        }
    }

    public static final class Trace {
        void print(Exception failed) {
            failed.printStackTrace();
        }
    }

    public static final class OldLogger {
        Object logger() {
            return Logger.getLogger("");
        }
    }

    public static final class NewLogger {
        Object logger() {
            return LoggerFactory.getLogger("");
        }
    }
}
