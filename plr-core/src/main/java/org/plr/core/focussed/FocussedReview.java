package org.plr.core.focussed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.focussed.FocussedFact.Side;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.review.FocussedRef;

/**
 * One focussed review as its facts leave it. Immutable; holds refs, codes and days alone, and texts by their place.
 *
 * @param ref its reference
 * @param planned what was planned (ELE-9)
 * @param commission its commission (FOC-1, FOC-2), or null while it is planned
 * @param terms the latest version of its terms of reference (FOC-3), or null while there is none
 * @param startedAtOrNull when it was started, or null while it is not
 * @param withdrawn whether it was withdrawn and counts no more
 * @param last when the last of its facts occurred
 */
public record FocussedReview(
        FocussedRef ref,
        FocussedFact.Planned planned,
        @Nullable Commissioned commission,
        @Nullable Terms terms,
        @Nullable Instant startedAtOrNull,
        boolean withdrawn,
        Instant last) {
    private static final String STREAM = "focussed";

    /**
     * The commission, when it was given.
     *
     * @param fact what was commissioned
     * @param at when
     */
    public record Commissioned(FocussedFact.Commissioned fact, Instant at) {}

    /**
     * The latest version of the terms, and who has agreed it.
     *
     * @param written the version
     * @param agreed who agreed for whom
     */
    public record Terms(FocussedFact.TermsWritten written, Map<Side, PersonRef> agreed) {
        /** Keeps the map as it is now. */
        public Terms {
            agreed = Map.copyOf(agreed);
        }

        /** {@return whether both have agreed this version} */
        public boolean isAgreed() {
            return agreed.size() == Side.values().length;
        }

        private Terms agreedBy(Side side, PersonRef person) {
            Map<Side, PersonRef> more = new EnumMap<>(Side.class);
            more.putAll(agreed);
            more.put(side, person);
            return new Terms(written, more);
        }
    }

    /** How far a focussed review has come. */
    public enum Standing {
        /** It stands in the programme (ELE-9). */
        PLANNED,
        /** The Board has commissioned it (FOC-1). */
        COMMISSIONED,
        /** Its latest terms are complete and wait for agreement. */
        TERMS_WRITTEN,
        /** Both have agreed its latest terms, and it may start (FOC-3). */
        AGREED,
        /** It has started, and its latest terms are agreed. */
        STARTED,
        /** It has started; its terms were changed since and wait for agreement: no review is given out under them. */
        STARTED_TERMS_CHANGED,
        /** It counts no more. */
        WITHDRAWN
    }

    /** {@return its stream, {@code focussed/<ref>}} */
    public static StreamId stream(FocussedRef ref) {
        return StreamId.of(STREAM, ref.text());
    }

    /** {@return how far it has come} */
    public Standing standing() {
        if (withdrawn) {
            return Standing.WITHDRAWN;
        }
        if (startedAtOrNull != null) {
            return hasAgreedTerms() ? Standing.STARTED : Standing.STARTED_TERMS_CHANGED;
        }
        if (terms != null) {
            return hasAgreedTerms() ? Standing.AGREED : Standing.TERMS_WRITTEN;
        }
        return commission == null ? Standing.PLANNED : Standing.COMMISSIONED;
    }

    /** {@return whether both have agreed the latest version of its terms (FOC-3)} */
    public boolean hasAgreedTerms() {
        return terms != null && terms.isAgreed();
    }

    /** {@return when it was started, or empty while it is not} */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAtOrNull);
    }

    /** {@return the version of the latest terms, or 0 while there is none} */
    public int version() {
        return terms == null ? 0 : terms.written.version();
    }

    /**
     * Whether somebody is among those whom the latest terms name (ROL-1).
     *
     * @param person who
     * @param day the local day on which a role is held
     * @param organisation the chart
     * @return true where they are named themselves, or hold a role that is named
     */
    public boolean names(PersonRef person, LocalDate day, Organisation organisation) {
        return terms != null
                && terms.written.terms().who().stream()
                        .anyMatch(named -> person.equals(named.person())
                                || (named.role() != null && organisation.holds(person, named.role(), day)));
    }

    /** {@return the people whom the latest terms name; none for a role} */
    public List<PersonRef> people() {
        return terms == null
                ? List.of()
                : terms.written.terms().who().stream()
                        .flatMap(named -> Optional.ofNullable(named.person()).stream())
                        .toList();
    }

    static FocussedReview fold(@Nullable FocussedReview before, Recorded recorded) {
        if (recorded.fact() instanceof FocussedFact fact) {
            return fact.answer(new Fold(before, recorded));
        }
        throw new IllegalStateException("The stream of a focussed review holds its own facts alone.");
    }

    private FocussedReview with(@Nullable Terms changed, Instant at) {
        return new FocussedReview(ref, planned, commission, changed, startedAtOrNull, withdrawn, at);
    }

    /** How each fact changes a focussed review. */
    private record Fold(@Nullable FocussedReview before, Recorded recorded)
            implements FocussedFact.Cases<FocussedReview> {

        private FocussedReview review() {
            return Objects.requireNonNull(before, "a focussed review is planned before anything else happens to it");
        }

        private Instant at() {
            return recorded.occurredAt();
        }

        @Override
        public FocussedReview planned(FocussedFact.Planned fact) {
            FocussedRef ref = FocussedRef.of(recorded.draft().stream().subject());
            return new FocussedReview(ref, fact, null, null, null, false, at());
        }

        @Override
        public FocussedReview commissioned(FocussedFact.Commissioned fact) {
            FocussedReview r = review();
            return new FocussedReview(r.ref, r.planned, new Commissioned(fact, at()), null, null, false, at());
        }

        @Override
        public FocussedReview termsWritten(FocussedFact.TermsWritten fact) {
            return review().with(new Terms(fact, Map.of()), at());
        }

        @Override
        public FocussedReview termsAgreed(FocussedFact.TermsAgreed fact) {
            Terms terms = Objects.requireNonNull(review().terms, "terms are written before they are agreed");
            return review().with(terms.agreedBy(fact.side(), fact.by()), at());
        }

        @Override
        public FocussedReview started(FocussedFact.Started fact) {
            FocussedReview r = review();
            return new FocussedReview(r.ref, r.planned, r.commission, r.terms, at(), false, at());
        }

        @Override
        public FocussedReview withdrawn(FocussedFact.Withdrawn fact) {
            FocussedReview r = review();
            return new FocussedReview(r.ref, r.planned, r.commission, r.terms, r.startedAtOrNull, true, at());
        }
    }
}
