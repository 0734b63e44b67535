package org.plr.core.review;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.View;
import org.plr.core.people.Excuse;
import org.plr.core.people.PersonRef;

/**
 * A month of the programme of collaborative reviews (ROL-2, ELE-1): who is charged with a review in it, who is excused, and what it was said
 * to show.
 *
 * @param month the local month
 * @param framework the hash of the framework by which it was opened: it says how many reviews each owes
 * @param managers who was charged as it opened, in a fixed order
 * @param excused who is not charged after all, and why
 * @param exemptions of those who were exempted, the reason and who approved
 * @param assessmentOrNull what it was said to show (ELE-1), or null before that was said
 */
public record Programme(
        YearMonth month,
        String framework,
        List<PersonRef> managers,
        Map<PersonRef, Excuse> excused,
        Map<PersonRef, Exemption> exemptions,
        @Nullable Assessment assessmentOrNull) {

    /** Keeps all as they are now. */
    public Programme {
        managers = List.copyOf(managers);
        excused = Map.copyOf(excused);
        exemptions = Map.copyOf(exemptions);
    }

    /**
     * What a month was said to show, the latest time that anybody said so. The texts are shown by {@link Programmes#text}.
     *
     * @param progress how far practice improves
     * @param priorities for learning and development, the first first
     * @param at when that was said
     */
    public record Assessment(NarrativeRef progress, List<NarrativeRef> priorities, Instant at) {
        /** Keeps the list as it is now. */
        public Assessment {
            priorities = List.copyOf(priorities);
        }
    }

    /**
     * Why a manager is exempted.
     *
     * @param manager who
     * @param reason the text, shown by {@link Programmes#text}
     * @param approver who approved
     */
    public record Exemption(PersonRef manager, NarrativeRef reason, PersonRef approver) {}

    /**
     * The stream of a month.
     *
     * @param month the local month
     * @return {@code programme/<month>}
     */
    public static StreamId stream(YearMonth month) {
        return StreamId.of("programme", month.toString());
    }

    /**
     * What it was said to show (ELE-1).
     *
     * @return the assessment, or empty before there is one
     */
    public Optional<Assessment> assessment() {
        return Optional.ofNullable(assessmentOrNull);
    }

    /**
     * Who is charged now.
     *
     * @return the managers without those excused, in their order
     */
    public Set<PersonRef> charged() {
        Set<PersonRef> charged = new LinkedHashSet<>(managers);
        charged.removeAll(excused.keySet());
        return charged;
    }

    /** Whose exemption a text is about, if it is about one. */
    Optional<Exemption> exemption(NarrativeRef reason) {
        return exemptions.values().stream()
                .filter(exemption -> exemption.reason().equals(reason))
                .findFirst();
    }

    static Programme fold(@Nullable Programme before, Recorded recorded) {
        if (recorded.fact() instanceof ProgrammeFact fact) {
            return fact.answer(new ProgrammeFold(before, recorded));
        }
        throw new IllegalStateException("A month's stream holds its own facts alone.");
    }

    /** Every month as its facts leave it. */
    public static final class Book implements View {
        private final Map<StreamId, Programme> months = new HashMap<>();

        /** No month yet. */
        public Book() {}

        @Override
        public void on(Recorded recorded) {
            if (recorded.fact() instanceof ProgrammeFact) {
                StreamId stream = recorded.draft().stream();
                months.put(stream, fold(months.get(stream), recorded));
            }
        }

        /**
         * One month.
         *
         * @param stream its stream
         * @return the month, or empty before it was opened
         */
        public Optional<Programme> at(StreamId stream) {
            return Optional.ofNullable(months.get(stream));
        }

        /**
         * Every month that was opened.
         *
         * @return the months, in no order
         */
        public List<Programme> all() {
            return List.copyOf(months.values());
        }
    }
}
