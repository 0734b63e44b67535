package org.plr.core.focussed;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that something is missing, and what a good answer contains. */
public final class AskedValidator implements ConstraintValidator<Asked, Object> {
    private String good = "";
    private int least;
    private int most;

    /** For the validator's own use. */
    public AskedValidator() {}

    @Override
    public void initialize(Asked asked) {
        good = asked.message();
        least = asked.least();
        most = asked.most();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            return Fault.at(context, "missing", "Say " + good);
        }
        if (value instanceof Integer number && (number < least || number > most)) {
            String fault = number < least ? "too-small" : "too-large";
            return Fault.at(context, fault, "Give a number from " + least + " to " + most + ". Say " + good);
        }
        return true;
    }
}
