package org.plr.core.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.plr.core.cases.OpenCase;
import org.plr.core.clause.Proves;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;

/** Whatever a month is like, small enough for everything to be tried. */
@Proves({"ROL-2", "ROL-3"})
class MonthRotaProperties {

    private static List<Side> wanted(RotaRequest request) {
        List<DueReviewer> managers = request.managers().stream()
                .sorted(Comparator.comparing(due -> due.manager().text()))
                .toList();
        List<PersonRef> people = managers.stream().map(DueReviewer::manager).toList();
        Turns turns = new Turns(
                managers,
                new Universe(request, people, new RefTable(1)),
                request.terms().rules());
        List<Side> wanted = new ArrayList<>();
        for (int turn = 0; turn < turns.count(); turn++) {
            wanted.add(turns.wanted(turn));
        }
        return wanted;
    }

    @Property(tries = 3000)
    void no_other_plan_is_better(@ForAll long seed) {
        RotaRequest request = SmallRotas.random(seed);
        RotaPlan plan = MonthRota.plan(request).value();
        assertTrue(plan.isProved());
        assertEquals(new PlainMonths(request, wanted(request)).best(), plan.reached());
    }

    @Property(tries = 1000)
    void everybody_may_review_what_they_are_given(@ForAll long seed) {
        RotaRequest request = SmallRotas.random(seed);
        PlainMonths rules = new PlainMonths(request, wanted(request));
        RotaPlan plan = MonthRota.plan(request).value();
        Set<ChildRef> children = new HashSet<>();
        for (int i = 0; i < plan.given().size(); i++) {
            RotaPlan.Given given = plan.given().get(i);
            assertTrue(rules.isReviewable(given.openCase()));
            assertEquals(rules.side(given.manager(), given.openCase()), given.side());
            assertTrue(children.add(given.openCase().child()));
            assertEquals(given.side() != given.wanted(), plan.shortfall(i).isPresent());
            assertNotNull(plan.why(i).sentence());
        }
        int due = request.managers().stream().mapToInt(DueReviewer::cases).sum();
        assertEquals(due, plan.given().size() + plan.without().size());
    }

    @Property(tries = 500)
    void the_order_in_which_anything_is_listed_does_not_matter(@ForAll long seed) {
        RotaRequest request = SmallRotas.random(seed);
        List<DueReviewer> managers = new ArrayList<>(request.managers());
        List<OpenCase> cases = new ArrayList<>(request.cases());
        Collections.shuffle(managers, new Random(seed));
        Collections.shuffle(cases, new Random(seed));
        RotaRequest shuffled = new RotaRequest(request.day(), managers, cases, request.terms());
        assertEquals(
                MonthRota.plan(request).value().given(),
                MonthRota.plan(shuffled).value().given());
    }

    @Property(tries = 300)
    void an_explanation_tells_no_better_plan(@ForAll long seed) {
        RotaPlan plan = MonthRota.plan(SmallRotas.random(seed)).value();
        for (int i = 0; i < plan.given().size(); i++) {
            RotaWhy why = plan.why(i);
            assertEquals(plan.given().get(i), why.given());
            assertTrue(
                    why.otherArea().filter(plan.given().get(i).area()::equals).isEmpty());
            int[] differences = {
                why.other().without() - why.chosen().without(),
                why.other().offSide() - why.chosen().offSide(),
                why.other().again() - why.chosen().again(),
                Long.compare(why.other().unevenness(), why.chosen().unevenness())
            };
            for (int difference : differences) {
                assertTrue(difference >= 0, why::sentence);
                if (difference > 0) {
                    break;
                }
            }
        }
    }
}
