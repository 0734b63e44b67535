package org.plr.core.sim;

import static org.plr.core.Scenario.assertAccepted;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plr.core.Actor;
import org.plr.core.Scenario;
import org.plr.core.calendar.Holidays;
import org.plr.core.framework.Grade;
import org.plr.core.memory.MemoryStore;
import org.plr.core.moderation.SampleJudgements;
import org.plr.core.people.Absence;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;
import org.plr.core.people.Validity;
import org.plr.core.review.Feedback;
import org.plr.core.review.Reflection;
import org.plr.core.review.Voice;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.NoticeRef;

/** What a council does in a while, step by step: each step is one command, or one time of running the deliveries. */
final class Script {
    static final YearMonth JUNE = YearMonth.of(2022, 6);
    static final Reflection REFLECTION = Scenario.on("2022-06-10T09:00:00Z").reflection();

    final String name;
    final List<Step> steps = new ArrayList<>();
    private Instant next = World.BEGIN;
    private Mood mood = Mood.TAKES;
    private boolean fromNothing;

    /**
     * One step.
     *
     * @param at when it is taken
     * @param isCommand whether it can be repeated under its id
     * @param act what is done
     */
    record Step(Instant at, String id, boolean isCommand, Consumer<World> act) {}

    /** How the channel answers. */
    enum Mood {
        TAKES,
        REFUSES_ONE,
        PUTS_OFF_ONCE,
        IS_SILENT_ONCE
    }

    /** Begins in a council whose framework is adopted and whose organisation is loaded. */
    Script(String name) {
        this.name = name;
    }

    /** Begins with an empty store. */
    Script fromNothing() {
        fromNothing = true;
        return command(world ->
                world.as(Scenario.ADMINISTRATOR).reference().loadOrganisation(Scenario.organisation(List.of())));
    }

    Script under(Mood other) {
        Script script = new Script(name + " " + other);
        script.steps.addAll(steps);
        script.mood = other;
        script.fromNothing = fromNothing;
        return script;
    }

    /** A world in which none of the steps was taken yet. */
    World world() {
        World world = new World(fromNothing ? new MemoryStore() : Begun.store());
        Set<NoticeRef> putOff = new HashSet<>();
        world.channel.answers(notice -> {
            if (mood == Mood.REFUSES_ONE && notice.recipient().equals(Scenario.TEAM_MANAGER)) {
                return new Delivery.Refused("smtp.550");
            }
            if (mood == Mood.IS_SILENT_ONCE && putOff.add(notice.ref())) {
                return Channel.silent(notice);
            }
            return mood == Mood.PUTS_OFF_ONCE && putOff.add(notice.ref())
                    ? new Delivery.Deferred("smtp.450")
                    : Channel.TAKEN;
        });
        return world;
    }

    private Script command(java.util.function.Function<World, org.plr.core.Outcome<?>> act) {
        steps.add(
                new Step(next, name.hashCode() + "." + steps.size(), true, world -> assertAccepted(act.apply(world))));
        next = next.plus(Duration.ofHours(1));
        return this;
    }

    Script deliver() {
        steps.add(new Step(next, name.hashCode() + "." + steps.size(), false, World::deliver));
        next = next.plus(Duration.ofHours(1));
        return this;
    }

    Script later(Duration wait) {
        next = next.plus(wait);
        return this;
    }

    Script onThe(String instant) {
        next = Instant.parse(instant);
        return this;
    }

    Script allocate(int number) {
        return command(world -> world.as(Scenario.QA_LEAD)
                .reviews()
                .allocate(Scenario.allocation())
                .map(review -> {
                    world.reviews.put(number, review.ref());
                    return review;
                }));
    }

    Script graded(int number, Grade grade) {
        allocate(number);
        command(world -> world.as(Scenario.REVIEWER).reviews().reflect(world.review(number), REFLECTION));
        command(world -> world.as(Scenario.REVIEWER)
                .reviews()
                .hear(world.review(number), new Feedback(List.of(Voice.CHILD), "They felt heard.")));
        return command(
                world -> world.as(Scenario.REVIEWER).reviews().grade(world.review(number), grade, "As recorded."));
    }

    Script returned(int number, Grade grade) {
        graded(number, grade);
        return command(world -> world.as(Scenario.REVIEWER).reviews().complete(world.review(number)));
    }

    Script raise(int number) {
        return command(
                world -> world.as(Scenario.REVIEWER).concerns().raise(world.review(number), "Not safe tonight."));
    }

    Script shared(int number, PersonRef person) {
        return command(world -> world.as(Scenario.REVIEWER)
                .concerns()
                .shared(world.review(number), person, org.plr.core.people.Channel.LETTER));
    }

