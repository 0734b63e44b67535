package org.plr.examples.verbs;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.allocation.Blocked;
import org.plr.core.allocation.Budget;
import org.plr.core.allocation.Pairing;
import org.plr.core.link.Gap;
import org.plr.core.link.LinkNeed;
import org.plr.core.link.LinkPlan;
import org.plr.core.link.LinkPlanning;
import org.plr.core.link.LinkReviewer;
import org.plr.core.link.LinksRequest;

/** The verb {@code links}: whose link reviewer is who (LNK-1). */
final class LinksVerb {
    /** Some seconds. Steps rather than seconds, so that the same question has the same answer everywhere. */
    private static final Budget BUDGET = Budget.ofSteps(5_000_000);

    private static final int KEY_DIGITS = 64;

    private static final String HELP = """
            plr links: which Practice Learning Reviewer is the link of each Service Manager (LNK-1)

            takes    {"serviceManagers":[{"id":"SM1","load":5}],"reviewers":[{"id":"R1","capacity":12?}],
                      "previous":{"SM1":"R1"}?,"conflicts":[["SM1","R2"]]?,"key":"<64 hex>"?}
            answers  {"links":{"SM1":"R1"},"loads":{"R1":5},"changes":0,"proved":true}
                     or, with exit code 1, {"infeasible":{"serviceManagers":[…],"reviewers":[…],"because":"…"}}

            What is marked with ? may be left out. A capacity counts Service Managers, a load is what one weighs. Everyone
            has a link; then the loads, the largest first, are as small as can be; then as few links change as can be; then
            the lowest tickets win: HMAC-SHA256(key, Service Manager LF reviewer), without a key the bytes of the ids.
            "proved" is false where the search was ended before nothing better was left; "gap" then says how far it got.
            """;

    private LinksVerb() {}

    static Verb verb() {
        return new JsonVerb(new JsonVerb.Words("links", "whose link reviewer is who (LNK-1)", HELP), LinksVerb::answer);
    }

    private static Answer answer(Given question) {
        question.only("serviceManagers", "reviewers", "previous", "conflicts", "key");
        List<Refusal> refusals = new ArrayList<>();
        LinksRequest request = LinksRequest.of(
                        question.required("serviceManagers", Kind.listOf(LinksVerb::need)),
                        question.required("reviewers", Kind.listOf(LinksVerb::reviewer)))
                .withPrevious(
                        question.optional("previous", Kind.mapOf(Kind.TEXT)).orElse(Map.of()))
                .withConflicts(question.optional("conflicts", Kind.listOf(LinksVerb::conflict))
                        .orElse(List.of()));
        Optional<byte[]> key = question.optional("key", Kind.TEXT).map(hex -> key(hex, refusals));
        LinksRequest asked = key.map(request::withKey).orElse(request);
        if (!refusals.isEmpty()) {
            return refused(asked.within(Budget.ofSteps(1)), refusals);
        }
        return answer(LinkPlanning.plan(asked.within(BUDGET)));
    }

    /** What else is refused is said too. */
    private static Answer refused(LinksRequest request, List<Refusal> refusals) {
        refusals.addAll(LinkPlanning.plan(request).refusals());
        return Answer.refused(refusals);
    }

    private static LinkNeed need(Json json, String path) {
        Given given = Kind.OBJECT.read(json, path).only("id", "load");
        return new LinkNeed(given.required("id", Kind.TEXT), given.required("load", Kind.WHOLE));
    }

    private static LinkReviewer reviewer(Json json, String path) {
        Given given = Kind.OBJECT.read(json, path).only("id", "capacity");
        String id = given.required("id", Kind.TEXT);
        return given.optional("capacity", Kind.WHOLE)
                .map(capacity -> new LinkReviewer(id, capacity))
                .orElse(LinkReviewer.of(id));
    }

    private static Pairing conflict(Json json, String path) {
        List<String> pair = Kind.listOf(Kind.TEXT).read(json, path);
        if (pair.size() != 2) {
            throw new Unreadable(path, "is no pair", "a Service Manager and a reviewer");
        }
        return new Pairing(pair.get(0), pair.get(1));
    }

    private static byte[] key(String hex, List<Refusal> refusals) {
        if (hex.length() == KEY_DIGITS && hex.chars().allMatch(HexFormat::isHexDigit)) {
            return HexFormat.of().parseHex(hex);
        }
        refusals.add(
                Refusal.plain("key.malformed", "$.key", "Give the key as 64 hexadecimal digits, or leave it out."));
        return new byte[0];
    }

    private static Answer answer(Outcome<LinkPlan> plan) {
        if (!plan.isAccepted()) {
            return Answer.refused(plan.refusals());
        } else if (plan.value() instanceof LinkPlan.Links links) {
            return Answer.of(json(links));
        }
        return Answer.failed(json(((LinkPlan.NoLinks) plan.value()).blocked()));
    }

    static Json json(LinkPlan.Links links) {
        Fields fields = new Fields()
                .with("links", members(links.links()))
                .with("loads", members(links.loads()))
                .with("changes", links.changes())
                .with("proved", links.isProved());
        Gap gap = links.gap();
        return gap == null ? fields.done() : fields.with("gap", json(gap)).done();
    }

    private static Json json(Gap gap) {
        return new Fields().with("aim", gap.aim()).with("proved", gap.proved()).done();
    }

    private static Json json(Blocked blocked) {
        Json set = new Fields()
                .with("serviceManagers", blocked.rows())
                .with("reviewers", blocked.columns())
                .with("because", blocked.because())
                .done();
        return new Fields().with("infeasible", set).done();
    }

    private static Json members(Map<String, ?> values) {
        Fields fields = new Fields();
        values.forEach(fields::with);
        return fields.done();
    }
}
