package org.plr.core.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.FigureChange;
import org.plr.core.framework.Framework;
import org.plr.core.people.PersonRef;

/**
 * What a version of a framework would change, and for whom, were it adopted (GOV-1). It changes nothing itself.
 *
 * <p>A version effective on 1 April 2026 with 7 instead of 10 days (CON-3): whoever owns an action raised from that day on
 * has 7; actions that are open keep their 10, and are counted here.
 *
 * @param framework the version
 * @param replacedOrNull the version that it replaces on its effective day, or null where it is the first
 * @param changes the figures that change
 * @param charged the managers who come to be charged with a monthly review, or no longer are (ROL-1, ROL-2)
 * @param staying how many open duties of each changed clause stay with the version under which they arose
 * @param warnings what to look at before it is adopted, each in a sentence
 */
public record Preview(
        Framework framework,
        @Nullable Framework replacedOrNull,
        List<Change> changes,
        Charged charged,
        Map<ClauseId, Integer> staying,
        List<String> warnings) {

    /** Keeps the lists as they are now. */
    public Preview {
        changes = List.copyOf(changes);
        staying = Map.copyOf(staying);
        warnings = List.copyOf(warnings);
    }

    /**
     * The version that it replaces.
     *
     * @return the version in force the day before, or empty where it is the first
     */
    public Optional<Framework> replaced() {
        return Optional.ofNullable(replacedOrNull);
    }

    /**
     * One figure that changes.
     *
     * @param figure which, from what to what
     * @param whom whom it concerns, in words
     */
    public record Change(FigureChange figure, String whom) {}

    /**
     * Who is charged with a review in the first whole month under the version, and was not under the one before; and the
     * other way round. By the organisation as it is known now.
     *
     * @param newly who comes to be charged
     * @param noLonger who is charged no longer
     */
    public record Charged(List<PersonRef> newly, List<PersonRef> noLonger) {
        /** Keeps the lists as they are now. */
        public Charged {
            newly = List.copyOf(newly);
            noLonger = List.copyOf(noLonger);
        }
    }
}
