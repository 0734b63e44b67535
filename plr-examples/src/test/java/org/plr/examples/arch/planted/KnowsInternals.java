package org.plr.examples.arch.planted;

import java.util.function.Supplier;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;

public final class KnowsInternals {

    public interface ByType {
        Moment moment();
    }

    public static final class ByReference {
        Supplier<Object> decision() {
            return Decision::accept;
        }
    }
}
