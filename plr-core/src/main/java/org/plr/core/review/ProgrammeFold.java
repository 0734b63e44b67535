package org.plr.core.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Recorded;
import org.plr.core.people.Excuse;
import org.plr.core.people.PersonRef;

/** How each fact changes a month of the programme. */
record ProgrammeFold(@Nullable Programme before, Recorded recorded) implements ProgrammeFact.Cases<Programme> {

    private Programme month() {
        return Objects.requireNonNull(before, "a month is opened before anything else happens to it");
    }

    @Override
    public Programme monthOpened(ProgrammeFact.MonthOpened fact) {
        String framework = recorded.draft().frameworkHash();
        return new Programme(fact.month(), framework, fact.managers(), Map.of(), Map.of(), null);
    }

    @Override
    public Programme excused(ProgrammeFact.Excused fact) {
        return with(and(month().excused(), fact.manager(), fact.excuse()), month().exemptions());
    }

    @Override
    public Programme exempted(ProgrammeFact.Exempted fact) {
        Programme.Exemption exemption = new Programme.Exemption(fact.manager(), fact.reason(), fact.approver());
        return with(
                and(month().excused(), fact.manager(), Excuse.EXEMPTED),
                and(month().exemptions(), fact.manager(), exemption));
    }

    @Override
    public Programme assessed(ProgrammeFact.Assessed fact) {
        return new Programme(
                month().month(),
                month().framework(),
                month().managers(),
                month().excused(),
                month().exemptions(),
                new Programme.Assessment(fact.progress(), fact.priorities(), recorded.occurredAt()));
    }

    private Programme with(Map<PersonRef, Excuse> excused, Map<PersonRef, Programme.Exemption> exemptions) {
        return new Programme(
                month().month(),
                month().framework(),
                month().managers(),
                excused,
                exemptions,
                month().assessmentOrNull());
    }

    private static <T> Map<PersonRef, T> and(Map<PersonRef, T> before, PersonRef manager, T more) {
        Map<PersonRef, T> all = new HashMap<>(before);
        all.put(manager, more);
        return all;
    }
}
