package org.plr.core.tracking;

import java.util.Optional;
import java.util.function.BiFunction;
import org.plr.core.Outcome;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.people.UnitRef;

/**
 * What an actor can do about the keeping of trackers. Each tracker itself is computed whenever it is asked for: what is kept
 * here is that it came to those who work with it.
 */
public final class Trackings {
    private final Desk desk;
    private final TrackingBook book;

    /**
     * For the library's own use: {@code plr.as(actor).tracking()} gives one.
     *
     * @param desk where this actor's commands go
     * @param book how trackers were kept, as caught up
     */
    public Trackings(Desk desk, TrackingBook book) {
        this.desk = desk;
        this.book = book;
    }

    /**
     * Records that the tracker of an area, with its allocations, returns and moderation outcomes, was given to the area's
     * Service Manager: by workbook, or by a page that they can see (TRK-1, TRK-3). It meets the duty of the month.
     *
     * <p>Refused to anyone but the officers of the Quality Assurance Service ({@code access.denied}), and where nobody holds
     * or covers the area on that day ({@code area.no-service-manager}, TRK-1).
     *
     * @param area the service area
     * @return how its tracker was kept
     */
    public Outcome<AreaTracking> given(UnitRef area) {
        return run(area, Permission.GIVE_TRACKER, new Keeping.Giving(), Keeping.Giving::decide);
    }

    /**
     * Records that this actor has looked through the open actions of an area (LNK-2): those raised before are seen.
     *
     * <p>Refused to anyone but the area's link reviewer, its Service Manager and the Service Manager Quality Assurance
     * ({@code access.denied}).
     *
     * @param area the service area
     * @return how its tracker was kept
     */
    public Outcome<AreaTracking> lookedThrough(UnitRef area) {
        return run(area, Permission.TRACK_ACTIONS, new Keeping.Looking(), Keeping.Looking::decide);
    }

    /**
     * How the tracker of an area was kept.
     *
     * @param area the service area
     * @return when it was given and looked through, which may be never; or the refusal
     */
    public Outcome<AreaTracking> of(UnitRef area) {
        return desk.read(
                Permission.READ_TRACKER, () -> Optional.of(book.of(area)), tracking -> Matter.ofArea(tracking.area()));
    }

    private Outcome<AreaTracking> run(
            UnitRef area, Permission permission, Request request, BiFunction<AreaTracking, Moment, Decision> decide) {
        Handling.Subject<AreaTracking> subject = new Handling.Subject<>(
                () -> book.of(area), tracking -> Matter.ofArea(tracking.area()), AreaTracking::fold);
        return desk.run(request, Handling.of(AreaTracking.stream(area), permission, subject, decide));
    }
}
