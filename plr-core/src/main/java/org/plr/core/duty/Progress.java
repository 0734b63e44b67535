package org.plr.core.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.duty.DutyEvent.Kind;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;

/**
 * What has happened to a duty since it arose.
 *
 * @param reached who was reached so far
 * @param events its history behind its arising
 * @param reminded the highest step of which it was reminded
 * @param meetings each fact that meets it; the first counts, the others stand by should it be withdrawn
 * @param voidCause why it is no longer owed, or null
 */
record Progress(
        List<PersonRef> reached,
        List<DutyEvent> events,
        int reminded,
        List<Meeting> meetings,
        @Nullable VoidCause voidCause) {
    static final Progress FRESH = new Progress(List.of(), List.of(), 0, List.of(), null);

    /** A fact that meets a duty. */
    record Meeting(Instant at, long entry, StreamId stream) {}

    boolean isOpen() {
        return meetings.isEmpty() && voidCause == null;
    }

    boolean isVoid() {
        return voidCause != null;
    }

    boolean isMetIn(StreamId stream) {
        return meetings.stream().anyMatch(meeting -> meeting.stream.equals(stream));
    }

    Progress noting(Kind kind, Recorded by, String detail) {
        DutyEvent event = new DutyEvent(kind, by.occurredAt(), by.position(), detail);
        return new Progress(reached, and(events, event), reminded, meetings, voidCause);
    }

    Progress reaching(PersonRef person, Recorded by) {
        return new Progress(and(reached, person), events, reminded, meetings, voidCause)
                .noting(Kind.REACHED, by, person.text());
    }

    /** What was met by reaching everybody is met no more. */
    Progress bouncing(PersonRef person, Recorded by) {
        List<PersonRef> left =
                reached.stream().filter(other -> !other.equals(person)).toList();
        return new Progress(left, events, reminded, List.of(), voidCause).noting(Kind.BOUNCED, by, person.text());
    }

    Progress reminding(int step, Recorded by) {
        return new Progress(reached, events, Math.max(step, reminded), meetings, voidCause)
                .noting(Kind.REMINDED, by, Integer.toString(step));
    }

    /** As if it had been reminded of these steps, of which nobody was. */
    Progress passing(int steps) {
        return new Progress(reached, events, Math.max(steps, reminded), meetings, voidCause);
    }

    Progress meeting(Instant at, Recorded by) {
        Meeting meeting = new Meeting(at, by.position(), by.draft().stream());
        return new Progress(reached, events, reminded, and(meetings, meeting), voidCause).noting(Kind.MET, by, "");
    }

    Progress unmeeting(Recorded by) {
        StreamId withdrawn = by.draft().stream();
        List<Meeting> left = meetings.stream()
                .filter(meeting -> !meeting.stream.equals(withdrawn))
                .toList();
        return new Progress(reached, events, reminded, left, voidCause).noting(Kind.UNMET, by, "");
    }

    Progress voiding(VoidCause cause, Recorded by) {
        return new Progress(reached, events, reminded, meetings, cause).noting(Kind.VOIDED, by, cause.name());
    }

    /** What another manager takes over: who was reached stays reached. */
    Progress takenOver() {
        List<DutyEvent> kept =
                events.stream().filter(event -> event.kind() == Kind.REACHED).toList();
        return new Progress(reached, kept, 0, List.of(), null);
    }

    /** The latest moment at which anybody was reached. */
    Instant lastReach() {
        return events.stream()
                .filter(event -> event.kind() == Kind.REACHED)
                .filter(event -> reached.contains(PersonRef.of(event.detail())))
                .map(DutyEvent::at)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
