package org.plr.examples.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plr.core.clause.ClauseId;
import org.plr.examples.docs.Claim.Role;

/** Which class is the rule of each clause and which tests prove it, held against the clauses that must work. */
record FrameworkMap(Claims claims, Set<ClauseId> finished) {

    List<Claim> rules(ClauseId clause) {
        return claims.of(clause, Role.RULE);
    }

    List<Claim> tests(ClauseId clause) {
        return claims.of(clause, Role.TEST);
    }

    /** The clauses that are finished, have a rule and are proved by a test; any other is open. */
    Set<ClauseId> working() {
        return finished.stream()
                .filter(clause -> !rules(clause).isEmpty() && !tests(clause).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Everything for which the build must fail; empty when all is well. */
    List<String> problems() {
        List<String> problems = new ArrayList<>(claims.problems());
        for (ClauseId clause : finished) {
            if (rules(clause).isEmpty()) {
                problems.add(clause + " has no rule: put @RuleOf(\"" + clause + "\") on the class that decides it.");
            }
            if (tests(clause).isEmpty()) {
                problems.add(clause + " has no test: put @Proves(\"" + clause + "\") on the test that shows it.");
            }
        }
        return problems;
    }
}
