package org.plr.examples.arch.planted;

import java.util.function.Supplier;
import org.plr.core.command.Decision;
import org.plr.core.command.View;

public final class KnowsInternals {

    public interface ByType {
        View view();
    }

    public static final class ByReference {
        Supplier<Object> decision() {
            return Decision::accept;
        }
    }
}
