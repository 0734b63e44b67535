package org.plr.examples.verbs;

import java.util.List;

/** Every verb of this room. */
public final class Verbs {

    private Verbs() {}

    /** {@return the verbs in the order in which they are shown} */
    public static List<Verb> all() {
        return List.of(
                Deadlines.verb(),
                DrawVerb.verb(),
                AgreeVerb.verb(),
                IntervalVerb.verb(),
                LinksVerb.verb(),
                AssignVerb.verb(),
                RotaVerb.verb(),
                new UniverseVerb(),
                TermsVerb.verb(),
                new FrameworkCheck(),
                new Verify());
    }
}
