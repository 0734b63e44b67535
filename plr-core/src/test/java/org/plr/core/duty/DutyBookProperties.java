package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.duty.Story.JUNE;
import static org.plr.core.duty.Story.MANAGER;
import static org.plr.core.duty.Story.OTHER_MANAGER;
import static org.plr.core.duty.Story.REVIEW;
import static org.plr.core.duty.Story.RE_AUDIT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plr.core.calendar.Count;
import org.plr.core.calendar.Holidays;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.framework.RemedialActions.Binds;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;

/** Whatever happens to a review, in whatever order it is recorded. */
@Proves({"CON-1", "CON-2", "CON-3", "CON-5", "ROL-2", "TRK-5", "TRK-6", "TRK-7"})
class DutyBookProperties {
    private static final List<PersonRef> PEOPLE = List.of(
            MANAGER, OTHER_MANAGER, Story.PRACTITIONER, Story.TEAM_MANAGER, Story.SERVICE_MANAGER, Story.NEWCOMER);
    private static final LocalDateTime START = LocalDateTime.parse("2022-06-01T09:00");

    /** Something that happens at a moment. */
    private record Step(int minutes, Consumer<Story> happening) {
        @Override
        public String toString() {
            return START.plusMinutes(minutes).toString();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<PersonRef> person = Arbitraries.of(PEOPLE);
        Arbitrary<Grade> grade = Arbitraries.of(Grade.GOOD, Grade.INADEQUATE);
        Arbitrary<Consumer<Story>> happening = Arbitraries.oneOf(
                told(List.of(
                        Story::concernIdentified,
                        Story::immediateActionTaken,
                        Story::actionCompleted,
                        Story::actionWithdrawn)),
                told(List.of(Story::attached, Story::discussed, Story::sharedWithAll)),
                told(List.of(
                        story -> story.returned(REVIEW),
                        story -> story.returned(RE_AUDIT),
                        DutyBookProperties::remind)),
                told(List.of(story -> story.loaded(Holidays.englandAndWales()), DutyBookProperties::proclaim)),
                told(List.of(story -> story.monthOpened(JUNE, MANAGER), story -> story.excused(JUNE, MANAGER))),
                told(List.of(story -> story.withdrawn(REVIEW), story -> story.withdrawn(RE_AUDIT))),
                person.map(who -> story -> story.shared(who)),
                person.map(who -> story -> story.sharingRefused(who)),
                person.map(who -> story -> story.told(who)),
                person.map(who -> story -> story.actionRaised(who)),
                grade.map(given -> story -> story.graded(given)),
                Combinators.combine(grade, grade).as((from, to) -> story -> story.gradeCorrected(from, to)),
                Combinators.combine(person, person).as((from, to) -> story -> story.actionHandedOver(from, to)),
                Combinators.combine(Arbitraries.of(Responsibility.class), person)
                        .as((which, to) -> story -> handOver(story, which, to)),
                person.map(to -> story -> story.reassigned(story.reviewer(), to)));
        return Combinators.combine(Arbitraries.integers().between(0, 200_000), happening)
                .as((minutes, what) -> new Step(minutes, what))
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<Consumer<Story>> told(List<Consumer<Story>> happenings) {
        return Arbitraries.of(happenings);
    }

    private static void remind(Story story) {
        story.book().remindersDue(story.now()).forEach(story::reminded);
    }

    private static void proclaim(Story story) {
        story.loaded(Holidays.englandAndWales().with(LocalDate.parse("2022-06-08")));
    }

    private static void handOver(Story story, Responsibility which, PersonRef to) {
        story.handedOver(which, story.responsible().who(which), to);
    }

    private static Story story(List<Step> steps) {
        Council council = Council.LITERAL.actions(10, Count.WORKING, Binds.CONCERN_OR_INADEQUATE);
        Story story = Story.under(council).reAuditAllocated();
        steps.forEach(step ->
                step.happening.accept(story.at(START.plusMinutes(step.minutes).toString())));
        return story;
    }

    @Property(tries = 300)
    void a_book_rebuilt_from_the_same_facts_says_the_same(@ForAll("steps") List<Step> steps) {
        Story story = story(steps);

        DutyBook rebuilt = story.rebuilt();

        assertEquals(story.book().all(), rebuilt.all());
        assertEquals(story.book().open(), rebuilt.open());
    }

    @Property(tries = 300)
    void every_list_says_what_a_walk_through_all_duties_says(@ForAll("steps") List<Step> steps) {
        DutyBook book = story(steps).book();
        Instant now = START.plusDays(40).atZone(Council.LONDON).toInstant();

        assertEquals(walk(book, duty -> true), book.open());
        assertEquals(walk(book, duty -> duty.standing(now) == Standing.OVERDUE), book.overdue(now));
        assertEquals(book.overdue(now).size(), book.overdueCount(now));
        assertEquals(walk(book, duty -> duty.due().isEmpty()), book.withoutDue());
        assertEquals(walk(book, duty -> duty.area().isPresent()), book.inArea(Story.AREA));
        for (PersonRef person : PEOPLE) {
            assertEquals(walk(book, duty -> duty.owedBy().equals(person)), book.owedBy(person));
            assertEquals(
                    walk(book, duty -> duty.owedBy().equals(person) && duty.standing(now) == Standing.OVERDUE),
                    book.overdue(person, now));
        }
    }

    private static List<Duty> walk(DutyBook book, Predicate<Duty> condition) {
        return book.all().stream()
                .filter(duty -> duty.isOpen() && condition.test(duty))
                .sorted(Comparator.comparing((Duty duty) -> duty.due().orElse(Instant.MAX)))
                .toList();
    }

    @Property(tries = 300)
    void every_duty_keeps_its_name_to_itself_and_is_found_by_it(@ForAll("steps") List<Step> steps) {
        DutyBook book = story(steps).book();

        List<Duty> all = book.all();

        assertEquals(all.size(), all.stream().map(Duty::id).distinct().count());
        for (Duty duty : all) {
            assertEquals(duty, book.at(DutyId.of(duty.id().text())).orElseThrow());
        }
    }

    @Property(tries = 300)
    void time_alone_only_ever_makes_overdue(@ForAll("steps") List<Step> steps) {
        for (Duty duty : story(steps).book().all()) {
            List<Standing> standings = new ArrayList<>();
            Instant now = START.atZone(Council.LONDON).toInstant();
            for (int day = 0; day < 400; day++) {
                standings.add(duty.standing(now.plus(Duration.ofDays(day))));
            }
            for (int day = 1; day < standings.size(); day++) {
                Standing before = standings.get(day - 1);
                Standing after = standings.get(day);
                assertTrue(
                        before == after || before == Standing.OPEN && after == Standing.OVERDUE,
                        () -> before + " became " + after);
            }
        }
    }

    @Property(tries = 300)
    void a_duty_that_was_there_never_vanishes(@ForAll("steps") List<Step> steps) {
        Story story = Story.begun().reAuditAllocated();
        List<DutyId> seen = new ArrayList<>();
        for (Step step : steps) {
            step.happening.accept(story.at(START.plusMinutes(step.minutes).toString()));
            List<DutyId> now = story.book().all().stream().map(Duty::id).toList();
            assertTrue(now.containsAll(seen));
            seen = now;
        }
    }

    @Property(tries = 300)
    void a_reminder_noted_is_not_due_again(@ForAll("steps") List<Step> steps) {
        Story story = story(steps);
        Instant now = START.plusDays(200).atZone(Council.LONDON).toInstant();

        story.book().remindersDue(now).forEach(story::reminded);

        assertEquals(List.of(), story.book().remindersDue(now));
    }
}
