package org.plr.core.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.concern.ActionRef;
import org.plr.core.framework.Framework;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Party;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * Who owes what, to whom and by when, as the facts so far say. Immutable; holds refs and codes alone.
 *
 * <p>Example: a concern identified on Friday 3 June 2022 at 17:00 in London is shared in writing by Saturday 17:00
 * (CON-1). At 17:00 sharp it is in time, a millisecond later not. An action raised then is due by the end of Monday 13 June
 * (CON-3): {@link #due} is midnight, which is itself too late.
 */
public final class Duty {
    static final long UNTIMED = 1L << 62;

    private static final Set<ClauseId> MET_BY_REACHING = EnumSet.of(ClauseId.CON_1, ClauseId.TRK_7, ClauseId.MOD_5);

    private final ClauseId clause;
    private final StreamId subject;
    private final long trigger;
    private final Terms terms;
    private final long arisen;
    private final long opens;
    private final long last;
    private final boolean wholeDays;
    private final Progress progress;

    /** Kept flat: a council's open duties are many. */
    Duty(DutyId id, Terms terms, Timing timing, Progress progress) {
        this.clause = id.clause();
        this.subject = id.subject();
        this.trigger = id.trigger();
        this.terms = terms;
        this.arisen = timing.arisen();
        this.opens = timing.opens();
        this.last = timing.deadline().last();
        this.wholeDays = timing.deadline().wholeDays();
        this.progress = progress;
    }

    /** {@return its name: clause, subject and trigger, the same at every replay} */
    public DutyId id() {
        return new DutyId(clause, subject, trigger);
    }

    /** {@return the clause that says it is owed} */
    public ClauseId clause() {
        return clause;
    }

    /** {@return what it is about: the review, the manager or the framework} */
    public StreamId subject() {
        return subject;
    }

    /** {@return where its facts stand: the stream of the entry that set it going} */
    public StreamId stream() {
        return terms.stream();
    }

    /** {@return who owes it now: a person, or a body of the council} */
    public Party owedBy() {
        return terms.owedBy();
    }

    /**
     * Who is to be reached.
     *
     * @return each person once; empty where it is owed to nobody in particular
     */
    public List<PersonRef> owedTo() {
        return terms.owedTo();
    }

    /**
     * Who was reached so far.
     *
     * @return the people, in the order of the entries; one who has handed over since stays among them
     */
    public List<PersonRef> reached() {
        return progress.reached();
    }

    /**
     * Who is missing, where reaching people is what meets the duty (CON-1, TRK-7, MOD-5).
     *
     * @return those to whom it is owed who were not reached; empty for every other clause
     */
    public List<PersonRef> outstanding() {
        if (!MET_BY_REACHING.contains(clause)) {
            return List.of();
        }
        List<PersonRef> missing = new ArrayList<>(owedTo());
        missing.removeAll(reached());
        return List.copyOf(missing);
    }

    /**
     * The service area.
     *
     * @return the area, or empty where it belongs to none (ROL-2, GOV-1)
     */
    public Optional<UnitRef> area() {
        return Optional.ofNullable(terms.area());
    }

    /** {@return the framework that judges it for life: the one in force when its trigger occurred} */
    public Framework framework() {
        return terms.framework();
    }

    /**
     * The remedial action that it is (CON-3).
     *
     * @return the action, or empty for a duty of another clause
     */
    public Optional<ActionRef> action() {
        return Optional.ofNullable(terms.action()).map(RemedialAction::ref);
    }

    /**
     * From when its clock runs, however late that was recorded.
     *
     * @return the instant
     */
    public Instant arisen() {
        return Instant.ofEpochMilli(arisen);
    }

    /**
     * Before when nothing meets it (CON-5).
     *
     * @return the first instant of the day on which it opens, or empty where it can be met at once
     */
    public Optional<Instant> opens() {
        return opens == Timing.AT_ONCE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(opens));
    }

    /**
     * When it is due. Elapsed hours end with this instant, which is in time; a last local day ends before it, for it is
     * the first instant of the next day.
     *
     * @return the instant, or empty where neither text nor council sets a time: then it is never overdue
     */
    public Optional<Instant> due() {
        return hasDue() ? Optional.of(Instant.ofEpochMilli(wholeDays ? last + 1 : last)) : Optional.empty();
    }

    /** {@return when it was met, as the fact says, or empty where it is not met} */
    public Optional<Instant> metAt() {
        return progress.meetings().stream().findFirst().map(Progress.Meeting::at);
    }

    /** {@return the position of the entry that met it, or empty where it is not met} */
    public OptionalLong metBy() {
        return progress.meetings().stream().mapToLong(Progress.Meeting::entry).findFirst();
    }

    /**
     * Why it is no longer owed.
     *
     * @return the cause, or empty where it is not void
     */
    public Optional<VoidCause> voidCause() {
        return Optional.ofNullable(progress.voidCause());
    }

    /** {@return whether it is still owed: neither met nor void} */
    public boolean isOpen() {
        return progress.isOpen();
    }

    /**
     * How it stands at a moment.
     *
     * @param now the moment
     * @return its standing
     */
    public Standing standing(Instant now) {
        if (progress.isVoid()) {
            return Standing.VOID;
        }
        if (isOpen()) {
            return isPast(now) ? Standing.OVERDUE : Standing.OPEN;
        }
        return isPast(progress.meetings().get(0).at()) ? Standing.MET_LATE : Standing.MET;
    }

    /**
     * How long it has been owed: up to now, or up to its meeting.
     *
     * @param now the moment
     * @return the time since it arose; zero where that is still to come
     */
    public Duration age(Instant now) {
        Duration age = Duration.between(arisen(), metAt().orElse(now));
        return age.isNegative() ? Duration.ZERO : age;
    }

    /**
     * What happened to it.
     *
     * @return its arising first, then each event in the order of the entries
     */
    public List<DutyEvent> history() {
        List<DutyEvent> history = new ArrayList<>();
        history.add(new DutyEvent(DutyEvent.Kind.ARISEN, arisen(), trigger, ""));
        history.addAll(progress.events());
        return List.copyOf(history);
    }

    private boolean isPast(Instant at) {
        return at.toEpochMilli() > last;
    }

    boolean hasDue() {
        return last != Deadline.NONE.last();
    }

    boolean isVoid() {
        return progress.isVoid();
    }

    /** Its place among open duties: by the last moment in time; behind all those, as they arose, where there is none. */
    long key() {
        return hasDue() ? last : UNTIMED + trigger;
    }

    /** In the order in which they arose: by trigger, then clause by clause of the framework, then by subject. */
    int compareArising(Duty other) {
        if (trigger != other.trigger) {
            return Long.compare(trigger, other.trigger);
        }
        int byClause = clause.compareTo(other.clause);
        return byClause != 0 ? byClause : subject.value().compareTo(other.subject.value());
    }

    Terms terms() {
        return terms;
    }

    Timing timing() {
        return new Timing(arisen, opens, new Deadline(last, wholeDays));
    }

    Progress progress() {
        return progress;
    }

    Duty with(Terms changed) {
        return new Duty(id(), changed, timing(), progress);
    }

    Duty with(Timing changed) {
        return new Duty(id(), terms, changed, progress);
    }

    Duty with(Progress changed) {
        return new Duty(id(), terms, timing(), changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Duty that
                && trigger == that.trigger
                && compareArising(that) == 0
                && terms.equals(that.terms)
                && timing().equals(that.timing())
                && progress.equals(that.progress);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clause, subject, trigger);
    }

    @Override
    public String toString() {
        return "duty " + id();
    }
}
