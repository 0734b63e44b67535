package org.plr.core.duty;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    void add(Duty arisen) {
        Duty duty = arisen.with(sharing(arisen.terms()));
        bySubject.merge(duty.subject(), new Duty[] {duty}, DutyRegister::append);
        open.add(duty);
    }

    /** Thousands of duties name the same people: equal values are kept once. */
    private Terms sharing(Terms terms) {
        UnitRef area = terms.area();
        return new Terms(
                one(terms.stream()),
                terms.framework(),
                area == null ? null : one(area),
                one(terms.owedBy()),
                one(terms.owedTo()),
                terms.action(),
                terms.concern());
    }

    private <T> T one(T value) {
        @SuppressWarnings("unchecked") // equal values are of one class
        T first = (T) kept.computeIfAbsent(value, same -> same);
        return first;
    }

    Duty replace(Duty before, Duty after) {
        Duty[] duties = bySubject.getOrDefault(before.subject(), NONE);
        int place = 0;
        while (!duties[place].id().equals(before.id())) {
            place++;
        }
        duties[place] = after;
        open.remove(before);
        open.add(after);
        return after;
    }

    private static Duty[] append(Duty[] duties, Duty[] more) {
        Duty[] longer = Arrays.copyOf(duties, duties.length + 1);
        longer[duties.length] = more[0];
        return longer;
    }
}
