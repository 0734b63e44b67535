package org.plr.adapters.sheets.firstday;

import java.util.Arrays;
import java.util.Optional;

/** What a column may hold, under the name by which a mapping file and the core's refusals call it. */
enum Field {
    CHILD("child", true),
    REVIEWER("reviewer", true),
    PRACTITIONER("practitioner", true),
    TEAM("team", true),
    ALLOCATED_ON("allocatedOn", true),
    MONTH("month", false),
    GRADE("grade", false),
    GRADED_ON("gradedOn", false),
    RETURNED_ON("returnedOn", false),
    SHARED_ON("sharedOn", false),
    ACTED_ON("actedOn", false),
    OUTCOME_TOLD_ON("outcomeToldOn", false),
    ATTACHED_ON("attachedOn", false),
    DISCUSSED_ON("discussedOn", false),
    AUDITED_AGAIN_ON("auditedAgainOn", false),
    WHAT("what", true),
    OWNER("owner", true),
    RAISED_ON("raisedOn", true),
    DUE_ON("dueOn", false),
    COMPLETED_ON("completedOn", false);

    final String key;
    final boolean isNeeded;

    Field(String key, boolean isNeeded) {
        this.key = key;
        this.isNeeded = isNeeded;
    }

    static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    boolean isOfActions() {
        return compareTo(WHAT) >= 0;
    }

    /** Whether what stands there may be repeated in a report: never what may name or describe somebody. */
    boolean isShown() {
        return key.endsWith("On") || this == MONTH;
    }
}
