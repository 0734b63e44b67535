package org.plr.examples.demo;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plr.core.cases.OpenCase;
import org.plr.core.cases.OpenCase.Held;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.rota.RotaRules;
import org.plr.examples.council.Allocation;
import org.plr.examples.council.Council;
import org.plr.examples.demo.host.Refs;

/**
 * The council's open cases of a day as the rota takes them: by reference, with whoever held a case within the last 12 months
 * and whoever supervised them on their last day with it (ROL-3).
 */
final class RotaCases {
    private final Council council;
    private final Refs refs;
    private final Map<String, List<Allocation>> ofChild;

    RotaCases(Council council, Refs refs) {
        this.council = council;
        this.refs = refs;
        this.ofChild = council.allocations().stream().collect(groupingBy(Allocation::childId));
    }

    List<OpenCase> on(LocalDate day, Organisation chart) {
        return council.universe(day).stream()
                .map(open -> new OpenCase(
                        refs.child(open.child().id()),
                        refs.unit(open.allocation().teamId()),
                        refs.person(open.allocation().staffId()),
                        before(open.child().id(), day, chart)))
                .toList();
    }

    private List<Held> before(String child, LocalDate day, Organisation chart) {
        LocalDate since = day.minus(RotaRules.HELD_WITHIN);
        List<Held> before = new ArrayList<>();
        for (Allocation allocation : ofChild.getOrDefault(child, List.of())) {
            LocalDate last = allocation.when().last();
            if (last.isBefore(day) && last.isAfter(since)) {
                PersonRef holder = refs.person(allocation.staffId());
                before.add(new Held(holder, last));
                chart.posts(holder, last).stream()
                        .map(post -> post.lineManager())
                        .filter(manager -> manager != null)
                        .forEach(manager -> before.add(new Held(manager, last)));
            }
        }
        return before;
    }
}
