package org.plr.adapters.mail.arch.planted;

import java.util.logging.Logger;

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
}
