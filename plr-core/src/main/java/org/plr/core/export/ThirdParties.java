package org.plr.core.export;

import java.util.List;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;

/**
 * Who else stands in an item, so that a human can redact it. Only refs are found: whoever is named in the words of a text
 * is found by reading it.
 *
 * @param people everybody else named, whoever acted among them
 * @param children every other child named, those whose reviews are named among them
 */
public record ThirdParties(List<PersonRef> people, List<ChildRef> children) {

    /** Keeps the lists as they are now. */
    public ThirdParties {
        people = List.copyOf(people);
        children = List.copyOf(children);
    }

    /** {@return whether nobody else is named} */
    public boolean isEmpty() {
        return people.isEmpty() && children.isEmpty();
    }
}
