package org.plr.core.tracking;

import java.util.List;
import java.util.Optional;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/** What is recorded about the tracker of an area. */
final class Keeping {
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
            return Decision.accept()
                    .tell(AreaTracking.stream(tracking.area()), new TrackingFact.LookedThrough(person), moment);
        }
    }
}
