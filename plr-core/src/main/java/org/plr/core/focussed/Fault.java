package org.plr.core.focussed;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;

/**
 * How a violation tells its kind: the message begins with the last part of the refusal's code, such as {@code missing},
 * and a colon.
 *
 * @param code the last part of the refusal's code
 * @param message what to do
 */
record Fault(String code, String message) {
    private static final String MARK = ": ";

    /** Adds a violation at the value itself; always false, to be returned by a validator. */
    static boolean at(ConstraintValidatorContext context, String code, String message) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(code + MARK + message).addConstraintViolation();
        return false;
    }

    static Fault of(ConstraintViolation<?> violation) {
        String message = violation.getMessage();
        int mark = message.indexOf(MARK);
        return new Fault(message.substring(0, mark), message.substring(mark + MARK.length()));
    }
}
