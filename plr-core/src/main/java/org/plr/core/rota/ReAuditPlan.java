package org.plr.core.rota;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.allocation.Assigned;
import org.plr.core.allocation.Why;
import org.plr.core.cases.OpenCase;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** The re-audits of a month (CON-5), and who was given each. Immutable. */
public final class ReAuditPlan {
    private final List<Planned> planned;
    private final @Nullable Assigned assigned;

    /**
     * A re-audit that is due.
     *
     * @param of the review graded Inadequate
     * @param open the child's case as it is open now
     * @param managerOrNull who audits it again, or null where nobody with a turn left may: it stays owed
     * @param otherManagerOrNull why another manager does it than the first time, or null where the same one does or the
     *     framework does not prefer that
     */
    public record Planned(
            ReviewRef of,
            OpenCase open,
            @Nullable PersonRef managerOrNull,
            @Nullable String otherManagerOrNull) {

        /** {@return who audits it again, or empty where nobody may} */
        public Optional<PersonRef> manager() {
            return Optional.ofNullable(managerOrNull);
        }

        /** {@return why another manager does it, or empty} */
        public Optional<String> otherManager() {
            return Optional.ofNullable(otherManagerOrNull);
        }
    }

    ReAuditPlan(List<Planned> planned, @Nullable Assigned assigned) {
        this.planned = List.copyOf(planned);
        this.assigned = assigned;
    }

    /** {@return every re-audit that is due, in the order of the first reviews' references} */
    public List<Planned> planned() {
        return planned;
    }

    /** {@return those that somebody was given} */
    public List<Planned> given() {
        return planned.stream().filter(one -> one.manager().isPresent()).toList();
    }

    /** {@return those that nobody with a turn left may audit again; they stay owed} */
    public List<Planned> leftOver() {
        return planned.stream().filter(one -> one.manager().isEmpty()).toList();
    }

    /**
     * Why a re-audit went to its manager: what the best plan would have been without that, which is found by solving again.
     *
     * @param place the place among {@link #planned}
     * @return the explanation, which names reviews and managers by reference
     * @throws IndexOutOfBoundsException where there is none
     */
    public Why why(int place) {
        if (assigned == null) {
            throw new IndexOutOfBoundsException("No re-audit was due: ask for none.");
        }
        return assigned.why(place);
    }

    /** Numbers alone. */
    @Override
    public String toString() {
        return given().size() + " re-audits, " + leftOver().size() + " left over";
    }
}
