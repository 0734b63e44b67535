package org.plr.core.arch.planted;

import java.util.Optional;

public final class OptionalFields {

    static final class InClass {
        Optional<String> field = Optional.empty();
    }

    record InRecord(Optional<String> component) {}
}
