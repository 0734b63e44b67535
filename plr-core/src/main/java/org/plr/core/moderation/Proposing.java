package org.plr.core.moderation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Moment;
import org.plr.core.draw.DrawRequest;
import org.plr.core.draw.MonthDraw;
import org.plr.core.draw.Seed;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Moderation.Moderators;
import org.plr.core.moderation.ModeratorPlan.Cause;
import org.plr.core.moderation.ModeratorPlan.Unassigned;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/**
 * Which turns are open, and who may take each (MOD-1): by the same rules by which a turn is then given, so that nothing is
 * proposed that would be refused. Whoever is absent today is left out.
 */
@RuleOf("MOD-1")
final class Proposing {
    private static final Refusal NOT_REVEALED = Refusal.by(
            ClauseId.MOD_2,
            "draw.not-revealed",
            "$.month",
            "Wait for the draw of this month: until it is revealed nobody knows who is moderated.");

    private final Moderations.Books books;
    private final Moment moment;
    private final List<OpenTurn> turns = new ArrayList<>();
    private final List<Unassigned> closed = new ArrayList<>();

    Proposing(Moderations.Books books, Moment moment) {
        this.books = books;
        this.moment = moment;
    }

    Outcome<ModeratorPlan> propose(ModeratorsAsked asked) {
        Checks checks = new Checks();
        asked.check(checks);
        if (!checks.refusals().isEmpty()) {
            return Outcome.refused(checks.refusals());
        }
        YearMonth month = Objects.requireNonNull(asked.month(), "month");
        Optional<Seed> seed =
                books.draws().at(month).flatMap(MonthDraw::request).map(DrawRequest::seed);
        return seed.map(revealed -> Outcome.accepted(plan(asked, month, revealed)))
                .orElseGet(() -> Outcome.refused(List.of(NOT_REVEALED)));
    }

    private ModeratorPlan plan(ModeratorsAsked asked, YearMonth month, Seed seed) {
        List<Case> cases = selected(month).stream()
                .flatMap(review -> books.moderations().at(Review.stream(review)).stream())
                .map(moderation -> books.at(moment, moderation))
                .toList();
        List<PersonRef> all = moderators(cases);
        cases.forEach(it -> Assigning.open(it, true).ifPresent(stage -> open(it, stage, all)));
        ModeratorPlanning planning = new ModeratorPlanning(
                all.stream().filter(this::isThere).toList(),
                Taken.of(books.moderations().begun(), moment),
                asked.capacity(),
                seed);
        return planned(month, planning);
    }

    private ModeratorPlan planned(YearMonth month, ModeratorPlanning planning) {
        ModeratorPlan.Solved solved = planning.solve(turns);
        closed.addAll(planning.left(turns, solved.assigned()));
        return new ModeratorPlan(
                month,
                solved,
                planning.given(turns, solved.assigned()),
                new ModeratorPlan.Rest(closed, planning.loads(solved.assigned())));
    }

    /** Of this month and of those before it, where something came in late or was left over. */
    private Set<ReviewRef> selected(YearMonth month) {
        Set<ReviewRef> selected = new LinkedHashSet<>();
        books.draws().all().stream()
                .filter(draw -> !draw.month().isAfter(month))
                .forEach(draw -> selected.addAll(draw.selected()));
        return selected;
    }

    /** Everybody who moderates under one of the frameworks, by ref. */
    private List<PersonRef> moderators(List<Case> cases) {
        Set<Role> roles = new HashSet<>(roles(moment.framework()));
        cases.forEach(it -> roles.addAll(roles(it.framework())));
        return roles.stream()
                .flatMap(role -> moment.organisation().holders(role, moment.day()).stream())
                .distinct()
                .sorted(Comparator.comparing(PersonRef::text))
                .toList();
    }

    private static Set<Role> roles(Framework framework) {
        Moderators named = framework.moderation().moderators();
        Set<Role> roles = new HashSet<>(named.roles());
        roles.addAll(named.ofInadequate());
        return roles;
    }

    private boolean isThere(PersonRef person) {
        return !moment.organisation().isAbsent(person, moment.day());
    }

    private void open(Case it, Stage stage, List<PersonRef> all) {
        List<PersonRef> independent = all.stream()
                .filter(person -> Moderating.refusals(it, person, "$").isEmpty())
                .toList();
        PersonRef author = it.review().reviewer();
        OpenTurn turn = new OpenTurn(
                it.review().ref(),
                stage,
                author,
                independent.stream().filter(this::isThere).toList());
        if (it.isActing(author)) {
            closed.add(turn.left(Cause.OWN_REVIEW, "Nobody chooses the moderator of their own review."));
        } else if (independent.isEmpty()) {
            closed.add(
                    turn.left(Cause.NOBODY_INDEPENDENT, "Nobody who moderates reviews of this grade is independent."));
        } else if (turn.moderators().isEmpty()) {
            closed.add(turn.left(Cause.ABSENT, "Everybody who may moderate this review is absent today."));
        } else {
            turns.add(turn);
        }
    }
}
