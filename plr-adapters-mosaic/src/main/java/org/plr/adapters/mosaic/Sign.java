package org.plr.adapters.mosaic;

import java.util.Optional;
import java.util.Set;
import org.plr.core.cases.CaseStatus;

/** What is open about a child on a day, in the order in which it says what the case is. */
enum Sign {
    LEGAL_STATUS(CaseStatus.LOOKED_AFTER),
    CHILD_PROTECTION_PLAN(CaseStatus.CHILD_PROTECTION_PLAN),
    CHILD_IN_NEED_PLAN(CaseStatus.CHILD_IN_NEED_PLAN),
    CARE_LEAVER(CaseStatus.CARE_LEAVER),
    ASSESSMENT(CaseStatus.OPEN_ASSESSMENT),
    REFERRAL(CaseStatus.CHILD_IN_NEED),
    EARLY_HELP(CaseStatus.EARLY_HELP);

    private final CaseStatus status;

    Sign(CaseStatus status) {
        this.status = status;
    }

    /** What the case is, or empty where nothing is open. */
    static Optional<CaseStatus> status(Set<Sign> open) {
        for (Sign sign : values()) {
            if (open.contains(sign)) {
                return Optional.of(sign.status);
            }
        }
        return Optional.empty();
    }
}
