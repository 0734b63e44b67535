package org.plr.core.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.framework.Framework;
import org.plr.core.framework.FrameworkFact;
import org.plr.core.framework.FrameworksInForce;
import org.plr.core.journal.StreamId;
import org.plr.core.json.FrameworkFile;
import org.plr.core.json.FrameworkReader;

/**
 * Adopts a version of the framework (GOV-1). A version never changes: other content under its id is refused, and so is a
 * second version effective on one day. To adopt one again changes nothing.
 *
 * @param document the framework file's text
 */
@RuleOf("GOV-1")
record Adopting(@Nullable String document) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.GOV_1, "$.document", document);
    }

    Decision decide(FrameworksInForce adopted, Moment moment) {
        FrameworkFile file = file();
        List<Refusal> refusals = refusals(file, adopted);
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        Framework framework = file.orThrow();
        Decision decision = Decision.accept();
        return adopted.byId(framework.id()).isPresent()
                ? decision
                : decision.keep(framework.document())
                        .tell(StreamId.REFERENCE, FrameworkFact.Adopted.of(framework), moment);
    }

    FrameworkFile file() {
        return new FrameworkReader().check(Objects.requireNonNull(document, "document"));
    }

    /** Why a file cannot be adopted beside what is, if it cannot; each problem of the file at its path. */
    static List<Refusal> refusals(FrameworkFile file, FrameworksInForce adopted) {
        List<Refusal> refusals = new ArrayList<>(file.refusals());
        file.framework().flatMap(framework -> contradiction(framework, adopted)).ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<Refusal> contradiction(Framework framework, FrameworksInForce adopted) {
        Optional<Framework> same = adopted.byId(framework.id());
        if (same.isPresent()) {
            return same.filter(framework::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(Refusal.by(
                            ClauseId.GOV_1,
                            "framework.other-content",
                            "$.id",
                            "Give this version an id of its own: other content was adopted under this one."));
        }
        return adopted.all().stream()
                .filter(other -> other.effective().equals(framework.effective()))
                .findFirst()
                .map(other -> Refusal.by(
                        ClauseId.GOV_1,
                        "framework.same-day",
                        "$.effective",
                        "Choose another day: " + other.id() + " is effective on this one."));
    }
}
