package org.plr.core.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plr.core.journal.StreamId;
import org.plr.core.people.UnitRef;

/** Every duty by its subject, and those still owed by when they are due. */
final class DutyRegister {
    private static final Duty[] NONE = {};

    private final Map<StreamId, Duty[]> bySubject = new HashMap<>();
    private final Map<Object, Object> kept = new HashMap<>();
    private final OpenDuties open = new OpenDuties();

    List<Duty> of(StreamId subject) {
        return List.of(bySubject.getOrDefault(subject, NONE));
    }

    List<Duty> of(StreamId subject, Predicate<Duty> condition) {
        List<Duty> found = new ArrayList<>(2);
        for (Duty duty : bySubject.getOrDefault(subject, NONE)) {
            if (condition.test(duty)) {
                found.add(duty);
            }
        }
        return found;
    }

    /** In the order in which they arose. */
    List<Duty> all() {
        return bySubject.values().stream()
                .flatMap(Arrays::stream)
                .sorted(Duty::compareArising)
                .toList();
    }

    OpenDuties open() {
        return open;
    }

    void add(DutyId id, Terms terms, Timing timing, Progress progress) {
        Duty[] others = bySubject.getOrDefault(id.subject(), NONE);
        StreamId subject = others.length == 0 ? id.subject() : others[0].subject();
        Duty[] duties = Arrays.copyOf(others, others.length + 1);
        Duty duty =
                new Duty(new DutyId(id.clause(), subject, id.trigger()), keptOnce(terms, subject), timing, progress);
        duties[others.length] = duty;
        bySubject.put(subject, duties);
        open.add(duty);
    }

    /** Thousands of duties name the same people: equal values are kept once. */
    private Terms keptOnce(Terms terms, StreamId subject) {
        UnitRef area = terms.area();
        return new Terms(
                terms.stream().equals(subject) ? subject : once(terms.stream()),
                terms.framework(),
                area == null ? null : once(area),
                once(terms.owedBy()),
                terms.owedTo().isEmpty() ? List.of() : once(terms.owedTo()),
                terms.action(),
                terms.concern());
    }

    private <T> T once(T value) {
        @SuppressWarnings("unchecked") // equal values are of one class
        T first = (T) kept.computeIfAbsent(value, same -> same);
        return first;
    }

    Duty replace(Duty before, Duty after) {
        Duty[] duties = bySubject.getOrDefault(before.subject(), NONE);
        int place = 0;
        while (duties[place].compareArising(before) != 0) {
            place++;
        }
        duties[place] = after;
        open.replace(before, after);
        return after;
    }
}
