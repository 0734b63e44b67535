package org.plr.examples.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.plr.core.clause.ClauseId;

/** The claims of all sources, each once, with a sentence for every one that cannot stand. */
final class Claims {

    private final NavigableSet<Claim> claims = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    void add(Claim claim) {
        claims.add(claim);
    }

    void problem(String file, String sentence) {
        problems.add(file + ": " + sentence);
    }

    List<Claim> of(ClauseId clause, Claim.Role role) {
        return claims.stream()
                .filter(claim -> claim.clause() == clause && claim.role() == role)
                .toList();
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
