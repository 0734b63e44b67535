package org.plr.benchmarks.overdue;

import java.time.Instant;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Three rules in Drools, as an executable model: every review is inserted into a session, and the rules are fired. */
final class DroolsRules {
    private static final String RULES = """
            package org.plr.benchmarks.overdue;
            import static org.plr.benchmarks.overdue.Conditions.*;
            global Found found;
            rule "CON-1" when
                Now($at : at)
                $item : Item(isSharingOverdue(this, $at))
            then
                found.add($item, Found.SHARING);
            end
            rule "CON-3" when
                Now($at : at)
                $item : Item(isActionOverdue(this, $at))
            then
                found.add($item, Found.ACTION);
            end
            rule "CON-5" when
                Now($at : at)
                $item : Item(isReAuditOverdue(this, $at))
            then
                found.add($item, Found.RE_AUDIT);
            end
            """;

    private final KieBase rules = build();

    private static KieBase build() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/plr/benchmarks/overdue/rules.drl", RULES);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    Found overdue(List<Item> items, Instant now) {
        Found found = new Found();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("found", found);
            session.insert(new Now(now));
            items.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return found;
    }
}
