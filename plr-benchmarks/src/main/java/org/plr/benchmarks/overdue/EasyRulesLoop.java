package org.plr.benchmarks.overdue;

import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Three rules in Easy Rules, fired for each review over facts of its own. */
final class EasyRulesLoop {
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules(
            rule("CON-1", Conditions::isSharingOverdue, Found.SHARING),
            rule("CON-3", Conditions::isActionOverdue, Found.ACTION),
            rule("CON-5", Conditions::isReAuditOverdue, Found.RE_AUDIT));

    private static Rule rule(String clause, BiPredicate<Item, Instant> overdue, int what) {
        return new RuleBuilder()
                .name(clause)
                .when(facts -> overdue.test(facts.get("item"), facts.get("now")))
                .then(facts -> facts.<Found>get("found").add(facts.<Item>get("item"), what))
                .build();
    }

    Found overdue(List<Item> items, Instant now) {
        Found found = new Found();
        for (Item item : items) {
            Facts facts = new Facts();
            facts.put("item", item);
            facts.put("now", now);
            facts.put("found", found);
            engine.fire(rules, facts);
        }
        return found;
    }
}
