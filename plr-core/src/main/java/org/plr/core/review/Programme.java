package org.plr.core.review;

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
 * A month of the programme of collaborative reviews (ROL-2): who is charged with a review in it, and who is excused.
 *
 * @param month the local month
 * @param managers who was charged as it opened, in a fixed order
 * @param excused who is not charged after all, and why
 * @param exemptions of those who were exempted, the reason and who approved
 */
public record Programme(
        YearMonth month,
        List<PersonRef> managers,
        Map<PersonRef, Excuse> excused,
        Map<PersonRef, Exemption> exemptions) {

    /** Keeps all as they are now. */
    public Programme {
        managers = List.copyOf(managers);
        excused = Map.copyOf(excused);
        exemptions = Map.copyOf(exemptions);
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
            return fact.answer(new ProgrammeFold(before));
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
