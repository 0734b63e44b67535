package org.plr.benchmarks.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plr.benchmarks.Chronicle;
import org.plr.benchmarks.People;
import org.plr.benchmarks.startup.SmallCouncil;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.concern.ConcernFact;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Principle;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Collaboration;
import org.plr.core.review.InRecord;
import org.plr.core.review.Kind;
import org.plr.core.review.ProgrammeFact;
import org.plr.core.review.Responsible;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact;
import org.plr.core.review.StandardAnswer;
import org.plr.core.review.Voice;
import org.plr.core.spi.Append;
import org.plr.core.spi.Store;

/**
 * A store with a journal of a given length: ten years of programmes for 600 managers, and reviews from their allocation to
 * what follows from them, one in ten Inadequate. Each review has ten facts, an Inadequate one seventeen.
 */
public final class FilledJournal {
    /** The clock of every library over this journal. */
    public static final Instant NOW = Instant.parse("2033-01-01T09:00:00Z");

    private static final YearMonth FIRST = YearMonth.of(2022, 7);
    private static final int MONTHS = 120;
    private static final int BATCH = 1000;
    private static final List<String> STANDARDS =
            List.of("SEEN_AND_HEARD", "PURPOSEFUL_WORK", "ANALYSIS", "PLANNING", "MANAGEMENT_OVERSIGHT", "RECORDING");

    private final Store store;
    private final int facts;
    private final List<Draft> batch = new ArrayList<>();
    private final Chronicle chronicle;
    private int written;

    /**
     * Fills an empty store.
     *
     * @param store the store
     * @param facts how many facts it is to have
     */
    public FilledJournal(Store store, int facts) {
        this.store = store;
        this.facts = facts;
        Plr plr = library();
        SmallCouncil.load(plr);
        Framework framework = SmallCouncil.accepted(
                plr.as(Actor.of(SmallCouncil.OFFICER)).reference().frameworkInForce(NOW));
        chronicle = new Chronicle(framework);
        written = store.entriesAfter(0, BATCH).size();
        fill();
    }

    /**
     * The library over this journal, built anew: it reads all of it.
     *
     * @return the library
     */
    public Plr library() {
        return SmallCouncil.library(store, () -> NOW);
    }

    /**
     * Everything in the journal.
     *
     * @return its entries in order
     */
    public List<Entry> entries() {
        return store.entriesAfter(0, facts);
    }

    private void fill() {
        List<PersonRef> managers =
                IntStream.range(0, 600).mapToObj(People::reviewer).toList();
        for (int month = 0; month < MONTHS; month++) {
            YearMonth opened = FIRST.plusMonths(month);
            write(chronicle.stream(StreamId.of("programme", opened.toString()))
                    .then(start(opened), new ProgrammeFact.MonthOpened(opened, managers))
                    .drafts());
        }
        for (int number = 0; written + batch.size() < facts; number++) {
            write(review(number));
        }
        flush();
    }

    private void write(List<Draft> drafts) {
        int room = Math.min(drafts.size(), facts - written - batch.size());
        batch.addAll(drafts.subList(0, room));
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        store.append(Append.of(batch));
        written += batch.size();
        batch.clear();
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private List<Draft> review(int number) {
        YearMonth month = FIRST.plusMonths(number % MONTHS);
        Instant graded = start(month).plus(Duration.ofHours(9 + number % 600));
        boolean inadequate = number % 10 == 7;
        Chronicle.Stream stream = chronicle.stream(Review.stream(People.review(number)));
        stream.then(start(month), allocated(number, month))
                .then(graded, reflected(number))
                .then(graded, new ReviewFact.FeedbackHeard(List.of(Voice.CHILD), People.text(number, 6)))
                .then(graded, new ReviewFact.Graded(grade(number, inadequate), People.text(number, 7)));
        if (inadequate) {
            followUp(number, graded, stream);
        }
        return afterReturn(number, graded.plus(Duration.ofDays(1)), stream).drafts();
    }

    private static Grade grade(int number, boolean inadequate) {
        return new Grade(inadequate ? "INADEQUATE" : number % 3 == 0 ? "REQUIRES_IMPROVEMENT" : "GOOD");
    }

    private static ReviewFact allocated(int number, YearMonth month) {
        return new ReviewFact.Allocated(
                Kind.COLLABORATIVE,
                People.child(number),
                People.reviewer(number / MONTHS),
                month,
                People.team(number),
                People.area(number),
                People.responsible(number),
                null,
                null);
    }

    private static ReviewFact reflected(int number) {
        List<StandardAnswer> answers = STANDARDS.stream()
                .map(code -> new StandardAnswer(code, StandardAnswer.Met.MET, null))
                .toList();
        return new ReviewFact.Reflected(
                Collaboration.ALONGSIDE,
                null,
                text(number, 1),
                text(number, 2),
                text(number, 3),
                InRecord.REFLECTED,
                text(number, 4),
                text(number, 5),
                answers,
                List.of(Principle.CHILD_CENTRED, Principle.REFLECTIVE));
    }

    private static NarrativeRef text(int number, int text) {
        return People.text(number, text);
    }

    private static void followUp(int number, Instant graded, Chronicle.Stream stream) {
        stream.then(graded, new ConcernFact.ConcernIdentified(People.concern(number), text(number, 8)));
        for (PersonRef person : People.responsible(number).people()) {
            stream.then(graded.plus(Duration.ofHours(1)), new ConcernFact.SharedInWriting(person, Channel.MAIL));
        }
        stream.then(
                        graded.plus(Duration.ofHours(2)),
                        new ConcernFact.ImmediateActionTaken(People.reviewer(number / MONTHS), text(number, 9)))
                .then(
                        graded.plus(Duration.ofHours(3)),
                        new ConcernFact.ActionRaised(
                                People.action(number),
                                People.responsible(number).practitioner(),
                                text(number, 10),
                                LocalDate.ofInstant(graded, ZoneOffset.UTC).plusDays(7)))
                .then(
                        graded.plus(Duration.ofDays(5)),
                        new ConcernFact.ActionCompleted(People.action(number), text(number, 11)));
    }

    private static Chronicle.Stream afterReturn(int number, Instant returned, Chronicle.Stream stream) {
        Responsible responsible = People.responsible(number);
        stream.then(returned, new ReviewFact.Returned(true, null))
                .then(returned.plus(Duration.ofHours(1)), new ReviewFact.AttachedToRecord(text(number, 12)));
        for (PersonRef person : responsible.people()) {
            stream.then(returned.plus(Duration.ofHours(1)), new ReviewFact.OutcomeTold(person, Channel.MAIL));
        }
        return stream.then(
                returned.plus(Duration.ofDays(6)), new ReviewFact.DiscussedInSupervision(responsible.teamManager()));
    }
}
