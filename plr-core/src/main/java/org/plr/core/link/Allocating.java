package org.plr.core.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.allocation.Blocked;
import org.plr.core.allocation.Budget;
import org.plr.core.allocation.Pairing;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Decision;
import org.plr.core.people.PersonRef;

/**
 * Allocates a link reviewer to each Service Manager of the day (LNK-1): the plan is {@link LinkPlanning}'s, over who is there
 * and what bars whom. What is recorded are the links that change.
 *
 * @param asked what is asked of the plan
 * @param scene who is there
 */
@RuleOf("LNK-1")
record Allocating(LinksAsked asked, LinkScene scene) {

    Outcome<LinkProposal> propose() {
        List<Refusal> refusals = unknownCapacities();
        return refusals.isEmpty() ? LinkPlanning.plan(request(List.of())).map(this::told) : Outcome.refused(refusals);
    }

    Decision decide() {
        Outcome<LinkProposal> proposed = propose();
        if (!proposed.isAccepted()) {
            return Decision.refuse(proposed.refusals());
        }
        if (proposed.value() instanceof LinkProposal.Plan plan) {
            return decide(plan);
        }
        return Decision.refuse(impossible((LinkProposal.Impossible) proposed.value()));
    }

    private Decision decide(LinkProposal.Plan plan) {
        List<LinkFact.Pair> changed = plan.changed().stream()
                .map(link -> new LinkFact.Pair(link.serviceManager(), link.reviewer()))
                .toList();
        return changed.isEmpty()
                ? Decision.accept()
                : Decision.accept().tell(LinkRegister.STREAM, new LinkFact.Allocated(changed), scene.moment());
    }

    Outcome<LinkWhy> why(PersonRef serviceManager) {
        List<Refusal> refusals = unknownCapacities();
        if (!scene.isServiceManager(serviceManager)) {
            refusals.add(Linking.noServiceManager());
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Outcome<LinkPlan> plan = LinkPlanning.plan(request(List.of()));
        if (plan.isAccepted() && plan.value() instanceof LinkPlan.NoLinks none) {
            return Outcome.refused(List.of(impossible(told(none))));
        }
        return plan.map(links -> why(serviceManager, (LinkPlan.Links) links));
    }

    private LinkWhy why(PersonRef serviceManager, LinkPlan.Links links) {
        if (isKept(serviceManager, scene.reviewers())) {
            return new LinkWhy(
                    LinkWhy.Cost.KEPT, 0, "This link stood already, and links that can stay were to be kept.");
        }
        Pairing without = links.links().entrySet().stream()
                .filter(link -> link.getKey().equals(serviceManager.text()))
                .map(link -> new Pairing(link.getKey(), link.getValue()))
                .findFirst()
                .orElseThrow();
        return Weighing.why(links, LinkPlanning.plan(request(List.of(without))).value());
    }

    private List<Refusal> unknownCapacities() {
        List<Refusal> refusals = new ArrayList<>();
        List<PersonRef> reviewers = scene.reviewers();
        for (int i = 0; i < asked.capacities().size(); i++) {
            if (!reviewers.contains(asked.capacities().get(i).reviewer())) {
                refusals.add(Refusal.by(
                        ClauseId.LNK_1,
                        "capacities.reviewer.unknown",
                        "$.capacities[" + i + "].reviewer",
                        "Give a capacity to a Practice Learning Reviewer who is there on that day."));
            }
        }
        return refusals;
    }

    private static Refusal impossible(LinkProposal.Impossible blocked) {
        return Refusal.by(
                ClauseId.LNK_1,
                "links.impossible",
                "$",
                blocked.because() + " Raise a capacity, end a conflict or add a reviewer.");
    }

    private LinksRequest request(List<Pairing> without) {
        List<LinkNeed> needs = scene.serviceManagers().stream()
                .map(serviceManager -> new LinkNeed(serviceManager.text(), scene.load(serviceManager)))
                .toList();
        List<PersonRef> reviewers = scene.reviewers();
        List<Pairing> conflicts = new ArrayList<>(without);
        scene.serviceManagers().forEach(serviceManager -> conflicts.addAll(barred(serviceManager, reviewers)));
        LinksRequest request = LinksRequest.of(needs, able(reviewers))
                .withPrevious(previous())
                .withConflicts(conflicts)
                .within(asked.steps() == 0 ? Budget.unlimited() : Budget.ofSteps(asked.steps()));
        byte[] key = asked.keyBytes();
        return key == null ? request : request.withKey(key);
    }

    private List<LinkReviewer> able(List<PersonRef> reviewers) {
        return reviewers.stream()
                .map(reviewer -> new LinkReviewer(reviewer.text(), asked.capacity(reviewer)))
                .toList();
    }

    private Map<String, String> previous() {
        Map<String, String> previous = new LinkedHashMap<>();
        for (PersonRef serviceManager : scene.serviceManagers()) {
            before(serviceManager).ifPresent(reviewer -> previous.put(serviceManager.text(), reviewer.text()));
        }
        return previous;
    }

    private Optional<PersonRef> before(PersonRef serviceManager) {
        return scene.register().link(serviceManager).map(LinkRegister.Link::reviewer);
    }

    /** To keep a link is to bar all others. */
    private List<Pairing> barred(PersonRef serviceManager, List<PersonRef> reviewers) {
        boolean keeps = isKept(serviceManager, reviewers);
        return reviewers.stream()
                .filter(reviewer -> keeps
                        ? !before(serviceManager).equals(Optional.of(reviewer))
                        : scene.isBarred(new LinkFact.Pair(serviceManager, reviewer)))
                .map(reviewer -> new Pairing(serviceManager.text(), reviewer.text()))
                .toList();
    }

    private boolean isKept(PersonRef serviceManager, List<PersonRef> reviewers) {
        return asked.keeps()
                && before(serviceManager)
                        .filter(reviewers::contains)
                        .filter(reviewer -> !scene.isBarred(new LinkFact.Pair(serviceManager, reviewer)))
                        .isPresent();
    }

    private LinkProposal told(LinkPlan plan) {
        return plan instanceof LinkPlan.Links links ? told(links) : told((LinkPlan.NoLinks) plan);
    }

    private LinkProposal.Plan told(LinkPlan.Links links) {
        List<LinkProposal.Proposed> proposed = links.links().entrySet().stream()
                .map(link -> proposed(PersonRef.of(link.getKey()), PersonRef.of(link.getValue())))
                .toList();
        Map<PersonRef, Integer> loads = links.loads().entrySet().stream()
                .collect(Collectors.toMap(
                        load -> PersonRef.of(load.getKey()),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        LinkedHashMap::new));
        return new LinkProposal.Plan(proposed, loads, links.changes(), links.isProved(), unlinked());
    }

    private LinkProposal.Proposed proposed(PersonRef serviceManager, PersonRef reviewer) {
        return new LinkProposal.Proposed(
                serviceManager,
                reviewer,
                scene.load(serviceManager),
                before(serviceManager).orElse(null));
    }

    private List<PersonRef> unlinked() {
        return scene.all().stream()
                .filter(linked -> !linked.isLinked())
                .map(Linked::serviceManager)
                .toList();
    }

    private static LinkProposal.Impossible told(LinkPlan.NoLinks none) {
        Blocked blocked = none.blocked();
        return new LinkProposal.Impossible(
                blocked.rows().stream().map(PersonRef::of).toList(),
                blocked.columns().stream().map(PersonRef::of).toList(),
                blocked.because());
    }
}
