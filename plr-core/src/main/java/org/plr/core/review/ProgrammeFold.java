package org.plr.core.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.Excuse;
import org.plr.core.people.PersonRef;

/** How each fact changes a month of the programme. */
record ProgrammeFold(@Nullable Programme before) implements ProgrammeFact.Cases<Programme> {

    private Programme month() {
        return Objects.requireNonNull(before, "a month is opened before anything else happens to it");
    }

    @Override
    public Programme monthOpened(ProgrammeFact.MonthOpened fact) {
        return new Programme(fact.month(), fact.managers(), Map.of(), Map.of());
    }

    @Override
    public Programme excused(ProgrammeFact.Excused fact) {
        return new Programme(
                month().month(), month().managers(), and(fact.manager(), fact.excuse()), month().exemptions());
    }

    @Override
    public Programme exempted(ProgrammeFact.Exempted fact) {
        Map<PersonRef, Programme.Exemption> exemptions = new HashMap<>(month().exemptions());
        exemptions.put(fact.manager(), new Programme.Exemption(fact.manager(), fact.reason(), fact.approver()));
        return new Programme(month().month(), month().managers(), and(fact.manager(), Excuse.EXEMPTED), exemptions);
    }

    private Map<PersonRef, Excuse> and(PersonRef manager, Excuse excuse) {
        Map<PersonRef, Excuse> excused = new HashMap<>(month().excused());
        excused.put(manager, excuse);
        return excused;
    }
}
