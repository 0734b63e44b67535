package org.plr.core.arch.planted;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

public final class OutsideValidation {
    Validator validator() {
        return Validation.buildDefaultValidatorFactory().getValidator();
    }
}
