package org.plr.core.focussed;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells each misfit at its part. */
public final class CoherentValidator implements ConstraintValidator<Coherent, Coherent.Parts> {

    /** For the validator's own use. */
    public CoherentValidator() {}

    @Override
    public boolean isValid(Coherent.@Nullable Parts parts, ConstraintValidatorContext context) {
        List<Coherent.Misfit> misfits = parts == null ? List.of() : parts.misfits();
        context.disableDefaultConstraintViolation();
        for (Coherent.Misfit misfit : misfits) {
            context.buildConstraintViolationWithTemplate(misfit.fault() + ": " + misfit.message())
                    .addPropertyNode(misfit.property())
                    .addConstraintViolation();
        }
        return misfits.isEmpty();
    }
}
