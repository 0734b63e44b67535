package org.plr.examples.verbs;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plr.core.cases.CaseOnRecord;
import org.plr.core.cases.CaseStatus;
import org.plr.core.cases.OpenCase;
import org.plr.core.cases.RefusedRow;
import org.plr.core.cases.Universe;
import org.plr.core.journal.Ref;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;

/** A universe in the ids of its files, always in the same order. */
final class UniverseAnswer {
    private final Universe universe;
    private final Identities identities;

    private UniverseAnswer(Universe universe, Identities identities) {
        this.universe = universe;
        this.identities = identities;
    }

    static Answer of(Universe universe, Identities identities) {
        return new UniverseAnswer(universe, identities).answer();
    }

    private Answer answer() {
        Map<String, CaseOnRecord> byId = new TreeMap<>();
        universe.cases().forEach(each -> byId.put(id(IdKind.CHILD, each.child()), each));
        List<Json> cases = byId.entrySet().stream()
                .map(each -> json(each.getKey(), each.getValue()))
                .toList();
        List<String> unheld = byId.entrySet().stream()
                .filter(each -> !each.getValue().isHeld())
                .map(Map.Entry::getKey)
                .toList();
        Fields rows = new Fields();
        universe.report().rows().forEach(rows::with);
        return Answer.of(new Fields()
                .with("asOf", universe.asOf())
                .with("counts", counts())
                .with("cases", cases)
                .with("unheld", unheld)
                .with("rows", rows.done())
                .with(
                        "refused",
                        universe.report().refused().stream()
                                .map(UniverseAnswer::json)
                                .toList())
                .done());
    }

    private Json counts() {
        Fields counts = new Fields();
        Arrays.stream(CaseStatus.values())
                .forEach(status -> counts.with(
                        status.name(),
                        universe.cases().stream()
                                .filter(each -> each.status() == status)
                                .count()));
        return counts.done();
    }

    private Json json(String child, CaseOnRecord each) {
        return new Fields()
                .with("child", child)
                .with("status", each.status())
                .withIf("team", optionalId(IdKind.UNIT, each.team()))
                .withIf("practitioner", optionalId(IdKind.PERSON, each.practitioner()))
                .with("restricted", each.isRestricted())
                .with("before", each.before().stream().map(this::json).toList())
                .done();
    }

    private Json json(OpenCase.Held held) {
        return new Fields()
                .with("practitioner", id(IdKind.PERSON, held.person()))
                .with("until", held.until())
                .done();
    }

    private static Json json(RefusedRow row) {
        return new Fields()
                .with("source", row.source())
                .with("row", row.row())
                .with("column", row.column())
                .with("value", row.value())
                .with("reason", row.reason())
                .done();
    }

    private <R extends Ref> Optional<String> optionalId(IdKind<R> kind, @Nullable R ref) {
        return ref == null ? Optional.empty() : Optional.of(id(kind, ref));
    }

    private <R extends Ref> String id(IdKind<R> kind, R ref) {
        return identities.ids(kind, ref).get(0);
    }
}
