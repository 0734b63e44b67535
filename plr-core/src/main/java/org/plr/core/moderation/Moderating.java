package org.plr.core.moderation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.framework.Moderation.Moderators;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;

/**
 * Who may moderate a review (MOD-1): somebody in a role that the framework names, for an Inadequate one in a role that it
 * names for those. Nobody moderates a review of their own; and the library's: nobody in one line with its author, nobody
 * who is responsible for the child, and nobody twice.
 */
@RuleOf("MOD-1")
final class Moderating {
    private Moderating() {}

    /** Why this person may not moderate, if they may not. */
    static List<Refusal> refusals(Case it, PersonRef person, String path) {
        List<Refusal> refusals = new ArrayList<>(ofRole(it, person, path));
        if (person.equals(it.review().reviewer())) {
            refusals.add(
                    refusal("is-the-author", path, "Choose another person: nobody moderates a review of their own."));
        } else if (isInOneLine(it, person)) {
            refusals.add(refusal(
                    "in-line",
                    path,
                    "Choose somebody who neither reports to the author of the review nor leads them."));
        }
        if (it.review().responsible().people().contains(person)) {
            refusals.add(refusal("is-responsible", path, "Choose somebody who is not responsible for the child."));
        }
        if (it.moderation().moderators().contains(person)) {
            refusals.add(refusal("moderates-already", path, "Choose another person: this one moderates it already."));
        }
        return refusals;
    }

    /** Why this person's roles do not let them moderate a review of this grade. */
    static List<Refusal> ofRole(Case it, PersonRef person, String path) {
        Moderators moderators = it.framework().moderation().moderators();
        Set<Role> asked = it.isInadequate() ? moderators.ofInadequate() : moderators.roles();
        Set<Role> held = it.moment().organisation().roles(person, it.moment().day());
        return Collections.disjoint(asked, held)
                ? List.of(refusal(
                        "not-a-moderator",
                        path,
                        "Choose somebody in a role that moderates reviews of this grade: "
                                + String.join(
                                        ", ", asked.stream().map(Role::code).toList()) + "."))
                : List.of();
    }

    private static boolean isInOneLine(Case it, PersonRef person) {
        PersonRef author = it.review().reviewer();
        Organisation chart = it.moment().organisation();
        LocalDate day = it.moment().day();
        return chart.isInLineOf(author, person, day) || chart.isInLineOf(person, author, day);
    }

    private static Refusal refusal(String fault, String path, String message) {
        String field = path.equals("$") ? "moderator" : path.substring(2);
        return Refusal.by(ClauseId.MOD_1, field + "." + fault, path, message);
    }
}
