package org.plr.core.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Request;
import org.plr.core.people.PersonRef;

/**
 * Gives one Service Manager a link reviewer by hand (LNK-1). The link that stands already is accepted and not recorded again.
 *
 * @param serviceManager whose link
 * @param reviewer who becomes it
 */
@RuleOf("LNK-1")
record Linking(@Nullable PersonRef serviceManager, @Nullable PersonRef reviewer) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.LNK_1, "$.serviceManager", serviceManager);
        checks.required(ClauseId.LNK_1, "$.reviewer", reviewer);
    }

    LinkFact.Pair pair() {
        return new LinkFact.Pair(
                Objects.requireNonNull(serviceManager, "serviceManager"), Objects.requireNonNull(reviewer, "reviewer"));
    }

    Decision decide(LinkScene scene) {
        LinkFact.Pair pair = pair();
        List<Refusal> refusals = refusals(pair, scene);
        if (refusals.isEmpty() && scene.isBarred(pair)) {
            refusals.add(Refusal.by(
                    ClauseId.LNK_1,
                    "link.conflict",
                    "$.reviewer",
                    "Name another reviewer: there is a conflict, or one of the two reports to the other."));
        }
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        boolean stands = scene.register()
                .link(pair.serviceManager())
                .filter(link -> link.reviewer().equals(pair.reviewer()))
                .isPresent();
        return stands
                ? Decision.accept()
                : Decision.accept().tell(LinkRegister.STREAM, new LinkFact.Allocated(List.of(pair)), scene.moment());
    }

    /** Why these two cannot be Service Manager and reviewer of that day, if they cannot. */
    static List<Refusal> refusals(LinkFact.Pair pair, LinkScene scene) {
        List<Refusal> refusals = new ArrayList<>();
        if (!scene.isServiceManager(pair.serviceManager())) {
            refusals.add(noServiceManager());
        }
        if (!scene.isReviewer(pair.reviewer())) {
            refusals.add(Refusal.by(
                    ClauseId.LNK_1,
                    "reviewer.not-a-reviewer",
                    "$.reviewer",
                    "Name somebody who is a Practice Learning Reviewer on that day."));
        }
        return refusals;
    }

    static Refusal noServiceManager() {
        return Refusal.by(
                ClauseId.LNK_1,
                "service-manager.not-a-service-manager",
                "$.serviceManager",
                "Name somebody who is a Service Manager on that day.");
    }
}
