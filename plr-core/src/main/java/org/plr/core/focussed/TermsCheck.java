package org.plr.core.focussed;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;

/**
 * Says everything that keeps terms of reference from being complete (FOC-3), each with what a good answer contains. The
 * constraints stand as annotations at {@link TermsOfReference}; Jakarta Validation holds the terms against them. Safe for
 * use by several threads.
 */
@RuleOf("FOC-3")
public final class TermsCheck {
    private static final List<String> ITEMS = List.of("why", "scope", "sample", "who", "how", "timescale");
    private static final String TERMS = ".terms";

    private final Supplier<Validator> validator;
    private @Nullable Validator made;

    private TermsCheck(Supplier<Validator> validator) {
        this.validator = Objects.requireNonNull(validator, "validator");
    }

    /**
     * A check by a validator of the host's.
     *
     * @param validator gives it; asked once, when terms are first checked
     * @return the check
     */
    public static TermsCheck by(Supplier<Validator> validator) {
        return new TermsCheck(validator);
    }

    /**
     * A check by the provider of Jakarta Validation on the class path, such as Hibernate Validator 8 or 9. It is looked for
     * when terms are first checked, and needs no expression language.
     *
     * @return the check
     */
    public static TermsCheck byDefault() {
        return new TermsCheck(() -> Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new LiteralMessages())
                .buildValidatorFactory()
                .getValidator());
    }

    /**
     * Everything that is wrong.
     *
     * @param terms the terms, of which any part may be missing
     * @param commissionedOn the local day of the commission, or null where it is not known: then dates are not held against
     *     it
     * @return the refusals in the order of the six items; empty where the terms are complete
     */
    public List<Refusal> check(TermsOfReference terms, @Nullable LocalDate commissionedOn) {
        DatedTerms dated = new DatedTerms(Objects.requireNonNull(terms, "terms"), commissionedOn);
        return validator().validate(dated).stream()
                .map(TermsCheck::refusal)
                .sorted(Comparator.comparingInt(TermsCheck::item)
                        .thenComparing(Refusal::path)
                        .thenComparing(Refusal::code))
                .toList();
    }

    private synchronized Validator validator() {
        if (made == null) {
            made = Objects.requireNonNull(validator.get(), "validator");
        }
        return made;
    }

    private static Refusal refusal(ConstraintViolation<DatedTerms> violation) {
        Fault fault = Fault.of(violation);
        Checks checks = new Checks();
        checks.refuse(clause(violation), path(violation), fault.code(), fault.message());
        return checks.refusals().get(0);
    }

    /** What the pair of terms and commission tells by itself is about the timescale. */
    private static String path(ConstraintViolation<DatedTerms> violation) {
        StringBuilder path = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append('.').append(node.getName());
            }
        }
        boolean within = path.indexOf(TERMS) == 0;
        return "$" + (within ? path.substring(TERMS.length()) : ".timescale" + path);
    }

    /** Each constraint carries its clause. */
    private static ClauseId clause(ConstraintViolation<?> violation) {
        Object clause = violation.getConstraintDescriptor().getAttributes().get("clause");
        return (ClauseId) Objects.requireNonNull(clause, "clause");
    }

    private static int item(Refusal refusal) {
        for (int i = 0; i < ITEMS.size(); i++) {
            if (refusal.path().startsWith("$." + ITEMS.get(i))) {
                return i;
            }
        }
        return ITEMS.size();
    }
}
