package org.plr.core.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plr.core.framework.Consistency;
import org.plr.core.framework.Moderation;
import org.plr.core.people.Role;

/** Reads how many reviews are moderated, by whom, and what follows: MOD-1 to MOD-3 and MOD-5 to MOD-7. */
final class ModerationReader {
    private ModerationReader() {}

    static Moderation read(Section clauses) {
        Section after = clauses.section("MOD-7");
        return new Moderation(
                sample(clauses.section("MOD-2")),
                moderators(clauses.section("MOD-1")),
                new Moderation.Afterwards(
                        clauses.section("MOD-6").texts("escalated", Form.GRADE, List.of()),
                        after.name("from", Moderation.From.class, Moderation.From.DECIDED),
                        after.name("raised", Moderation.Raised.class, Moderation.Raised.DUTIES_STAY)),
                consistency(clauses));
    }

    private static Consistency consistency(Section clauses) {
        Section draw = clauses.section("MOD-2");
        Section disputes = clauses.section("MOD-5");
        return new Consistency(
                new Consistency.Spread(
                        draw.name("allocation", Consistency.Allocation.class, Consistency.Allocation.NONE),
                        draw.period("everyManagerWithin").orElse(null)),
                second(clauses.section("MOD-1")),
                clauses.section("MOD-3").text("benchmark", Form.RATE).orElse(null),
                new Consistency.Disputes(
                        disputes.days("disputedWithin").orElse(null),
                        disputes.days("decidedWithin").orElse(null)));
    }

    private static Consistency.Second second(Section clause) {
        int agreeWithin = clause.section("second").whole("agreeWithin", 0, 100, 0);
        return new Consistency.Second(clause.has("second") ? agreeWithin : null);
    }

    private static Moderation.Sample sample(Section clause) {
        Moderation.Sample literal = Moderation.LITERAL.sample();
        return new Moderation.Sample(
                clause.text("rate", Form.RATE, literal.rate()),
                clause.name("counting", Moderation.Counting.class, literal.counting()),
                clause.name("rounding", Moderation.Rounding.class, literal.rounding()),
                clause.days("within").orElse(null));
    }

    /** Where nobody is said for Inadequate reviews, those for the others. */
    private static Moderation.Moderators moderators(Section clause) {
        Moderation.Moderators literal = Moderation.LITERAL.moderators();
        Set<Role> roles = new LinkedHashSet<>(clause.texts("moderators", Form.ROLE, List.copyOf(literal.roles())));
        Set<Role> ofInadequate = new LinkedHashSet<>(clause.texts("ofInadequate", Form.ROLE, List.copyOf(roles)));
        return clause.made(() -> new Moderation.Moderators(roles, ofInadequate), literal);
    }
}
