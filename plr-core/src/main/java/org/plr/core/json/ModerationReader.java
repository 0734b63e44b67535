package org.plr.core.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plr.core.framework.Moderation;
import org.plr.core.people.Role;

/** Reads how many reviews are moderated, by whom, and what follows: MOD-1, MOD-2, MOD-6 and MOD-7. */
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
                        after.name("raised", Moderation.Raised.class, Moderation.Raised.DUTIES_STAY)));
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
