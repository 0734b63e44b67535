package org.plr.core.arch.planted;

import java.util.function.Consumer;
import java.util.logging.Logger;

public final class Prints {

    static final class Out {
        Consumer<String> print() {
            return System.out::println;
        }
    }

    static final class Err {
        void print() {
            System.err.println();
        }
    }

    static final class Trace {
        Consumer<Exception> print() {
            return Exception::printStackTrace;
        }
    }

    static final class OldLogger {
        Object logger() {
            return Logger.getLogger("");
        }
    }

    static final class SystemLogger {
        Object logger() {
            return System.getLogger("");
        }
    }
}
