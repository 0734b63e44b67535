package org.plr.examples.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.plr.core.Outcome;
import org.plr.core.link.LinkProposal;
import org.plr.core.link.LinkProposal.Proposed;
import org.plr.core.link.Linked;
import org.plr.core.link.Links;
import org.plr.core.link.LinksAsked;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.examples.demo.host.LinkChosen;

/**
 * Each Service Manager has a link reviewer (LNK-1): allocated evenly before the first month is opened, and seen to again
 * before every other, when who can keep theirs does. In the fifth month one conflict becomes known.
 */
final class LinkReviewers {
    private static final int NINE = 9 * 60;
    private static final int CONFLICT = 4;

    /** Enough to prove the links of a council of this size; it ends the search alike on every machine. */
    private static final long STEPS = 1_000_000;

    private final Scene scene;

    LinkReviewers(Scene scene) {
        this.scene = scene;
    }

    void plan(YearMonth month, int number) {
        LocalDate day = scene.days().first(month);
        LinksAsked asked = number == 0 ? LinksAsked.anew() : LinksAsked.keeping();
        scene.timeline().at(scene.days().at(day, NINE + 10), () -> {
            if (number == CONFLICT) {
                declareConflict();
            }
            allocate(asked.within(STEPS));
        });
    }

    private void allocate(LinksAsked asked) {
        Links links = scene.officer().links();
        Outcome<LinkProposal> proposed = links.propose(asked);
        if (proposed.toOptional().orElse(null) instanceof LinkProposal.Plan plan) {
            plan.changed().forEach(link -> keep(link, asked));
            scene.answers().accepted("allocate link reviewers", links.allocate(asked));
        } else {
            scene.answers()
                    .refused(
                            scene.staffing().title(scene.staffing().officer()),
                            "allocate link reviewers",
                            links.allocate(asked));
        }
    }

    private void keep(Proposed link, LinksAsked asked) {
        scene.answers()
                .chose(new LinkChosen(
                        scene.host().clock().instant(),
                        link,
                        scene.answers()
                                .accepted(
                                        "ask why a link is proposed",
                                        scene.officer().links().why(asked, link.serviceManager()))));
    }

    /** The first in the list turns out to be related to their reviewer. */
    private void declareConflict() {
        List<Linked> all = scene.answers()
                .accepted("show all links", scene.officer().links().all());
        boolean isSpare =
                scene.staffing().everybody(Role.PRACTICE_LEARNING_REVIEWER).size() > 1;
        all.stream()
                .filter(linked -> isSpare && linked.isLinked())
                .findFirst()
                .ifPresent(
                        linked -> scene.staffing().approver().ifPresent(approver -> declareConflict(linked, approver)));
    }

    private void declareConflict(Linked linked, PersonRef approver) {
        scene.answers()
                .accepted(
                        "declare a conflict",
                        scene.officer()
                                .links()
                                .declareConflict(
                                        linked.serviceManager(),
                                        linked.link().orElseThrow().reviewer(),
                                        "They have become related by marriage.",
                                        approver));
    }
}
