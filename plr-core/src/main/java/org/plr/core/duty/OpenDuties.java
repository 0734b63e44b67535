package org.plr.core.duty;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.people.Party;
import org.plr.core.people.UnitRef;

/** What is still owed, by the last moment in time: of everybody, of each party, of each area; and who is reminded when. */
final class OpenDuties {
    private static final DueIndex NOTHING = new DueIndex();

    private final DueIndex everybody = new DueIndex();
    private final Map<Party, DueIndex> byParty = new HashMap<>();
    private final Map<UnitRef, DueIndex> byArea = new HashMap<>();
    private final DueIndex reminders = new DueIndex();

    DueIndex everybody() {
        return everybody;
    }

    DueIndex of(Party party) {
        return byParty.getOrDefault(party, NOTHING);
    }

    DueIndex in(UnitRef area) {
        return byArea.getOrDefault(area, NOTHING);
    }

    /** Those that have reached a step that was not noted yet. */
    List<Duty> toRemind(Instant now) {
        return reminders.listBefore(now.toEpochMilli() + 1);
    }

    void add(Duty duty) {
        if (duty.isOpen()) {
            everybody.insert(duty.key(), duty);
            byParty.computeIfAbsent(duty.owedBy(), party -> new DueIndex()).insert(duty.key(), duty);
            duty.area()
                    .ifPresent(area ->
                            byArea.computeIfAbsent(area, unit -> new DueIndex()).insert(duty.key(), duty));
            StepNoting.next(duty).ifPresent(at -> reminders.insert(at, duty));
        }
    }

    private void remove(Duty duty) {
        if (duty.isOpen()) {
            everybody.remove(duty.key(), duty);
            of(duty.owedBy()).remove(duty.key(), duty);
            duty.area().ifPresent(area -> in(area).remove(duty.key(), duty));
            StepNoting.next(duty).ifPresent(at -> reminders.remove(at, duty));
        }
    }

    void replace(Duty before, Duty after) {
        if (isInTheSamePlace(before, after)) {
            everybody.replace(after.key(), after);
            of(after.owedBy()).replace(after.key(), after);
            after.area().ifPresent(area -> in(area).replace(after.key(), after));
            StepNoting.next(after).ifPresent(at -> reminders.replace(at, after));
        } else {
            remove(before);
            add(after);
        }
    }

    private static boolean isInTheSamePlace(Duty before, Duty after) {
        return before.isOpen()
                && after.isOpen()
                && before.key() == after.key()
                && before.owedBy().equals(after.owedBy())
                && StepNoting.next(before).equals(StepNoting.next(after));
    }
}
