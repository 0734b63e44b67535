package org.plr.core.link;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.allocation.Blocked;

/** What becomes of the links: a plan, or why there is none. */
public sealed interface LinkPlan {

    /**
     * Every Service Manager's link reviewer.
     *
     * @param links by Service Manager, in the order of the request
     * @param loads by reviewer, in the order of the request, those without a link too
     * @param changes how many Service Managers had another link before; one who had none is no change
     * @param gap what is not proved, or null where no plan is better
     */
    record Links(
            Map<String, String> links,
            Map<String, Integer> loads,
            int changes,
            @Nullable Gap gap) implements LinkPlan {

        /** Keeps the maps as they are now, in their order. */
        public Links {
            links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
            loads = Collections.unmodifiableMap(new LinkedHashMap<>(loads));
        }

        /** {@return whether no plan is better} */
        public boolean isProved() {
            return gap == null;
        }
    }

    /**
     * No plan gives everyone a link.
     *
     * @param blocked which Service Managers can only go to which reviewers
     */
    record NoLinks(Blocked blocked) implements LinkPlan {

        /** Refuses null. */
        public NoLinks {
            Objects.requireNonNull(blocked, "blocked");
        }
    }
}