    Script acted(int number) {
        return command(world -> world.as(Scenario.REVIEWER)
                .concerns()
                .acted(world.review(number), Scenario.TEAM_MANAGER, "A visit the same day."));
    }

    Script raiseAction(int number) {
        return command(world -> world.as(Scenario.REVIEWER)
                .concerns()
                .raiseAction(world.review(number), Scenario.TEAM_MANAGER, "A safety plan.", null)
                .map(concern -> {
                    world.actions.put(number, concern.actions().get(0).ref());
                    return concern;
                }));
    }

    Script completeAction(int number) {
        return command(world -> world.as(Scenario.TEAM_MANAGER)
                .concerns()
                .completeAction(world.review(number), world.actions.get(number), "Done."));
    }

    Script withdrawAction(int number) {
        return command(world -> world.as(Scenario.QA_LEAD)
                .concerns()
                .withdrawAction(world.review(number), world.actions.get(number), Scenario.correction()));
    }

    Script correctGrade(int number, Grade grade) {
        return command(world ->
                world.as(Scenario.QA_LEAD).reviews().correctGrade(world.review(number), grade, Scenario.correction()));
    }

    Script withdraw(int number) {
        return command(
                world -> world.as(Scenario.QA_LEAD).reviews().withdraw(world.review(number), Scenario.correction()));
    }

    Script reassign(int number) {
        return command(world -> world.as(Scenario.QA_LEAD)
                .reviews()
                .reassign(world.review(number), Scenario.TEAM_MANAGER, Scenario.correction()));
    }

    Script handOver(int number) {
        return command(world -> world.as(Scenario.QA_LEAD)
                .reviews()
                .handOver(world.review(number), Responsibility.PRACTITIONER, Scenario.OTHER_PRACTITIONER));
    }

    Script attach(int number) {
        return command(world -> world.as(Scenario.QA_LEAD).reviews().attach(world.review(number), "DOC-1"));
    }

    Script discussed(int number) {
        return command(world -> world.as(Scenario.TEAM_MANAGER).reviews().discussedInSupervision(world.review(number)));
    }

    Script told(int number, PersonRef person) {
        return command(world -> world.as(Scenario.QA_LEAD)
                .reviews()
                .told(world.review(number), person, org.plr.core.people.Channel.LETTER));
    }

    /** Somebody is away from now on. */
    Script chart() {
        return command(world -> world.as(Scenario.ADMINISTRATOR)
                .reference()
                .loadOrganisation(Scenario.organisation(List.of(new Absence(
                        Scenario.REVIEWER, new Validity(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 9)))))));
    }

    Script holidays() {
        return command(world -> world.as(Scenario.ADMINISTRATOR)
                .reference()
                .loadHolidays(Holidays.englandAndWales().with(LocalDate.of(2022, 6, 14))));
    }

    Script openJune() {
        return command(world -> world.as(Scenario.QA_LEAD).programmes().open(JUNE));
    }

    Script announce() {
        return command(world -> world.as(Scenario.QA_LEAD).draws().announce(JUNE, "the first lottery in July"));
    }

    Script drawn() {
        onThe("2022-07-01T08:00:00Z");
        command(world -> world.as(Scenario.QA_LEAD).draws().freeze(JUNE));
        onThe("2022-07-03T08:00:00Z");
        return command(world -> world.as(Scenario.QA_LEAD).draws().reveal(JUNE, "lottery 2022-07-02: 3.11.24"));
    }

    Script moderated(int number, Grade grade) {
        command(world -> world.as(Scenario.QA_OFFICER).moderations().assign(world.review(number), Scenario.MODERATOR));
        return command(world ->
                world.as(Scenario.MODERATOR).moderations().judge(world.review(number), SampleJudgements.met(grade)));
    }

    Script trained() {
        return command(world -> world.as(Scenario.QA_LEAD).training().record(Scenario.REVIEWER, Scenario.QA_OFFICER));
    }

    /** Somebody reads what was typed, which is noted first. */
    Script read(int number) {
        steps.add(new Step(next, name.hashCode() + "." + steps.size(), false, world -> {
            var qa = world.as(Scenario.QA_LEAD).reviews();
            var rationale =
                    assertAccepted(qa.read(world.review(number))).graded().orElseThrow();
            assertAccepted(qa.text(world.review(number), rationale.rationale()));
        }));
        return this;
    }

    /** The first message that was taken has come back. */
    Script bounced(PersonRef person) {
        return command(world -> world.plr()
                .as(Actor.of(Scenario.ADMINISTRATOR))
                .notices()
                .bounced(
                        world.notices(KeptNotice.Standing.ACCEPTED).stream()
                                .map(KeptNotice::notice)
                                .filter(notice -> notice.recipient().equals(person))
                                .findFirst()
                                .orElseThrow()
                                .ref(),
                        "dsn.5.1.1"));
    }
}
