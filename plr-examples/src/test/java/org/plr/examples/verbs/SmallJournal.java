package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Chain;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.json.JournalLines;
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryStore;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.Store;
import org.plr.testkit.Fixtures;
import org.plr.testkit.SeededRandomness;
import org.plr.testkit.SettableClock;

/** A journal of some reviews, as the library writes it, and the file that holds it. */
final class SmallJournal {
    private final Store store;
    private final Plr plr;

    private SmallJournal(String seed, Store store) {
        this.store = store;
        plr = Plr.builder()
                .store(store)
                .notifications(new MemoryNotifications())
                .staff(Fixtures.staff())
                .readLog(new MemoryReadLog())
                .clock(SettableClock.at(Instant.parse("2022-06-13T09:04:00Z")))
                .randomness(SeededRandomness.of(seed))
                .administrators(List.of(Fixtures.ADMINISTRATOR))
                .build();
    }

    /** The entries of a month with two reviews, one of them with a concern. */
    static List<Entry> entries(String seed) {
        return entries(seed, new MemoryStore());
    }

    /** The same, kept in a store. */
    static List<Entry> entries(String seed, Store store) {
        SmallJournal journal = new SmallJournal(seed, store);
        accept(journal.as(Fixtures.ADMINISTRATOR).reference().loadOrganisation(Fixtures.organisation()));
        accept(journal.as(Fixtures.QUALITY_ASSURANCE_LEAD).programmes().open(YearMonth.of(2022, 6)));
        journal.review(1);
        ReviewRef review = journal.review(2);
        Acting reviewer = journal.as(Fixtures.TEAM_MANAGER_WEST);
        accept(reviewer.concerns().raise(review, "Seen alone by nobody since May."));
        accept(reviewer.concerns().raiseAction(review, Fixtures.PRACTITIONER_EAST, "Visit this week.", null));
        return journal.store.entriesAfter(0, 1_000);
    }

    private ReviewRef review(int child) {
        Acting quality = as(Fixtures.QUALITY_ASSURANCE_LEAD);
        Allocation allocation = Allocation.collaborative(
                new ChildRef(2, child),
                Fixtures.TEAM_MANAGER_WEST,
                YearMonth.of(2022, 6),
                Fixtures.TEAM_EAST,
                Fixtures.PRACTITIONER_EAST);
        ReviewRef review = accept(quality.reviews().allocate(allocation)).ref();
        accept(as(Fixtures.TEAM_MANAGER_WEST).reviews().grade(review, Grade.GOOD, "As the record shows."));
        return review;
    }

    private Acting as(PersonRef person) {
        return plr.as(Actor.of(person));
    }

    private static <T> T accept(Outcome<T> outcome) {
        assertTrue(outcome.isAccepted(), outcome::toString);
        return outcome.value();
    }

    /** The same facts with one draft in place of another, chained anew: only an anchor or a replay can tell. */
    static List<Entry> rewritten(List<Entry> entries, int position, Draft other) {
        List<Entry> rewritten = new ArrayList<>();
        String hash = Chain.START;
        for (Entry entry : entries) {
            Draft draft = entry.position() == position ? other : entry.draft();
            rewritten.add(Chain.seal(draft, entry.position(), hash));
            hash = rewritten.get(rewritten.size() - 1).hash();
        }
        return rewritten;
    }

    /** A draft that says another fact in the place of this one. */
    static Draft saying(Draft draft, String type, int typeVersion, String payload) {
        return new Draft(
                draft.stream(),
                draft.version(),
                type,
                typeVersion,
                draft.who(),
                draft.onBehalfOf(),
                draft.occurredAt(),
                draft.recordedAt(),
                draft.framework(),
                draft.frameworkHash(),
                payload);
    }

    static List<String> lines(List<Entry> entries) {
        return new ArrayList<>(entries.stream().map(JournalLines::write).toList());
    }

    static Path write(Path folder, List<String> lines) throws IOException {
        return Files.writeString(
                folder.resolve("journal.jsonl"),
                lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }
}
