package org.plr.core.link;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.PersonRef;

/** What would become of the links, were they allocated now (LNK-1); or why nothing can. */
public sealed interface LinkProposal {

    /**
     * Everybody has a link.
     *
     * @param links of every Service Manager of today, by ref
     * @param loads what each reviewer would bear, by ref, those without a link too
     * @param changes how many Service Managers would have another link than until now; one who had none is no change, one whose
     *     reviewer left is
     * @param isProved whether no plan is better; false alone where the search was ended
     * @param unlinked who has no link that serves now, by ref
     */
    record Plan(
            List<Proposed> links,
            Map<PersonRef, Integer> loads,
            int changes,
            boolean isProved,
            List<PersonRef> unlinked)
            implements LinkProposal {

        /** Keeps lists and map as they are now. */
        public Plan {
            links = List.copyOf(links);
            loads = Collections.unmodifiableMap(new LinkedHashMap<>(loads));
            unlinked = List.copyOf(unlinked);
        }

        /** {@return the links that are new or change: what allocating would record} */
        public List<Proposed> changed() {
            return links.stream().filter(Proposed::isChanged).toList();
        }

        /**
         * Who would join a reviewer.
         *
         * @param reviewer whom
         * @return the Service Managers who do not have this link now, by ref
         */
        public List<PersonRef> joining(PersonRef reviewer) {
            return changed().stream()
                    .filter(link -> link.reviewer.equals(reviewer))
                    .map(Proposed::serviceManager)
                    .toList();
        }

        /**
         * Whom a reviewer would lose.
         *
         * @param reviewer who
         * @return the Service Managers who have this link now and would have another, by ref
         */
        public List<PersonRef> leaving(PersonRef reviewer) {
            return changed().stream()
                    .filter(link -> reviewer.equals(link.beforeOrNull))
                    .map(Proposed::serviceManager)
                    .toList();
        }
    }

    /**
     * Conflicts and capacities leave no plan.
     *
     * @param serviceManagers who cannot all be given a link
     * @param reviewers to whom alone they could go
     * @param because the same in a sentence, without names
     */
    record Impossible(List<PersonRef> serviceManagers, List<PersonRef> reviewers, String because)
            implements LinkProposal {

        /** Keeps the lists as they are now. */
        public Impossible {
            serviceManagers = List.copyOf(serviceManagers);
            reviewers = List.copyOf(reviewers);
        }
    }

    /**
     * A link that is proposed.
     *
     * @param serviceManager whose
     * @param reviewer who would be it
     * @param load what it weighs
     * @param beforeOrNull who was it until now, or null where nobody was
     */
    record Proposed(
            PersonRef serviceManager,
            PersonRef reviewer,
            int load,
            @Nullable PersonRef beforeOrNull) {

        /** {@return who was it until now, or empty where nobody was} */
        public Optional<PersonRef> before() {
            return Optional.ofNullable(beforeOrNull);
        }

        /** {@return whether it is another than until now} */
        public boolean isChanged() {
            return !reviewer.equals(beforeOrNull);
        }
    }
}
