package org.plr.core.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.people.ChildRef;

/**
 * The children whose records are restricted today: no rota gives their reviews out, and one at a time only whoever has the
 * explicit right. The case system is asked before a command is decided, while nobody waits for it; where it does not answer,
 * nothing is given out. Without a case system nobody is restricted.
 */
public final class Restricted {
    private static final Refusal RIGHT_MISSING = Refusal.plain(
            "access.restricted",
            "$.child",
            "This record is restricted: have the Service Manager Quality Assurance give its review out.");

    private final Desk desk;
    private final Set<ChildRef> children;

    private Restricted(Desk desk, Set<ChildRef> children) {
        this.desk = desk;
        this.children = children;
    }

    /**
     * Asks the case system on behalf of an actor who may give reviews out; on behalf of nobody else.
     *
     * @param desk the actor's
     * @param permission by which they would give them out
     * @param matter whose matter that is
     * @param then what is done with the answer
     * @param <T> what comes of it
     * @return what comes of it, or the denial
     * @throws org.plr.core.spi.PortUnavailableException where the case system does not answer
     */
    public static <T> Outcome<T> asked(
            Desk desk, Permission permission, Matter matter, Function<Restricted, Outcome<T>> then) {
        if (desk.caseRecords().isEmpty()) {
            return then.apply(new Restricted(desk, Set.of()));
        }
        Optional<Refusal> denied = desk.asked(() -> desk.refusal(permission, matter));
        return denied.isPresent()
                ? desk.answered(permission, Outcome.refused(List.of(denied.get())))
                : then.apply(new Restricted(
                        desk, Set.copyOf(desk.caseRecords().orElseThrow().restricted(desk.today()))));
    }

    /**
     * Whose records are restricted.
     *
     * @return the children
     */
    public Set<ChildRef> children() {
        return children;
    }

    /** Decides to give out a review of this child, or refuses it to whoever has no right to; a null child is no child. */
    Decision decide(@Nullable ChildRef child, Supplier<Decision> giveOut) {
        boolean free = child == null || !children.contains(child) || mayAllocate();
        return free ? giveOut.get() : Decision.refuse(List.of(RIGHT_MISSING));
    }

    private boolean mayAllocate() {
        return desk.refusal(Permission.ALLOCATE_RESTRICTED, Matter.ofNobody()).isEmpty();
    }
}
