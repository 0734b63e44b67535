package org.plr.core.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.people.UnitRef;

/** What is recorded about the tracker of an area. */
final class Keeping {
    private static final Set<Role> LINK_REVIEWERS =
            Set.of(Role.PRACTICE_LEARNING_REVIEWER, Role.SERVICE_MANAGER_QUALITY_ASSURANCE);

    private Keeping() {}

    private static Optional<PersonRef> serviceManager(UnitRef area, Moment moment) {
        return moment.organisation()
                .area(area, moment.day())
                .filter(area::equals)
                .flatMap(known -> moment.organisation().serviceManager(known, moment.day()));
    }

    /**
     * The Quality Assurance Service has given the tracker, up to date, to the area's Service Manager: whoever holds or
     * covers the area on that day (TRK-1, TRK-3).
     */
    @RuleOf({"TRK-1", "TRK-3"})
    record Giving() implements Request {

        @Override
        public void check(Checks checks) {}

        static Decision decide(AreaTracking tracking, Moment moment) {
            return serviceManager(tracking.area(), moment)
                    .map(manager -> Decision.accept()
                            .tell(AreaTracking.stream(tracking.area()), new TrackingFact.Given(manager), moment))
                    .orElseGet(
                            () -> Decision.refuse(
                                    List.of(
                                            Refusal.by(
                                                    ClauseId.TRK_1,
                                                    "area.no-service-manager",
                                                    "$.area",
                                                    "Name a service area that somebody holds or covers on that day: the tracker is given to them."))));
        }
    }

    /** Link reviewer or Service Manager have looked through the open actions of the area (LNK-2). */
    @RuleOf("LNK-2")
    record Looking() implements Request {

        @Override
        public void check(Checks checks) {}

        static Decision decide(AreaTracking tracking, Moment moment) {
            PersonRef person = moment.actor().inPlaceOf().orElse(moment.actor().person());
            List<Refusal> refusals = new ArrayList<>();
            boolean holds = serviceManager(tracking.area(), moment)
                    .filter(person::equals)
                    .isPresent();
            if (!holds
                    && moment.organisation().roles(person, moment.day()).stream()
                            .noneMatch(LINK_REVIEWERS::contains)) {
                refusals.add(Refusal.by(
                        ClauseId.LNK_2,
                        "actor.not-tracking",
                        "$",
                        "Leave it to the link reviewer or the Service Manager of the area: they track its actions."));
            }
            return refusals.isEmpty()
                    ? Decision.accept()
                            .tell(AreaTracking.stream(tracking.area()), new TrackingFact.LookedThrough(person), moment)
                    : Decision.refuse(refusals);
        }
    }
}
