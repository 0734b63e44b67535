package org.plr.core.access;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plr.core.Actor;
import org.plr.core.Refusal;
import org.plr.core.clause.RuleOf;
import org.plr.core.framework.AssuranceFigures.Readers;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Moderation;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.UnitRef;

/**
 * Decides who may do what: nobody anything, unless {@link Rights} says so. Rights come with the posts that somebody holds
 * on the day on which they ask, in the chart as known then: whoever leaves on 2022-09-30 may nothing on 2022-10-01, and
 * one whom the chart does not know may nothing at all.
 *
 * <p>Who acts on behalf of another needs a cover of that day, and then has the rights of the absent person instead of
 * their own: those that the person holds by their own posts, so that nobody covers for whom they cover for. Administrators load reference data, the library's own actor runs deliveries, and neither may anything else.
 */
@RuleOf("TRK-2")
public final class Access {
    private static final Refusal NOT_COVERING = Refusal.plain(
            "access.not-covering",
            "$",
            "You do not cover for this person today. Have the cover entered in the organisation and try again.");

    private final Rights rights;
    private final Known known;
    private final Set<PersonRef> administrators;

    /**
     * The roles that a framework names.
     *
     * @param managers who completes reviews (ROL-1)
     * @param moderators who moderates them, Inadequate ones or others (MOD-1)
     * @param readers which trackers an area's managers see (TRK-2)
     */
    public record Named(Set<Role> managers, Set<Role> moderators, Readers readers) {
        /** No role at all, where no framework is in force. */
        public static final Named NONE = new Named(Set.of(), Set.of(), Readers.OWN_AREA);

        /** Where an area's managers see their own tracker. */
        Named(Set<Role> managers, Set<Role> moderators) {
            this(managers, moderators, Readers.OWN_AREA);
        }

        /** Keeps the sets as they are now. */
        public Named {
            managers = Set.copyOf(managers);
            moderators = Set.copyOf(moderators);
        }

        /** {@return the roles that this framework names} */
        public static Named of(Framework framework) {
            Moderation.Moderators named = framework.moderation().moderators();
            Set<Role> moderators = new HashSet<>(named.roles());
            moderators.addAll(named.ofInadequate());
            return new Named(
                    framework.managerRoles(),
                    moderators,
                    framework.figures().assurance().tracking().readers());
        }
    }

    /**
     * What is asked anew each time.
     *
     * @param organisation gives the chart as known now
     * @param named gives the roles that the framework in force on a local day names
     * @param linkedTo gives the Service Managers whose link was last given to somebody (LNK-1)
     */
    public record Known(
            Supplier<Organisation> organisation,
            Function<LocalDate, Named> named,
            Function<PersonRef, Set<PersonRef>> linkedTo) {}

    /**
     * Access by a table of rights.
     *
     * @param rights the table
     * @param known what is asked anew each time
     * @param administrators who loads reference data, as the host says
     */
    public Access(Rights rights, Known known, Set<PersonRef> administrators) {
        this.rights = rights;
        this.known = known;
        this.administrators = Set.copyOf(administrators);
    }

    /** Whether the actor may do it; the opposite of having a {@link #refusal}. */
    public boolean mayDo(Actor actor, Permission permission, Matter matter, LocalDate today) {
        return refusal(actor, permission, matter, today).isEmpty();
    }

    /**
     * Why the actor may not do it.
     *
     * @param actor who asks
     * @param permission what for
     * @param matter whose matter it is
     * @param today the local day on which they ask
     * @return {@code access.denied} or {@code access.not-covering} with what to do next; empty where they may
     */
    public Optional<Refusal> refusal(Actor actor, Permission permission, Matter matter, LocalDate today) {
        if (actor.isSystem()) {
            return denied(permission, Rights.OF_THE_SYSTEM.contains(permission));
        }
        Organisation chart = known.organisation.get();
        PersonRef whose = actor.inPlaceOf().orElse(actor.person());
        if (!whose.equals(actor.person()) && !covers(chart, actor.person(), whose, today)) {
            return Optional.of(NOT_COVERING);
        }
        boolean loads = administrators.contains(actor.person()) && Rights.OF_ADMINISTRATORS.contains(permission);
        return denied(permission, loads || new Asking(chart, whose, matter, today).has(permission));
    }

    private static boolean covers(Organisation chart, PersonRef delegate, PersonRef absent, LocalDate today) {
        return chart.isDelegate(delegate, absent, today)
                && !chart.posts(delegate, today).isEmpty();
    }

    private static Optional<Refusal> denied(Permission permission, boolean allowed) {
        return allowed
                ? Optional.empty()
                : Optional.of(Refusal.plain(
                        "access.denied",
                        "$",
                        "You do not have the right to " + permission.words() + ". " + permission.holder()));
    }

    /** One question: does a right of one of this person's posts reach this matter today? */
    private final class Asking {
        private final Organisation chart;
        private final PersonRef who;
        private final Matter matter;
        private final LocalDate today;

        Asking(Organisation chart, PersonRef who, Matter matter, LocalDate today) {
            this.chart = chart;
            this.who = who;
            this.matter = matter;
            this.today = today;
        }

        boolean has(Permission permission) {
            Named roles = known.named.apply(today);
            List<Post> posts = chart.posts(who, today);
            for (Right right : rights.of(permission)) {
                if (reaches(right, posts, roles)) {
                    return true;
                }
            }
            return false;
        }

        private boolean reaches(Right right, List<Post> posts, Named roles) {
            for (Post post : posts) {
                if (right.isHeldBy(post.role(), roles) && (isShared(right, roles) || reaches(right.extent(), post))) {
                    return true;
                }
            }
            return false;
        }

        /** A council may share the trackers of all areas among the managers of each (TRK-2). */
        private boolean isShared(Right right, Named roles) {
            return right.permission() == Permission.READ_TRACKER
                    && right.extent() == Extent.AREA
                    && roles.readers() == Readers.ALL_AREAS;
        }

        private boolean reaches(Extent extent, Post post) {
            return switch (extent) {
                case OWN -> matter.owners().contains(who);
                case RESPONSIBLE -> matter.responsible().contains(who);
                case TEAM -> post.unit().equals(matter.team());
                case AREA ->
                    chart.area(post.unit(), today)
                            .filter(area -> area.equals(matter.area()))
                            .isPresent();
                case LINKED -> isLinked(matter.area());
                case BELOW -> isBelow(post.unit(), matter.area());
                case ALL -> true;
            };
        }

        private boolean isLinked(@Nullable UnitRef area) {
            return area != null
                    && known.linkedTo.apply(who).stream()
                            .flatMap(manager -> chart.posts(manager, today).stream())
                            .filter(post -> post.role().equals(Role.SERVICE_MANAGER))
                            .anyMatch(post -> chart.area(post.unit(), today)
                                    .filter(area::equals)
                                    .isPresent());
        }

        private boolean isBelow(UnitRef unit, @Nullable UnitRef area) {
            return area != null
                    && (chart.upwards(area, today).stream()
                                    .anyMatch(above -> above.ref().equals(unit))
                            || chart.serviceManager(area, today)
                                    .filter(manager -> chart.isInLineOf(who, manager, today))
                                    .isPresent());
        }
    }
}
