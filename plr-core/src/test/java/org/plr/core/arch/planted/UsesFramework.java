package org.plr.core.arch.planted;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;

public final class UsesFramework {

    static final class ByCall {
        void call() {
            Assertions.assertTrue(true);
        }
    }

    static final class ByReference {
        Runnable call() {
            return Assertions::fail;
        }
    }

    @Tag("framework")
    static final class ByAnnotation {}
}
