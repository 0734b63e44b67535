package org.plr.core.rota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.cases.OpenCase;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Reference;
import org.plr.core.duty.DutyBook;
import org.plr.core.framework.Framework;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Programme;
import org.plr.core.review.Restricted;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.Suitability;
import org.plr.core.spi.DrawSecrets;

/**
 * What an actor can do with the monthly rota of reviews (ROL-2, ROL-3, CON-5). A month goes in two steps: announced with its
 * open cases before anybody can know the public randomness, and planned once it is known; so nobody can choose who reviews
 * which case. Planning gives the reviews out. No step can be dated back.
 *
 * <p>June is announced on 31 May with the cases of that evening, and planned on 1 June with the numbers of the lottery of 31
 * May, after {@code programmes().open(June)}.
 */
public final class Rotas {
    private final Desk desk;
    private final Books books;
    private final DrawSecrets secrets;

    /**
     * What it asks.
     *
     * @param rotas the rotas as caught up
     * @param programmes the months, which say who is charged
     * @param reviews the reviews
     * @param duties what is owed, re-audits among it
     * @param reference frameworks and organisation
     * @param suitability what is known of reviewers (MOD-3, LNK-4)
     */
    public record Books(
            RotaBook rotas,
            Programme.Book programmes,
            ReviewBook reviews,
            DutyBook duties,
            Reference reference,
            Suitability suitability) {}

    /**
     * For the library's own use: {@code plr.as(actor).rota()} gives one.
     *
     * @param desk where this actor's commands go
     * @param books what it asks
     * @param secrets the secret of the codes
     */
    public Rotas(Desk desk, Books books, DrawSecrets secrets) {
        this.desk = desk;
        this.books = books;
        this.secrets = secrets;
    }

    /**
     * Announces from which open cases a month is drawn, and where the public randomness will be taken from. What is kept of
     * the cases is their manifest: the SHA-256 over a line for each, the lines sorted as bytes. A line is {@code child TAB
     * team TAB practitioner}, each reference in its 32 digits; then, for each who had to do with the case before, in the
     * order of reference and day, {@code TAB person SPACE yyyy-mm-dd}; then a line feed. The host keeps the cases
     * themselves: the journal does not.
     *
     * <p>The Service Manager Quality Assurance alone announces, as with the draws. Refused, each with its path: announced
     * already ({@code rota.already-announced}); neither this month nor the next ({@code rota.month-far}); no open case, over
     * 5,000,000, or a child who is there twice ({@code cases.missing}, {@code cases.too-many}, {@code
     * cases.child.repeated}); a child whose record is restricted that day ({@code cases.child.restricted}: give {@link
     * org.plr.core.cases.Universe#forRota()}); no public source, or one over 1,000 characters; dated back ({@code occurred-at.given}).
     *
     * @param month the local month; null is refused
     * @param universe the open cases, each child once
     * @param publicSource which drawing, of which day, and how its numbers will be written; kept for good
     * @return its rota
     */
    public Outcome<RotaMonth> announce(
            @Nullable YearMonth month, List<OpenCase> universe, @Nullable String publicSource) {
        AnnouncingRota request = new AnnouncingRota(month, new CaseList(universe), publicSource);
        YearMonth named = month == null ? YearMonth.of(1, 1) : month;
        return Restricted.asked(
                desk,
                Permission.ANNOUNCE_ROTA,
                Matter.ofNobody(),
                restricted -> desk.run(
                        request,
                        Handling.beginning(
                                RotaFact.stream(named),
                                Permission.ANNOUNCE_ROTA,
                                subject(named),
                                (rota, moment) -> request.decide(
                                        rota, moment, RotaCode.of(secrets, named), restricted.children()))));
    }

