package org.plr.core.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plr.core.people.ChildRef;

/**
 * Every open case of one day, with the report of how it came to be.
 *
 * @param asOf the day
 * @param cases each child once, in the order of their references
 * @param report what was read, and each row that was not used
 */
public record Universe(LocalDate asOf, List<CaseOnRecord> cases, ImportReport report) {

    /** Keeps the cases as they are now; refuses null. */
    public Universe {
        Objects.requireNonNull(asOf, "asOf");
        cases = List.copyOf(cases);
        Objects.requireNonNull(report, "report");
    }

    /**
     * From which a month's rota is drawn: the cases that somebody holds, without restricted ones.
     *
     * @return the cases as {@code plr.as(actor).rota().announce(...)} takes them
     */
    public List<OpenCase> forRota() {
        return cases.stream()
                .filter(each -> each.isHeld() && !each.isRestricted())
                .map(each -> new OpenCase(
                        each.child(),
                        Objects.requireNonNull(each.team()),
                        Objects.requireNonNull(each.practitioner()),
                        each.before()))
                .toList();
    }

    /**
     * The cases that nobody holds, so that they are not forgotten.
     *
     * @return the cases without a team or a practitioner
     */
    public List<CaseOnRecord> unheld() {
        return cases.stream().filter(each -> !each.isHeld()).toList();
    }

    /** The children whose records are restricted. */
    public Set<ChildRef> restricted() {
        return cases.stream()
                .filter(CaseOnRecord::isRestricted)
                .map(CaseOnRecord::child)
                .collect(Collectors.toUnmodifiableSet());
    }
}
