package org.plr.core.cases;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * One open case as the child's record has it.
 *
 * @param child the child
 * @param status what the case is
 * @param team the team that holds it, or null where the record names none that the council has
 * @param practitioner who holds it, or null where nobody does
 * @param isRestricted whether the record may be seen by a few only: such a case is allocated by an explicit right alone
 * @param before who held it before, or supervised who did, as far as the record tells
 */
public record CaseOnRecord(
        ChildRef child,
        CaseStatus status,
        @Nullable UnitRef team,
        @Nullable PersonRef practitioner,
        boolean isRestricted,
        List<OpenCase.Held> before) {

    /** Keeps the list as it is now; refuses null for child and status. */
    public CaseOnRecord {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(status, "status");
        before = List.copyOf(before);
    }

    /** Whether a team and a practitioner hold it. */
    public boolean isHeld() {
        return team != null && practitioner != null;
    }
}