    /**
     * Plans a month and gives its reviews out, all or nothing. First the re-audits that open by the 20th and are not under
     * way (CON-5): as few as can be left over, then as many as can be by the manager of the first review, then evenly. Then
     * a case for each turn that the managers charged have left (ROL-2): {@link MonthRota} says in which order of aims. Left
     * out are children with a review under way, those whose record is restricted that day, whoever plans, and managers who could be given nothing: untrained where the council gives
     * such managers no review (LNK-4), short of its benchmark (MOD-3), or no manager any more (ROL-1). A review of the month
     * that was allocated before takes its manager's turn and is not moved.
     *
     * <p>Refused: before the announcement ({@code rota.not-announced}); before the month is opened ({@code month.not-open});
     * planned already ({@code rota.already-planned}); other cases than were announced ({@code
     * universe.other-than-announced}); another secret than was committed to ({@code secret.other}); no randomness, or one
     * over 1,000 characters; dated back ({@code occurred-at.given}); and where any one review would be refused by {@link
     * org.plr.core.review.Reviews#allocate}, with its code and a path from {@code $.managers}.
     *
     * @param month the local month
     * @param universe the open cases as they were announced, in any order
     * @param publicRandomness what anybody can look up and nobody could know at the announcement; taken as given to the last
     *     space, and kept for good
     * @return its rota with the plans that explain it
     */
    public Outcome<MonthPlanned> plan(YearMonth month, List<OpenCase> universe, @Nullable String publicRandomness) {
        PlanningRota request = new PlanningRota(month, new CaseList(universe), publicRandomness);
        AtomicReference<MonthPlanned.@Nullable Explained> explained = new AtomicReference<>();
        return Restricted.asked(
                        desk,
                        Permission.PLAN_ROTA,
                        Matter.ofNobody(),
                        restricted -> desk.run(
                                request,
                                Handling.beginning(
                                        RotaFact.stream(month),
                                        Permission.PLAN_ROTA,
                                        subject(month),
                                        (rota, moment) -> request.decide(
                                                rota,
                                                moment,
                                                new PlanningRota.Asked(
                                                        books,
                                                        RotaCode.of(secrets, month),
                                                        restricted.children(),
                                                        explained::set)))))
                .map(after -> new MonthPlanned(after, explained.get()));
    }

    /**
     * One month's rota: whole to the Quality Assurance Service; to a manager whom it gives something, or for whom there was
     * nothing, what it says of themselves.
     *
     * @param month the local month
     * @return the rota, or the refusal
     */
    public Outcome<RotaMonth> read(YearMonth month) {
        return desk.read(Permission.READ_ROTA, () -> books.rotas.at(month), Rotas::matter)
                .map(this::shown);
    }

    /**
     * Every rota that this actor may see, likewise.
     *
     * @return the rotas, the earliest month first
     */
    public List<RotaMonth> all() {
        return desk.readAll(Permission.READ_ROTA, books.rotas::all, Rotas::matter).stream()
                .map(this::shown)
                .toList();
    }

    /**
     * How many reviews each manager was given inside and outside their line and in which service areas, over the last 12
     * months and re-audits included (ROL-3). Inside or outside is read from the organisation as known now, on the day on
     * which each review was allocated.
     *
     * @return the mix of each manager who was given any and whom this actor may see, in the order of their references
     */
    public Map<PersonRef, Mix> mixes() {
        Map<PersonRef, Mix> shown = new LinkedHashMap<>();
        desk.readAll(Permission.READ_ROTA, this::everyMix, mix -> Matter.of(mix.getKey()))
                .forEach(mix -> shown.put(mix.getKey(), mix.getValue()));
        return shown;
    }

    private List<Map.Entry<PersonRef, Mix>> everyMix() {
        ZoneId zone = books.reference.inForce(desk.now()).map(Framework::zone).orElse(ZoneOffset.UTC);
        LocalDate today = LocalDate.ofInstant(desk.now(), zone);
        PastReviews past = new PastReviews(
                books.reviews.all(),
                today,
                zone,
                books.reference.organisations().now());
        return past.mixes().entrySet().stream()
                .sorted(Comparator.comparing(mix -> mix.getKey().text()))
                .toList();
    }

    private static Matter matter(RotaMonth rota) {
        return new Matter(null, null, rota.managers(), List.of());
    }

    private RotaMonth shown(RotaMonth rota) {
        Actor actor = desk.caller().actor();
        return desk.refusal(Permission.READ_ROTA, Matter.ofNobody())
                .map(denied -> rota.only(actor.inPlaceOf().orElse(actor.person())))
                .orElse(rota);
    }

    private Handling.Subject<RotaMonth> subject(YearMonth month) {
        return new Handling.Subject<>(
                () -> books.rotas.at(month).orElse(null), rota -> Matter.ofNobody(), books.rotas.fold());
    }
}
