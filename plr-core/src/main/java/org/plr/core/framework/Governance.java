package org.plr.core.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.RuleOf;

/**
 * Who answers for a framework and how it came to be (GOV-1, GOV-4). People are named by job title alone.
 *
 * @param owner the job title of the policy's owner; empty where nobody said
 * @param authors the job titles of its authors
 * @param approval who approved it
 * @param history its versions so far, the oldest first
 * @param retention for how long the council keeps the texts recorded under it
 */
@RuleOf("GOV-4")
public record Governance(
        String owner, List<String> authors, Approval approval, List<Amendment> history, RetentionPeriods retention) {
    /** Nobody said anything. */
    public static final Governance UNSTATED =
            new Governance("", List.of(), new Approval(List.of(), null), List.of(), RetentionPeriods.NONE);

    /** Keeps the lists as they are now. */
    public Governance {
        Objects.requireNonNull(owner, "owner");
        authors = List.copyOf(authors);
        Objects.requireNonNull(approval, "approval");
        history = List.copyOf(history);
        Objects.requireNonNull(retention, "retention");
    }

    /**
     * The approval of a version.
     *
     * @param bodies the approving bodies
     * @param date the day of the approval, or null where nobody said
     */
    public record Approval(List<String> bodies, @Nullable LocalDate date) {
        /** Keeps the list as it is now. */
        public Approval {
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * One line of the version history.
     *
     * @param version the version that the amendments made
     * @param date the day of the version
     * @param amendments what was amended
     * @param requestedBy the job title of who requested it
     * @param madeBy the job title of who made it
     */
    public record Amendment(String version, LocalDate date, String amendments, String requestedBy, String madeBy) {
        /** Refuses null. */
        public Amendment {
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(amendments, "amendments");
            Objects.requireNonNull(requestedBy, "requestedBy");
            Objects.requireNonNull(madeBy, "madeBy");
        }
    }
}
