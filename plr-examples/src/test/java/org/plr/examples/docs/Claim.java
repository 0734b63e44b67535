package org.plr.examples.docs;

import java.util.Comparator;
import org.plr.core.clause.ClauseId;

/**
 * What a class says of itself by an annotation: that it is the rule of a clause, or that it proves one.
 *
 * @param type the class, with the classes around it: {@code Outer.Inner}
 * @param file its source, from the top of the repository, with forward slashes
 */
record Claim(Role role, ClauseId clause, String type, String file) implements Comparable<Claim> {

    private static final Comparator<Claim> IN_ORDER = Comparator.comparing(Claim::clause)
            .thenComparing(Claim::role)
            .thenComparing(Claim::type)
            .thenComparing(Claim::file);

    enum Role {
        RULE,
        TEST
    }

    @Override
    public int compareTo(Claim other) {
        return IN_ORDER.compare(this, other);
    }
}
