package org.plr.examples.demo.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plr.adapters.html.Html;
import org.plr.adapters.html.Table;
import org.plr.core.allocation.Why;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.rota.Mix;
import org.plr.core.rota.MonthPlanned;
import org.plr.core.rota.MonthPlanned.Explained;
import org.plr.core.rota.ReAuditPlan;
import org.plr.core.rota.RotaFact;
import org.plr.core.rota.RotaMonth;
import org.plr.core.rota.RotaPlan;
import org.plr.core.rota.Side;
import org.plr.examples.demo.host.When;

/** Who reviewed what in each month and why, and each manager's mix over the year (ROL-2, ROL-3, CON-5). */
final class RotaPages {
    private final Year year;
    private final Map<ReviewRef, Review> reviews;

    RotaPages(Year year) {
        this.year = year;
        this.reviews = year.seen().reviews().stream().collect(Collectors.toMap(Review::ref, review -> review));
    }

    void write() {
        year.planned()
                .forEach(
                        month -> year.host().out().write("rota/" + month.month().month() + ".html", month(month)));
        year.host().out().write("rota.html", index());
    }

    /** What the index says of it. */
    static Html section(Year year) {
        int drawn = year.planned().stream()
                .mapToInt(month -> result(month).turns().size())
                .sum();
        return Html.join(
                Html.of("h2", "The rota"),
                Html.of(
                        "p",
                        Html.text(
                                Words.count(drawn, "case was", "cases were") + " drawn for managers, month by month: "),
                        Html.link("rota.html", "who reviewed what and why, and each manager's mix"),
                        Html.text(".")));
    }

    private static RotaMonth.Result result(MonthPlanned month) {
        return month.month().result().orElseThrow();
    }

    private String index() {
        return Page.of(
                "The rota",
                "index.html",
                Html.p("Each month is announced with its open cases before anybody can know the lottery that draws it."
                        + " Re-audits that are due go first, to the manager of the first review where that is possible."
                        + " Then everybody else has a case of their own, inside and outside their line in turn as far"
                        + " as it goes."),
                months(),
                Html.of("h2", "Each manager's mix"),
                Html.p("Over the last 12 months, re-audits included. Nobody reviews a case that they hold or supervise"
                        + " directly: a Team Manager to whom all practitioners of the team report has none inside."),
                mixes());
    }

    private Html months() {
        Table table = new Table(
                "The months",
                "Month",
                "#Re-audits",
                "#Drawn",
                "#Inside",
                "#On the other side than wanted",
                "#Without",
                "#Untrained");
        for (MonthPlanned month : year.planned()) {
            RotaMonth.Result result = result(month);
            table.row(
                    Html.link(
                            "rota/" + month.month().month() + ".html",
                            When.month(month.month().month())),
                    Table.number(result.reAudits().size()),
                    Table.number(result.turns().size()),
                    Table.number(result.turns().stream()
                            .filter(turn -> turn.side() == Side.INSIDE)
                            .count()),
                    Table.number(result.turns().stream()
                            .filter(turn -> turn.side() != turn.wanted())
                            .count()),
                    Table.number(result.without().size()),
                    Table.number(result.untrained().size()));
        }
        return table.html();
    }

    private Html mixes() {
        Table table = new Table("Mix over the year", "Manager", "#Inside", "#Outside", "#Service areas");
        year.seen().mixes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> name(a).compareTo(name(b))))
                .forEach(each -> table.row(mix(each.getKey(), each.getValue())));
        return table.html();
    }

    private List<Html> mix(PersonRef manager, Mix mix) {
        return List.of(
                Html.text(name(manager)),
                Table.number(mix.inside()),
                Table.number(mix.outside()),
                Table.number(mix.areas().size()));
    }

    private String month(MonthPlanned month) {
        Explained explained = month.explained().orElseThrow();
        return Page.of(
                "The rota: " + When.month(month.month().month()),
                "../index.html",
                Html.of("p", Html.link("../rota.html", "All months")),
                drawnBy(month.month()),
                Html.of("h2", "Re-audits"),
                reAudits(explained),
                Html.of("h2", "Cases drawn"),
                cases(month, explained),
                Html.of("h2", "Who went without"),
                without(month, explained),
                Html.of("h2", "Untrained"),
                untrained(result(month).untrained()));
    }

    private static Html drawnBy(RotaMonth month) {
        RotaMonth.Announcement said = month.announcement();
        RotaMonth.Result result = month.result().orElseThrow();
        return Html.list(Stream.of(
                Html.text("Announced on " + When.writtenOut(said.at()) + ": " + said.publicSource() + "."),
                Html.join(Html.text("Open cases, as a hash: "), Html.of("code", said.manifest())),
                Html.join(
                        Html.text("Bound to the code whose hash is "),
                        Html.of("code", said.commitment().hex())),
                Html.text("Planned on " + When.writtenOut(result.at()) + " with "
                        + result.seed().publicRandomness() + "."),
                Html.join(
                        Html.text("The code: "),
                        Html.of("code", result.seed().code().hex()))));
    }

    private Html reAudits(Explained explained) {
        Table table = new Table("Re-audits that are due (CON-5)", "Manager", "Why another manager", "Why this one");
        List<ReAuditPlan.Planned> planned = explained.reAudits().planned();
        for (int i = 0; i < planned.size(); i++) {
            ReAuditPlan.Planned one = planned.get(i);
            table.row(
                    Html.text(one.manager().map(this::name).orElse("nobody yet: it stays owed")),
                    Html.text(one.otherManager().orElse("")),
                    Html.text(named(explained.reAudits().why(i))));
        }
        Html closed = explained.closed().isEmpty()
                ? Html.NOTHING
                : Html.p(Words.count(explained.closed().size(), "more stays", "more stay")
                        + " owed: the case is closed, or has a review under way.");
        return planned.isEmpty()
                ? Html.join(Html.p("None is due that can be given out."), closed)
                : Html.join(table.html(), closed);
    }

    private String named(Why why) {
        String other = why.other().orElse("");
        return other.length() == 32 ? why.sentence().replace(other, name(PersonRef.of(other))) : why.sentence();
    }

    private Html cases(MonthPlanned month, Explained explained) {
        Table table = new Table(
                "Who reviews what", "Manager", "Service area", "Lies", "Wanted", "Why it lies elsewhere than wanted");
        List<RotaFact.Given> turns = result(month).turns();
        for (int i = 0; i < turns.size(); i++) {
            RotaFact.Given turn = turns.get(i);
            int place = i;
            String shortfall =
                    explained.cases().flatMap(plan -> plan.shortfall(place)).orElse("");
            table.row(
                    Html.text(name(turn.manager())),
                    Html.text(area(turn)),
                    Html.text(word(turn.side())),
                    Html.text(word(turn.wanted())),
                    Html.text(shortfall));
        }
        return table.html();
    }

    private Html without(MonthPlanned month, Explained explained) {
        Map<PersonRef, String> said = explained.cases().map(RotaPlan::without).orElse(List.of()).stream()
                .collect(Collectors.toMap(RotaPlan.Without::manager, RotaPlan.Without::because, (a, b) -> a));
        List<RotaFact.Without> without = result(month).without();
        return without.isEmpty()
                ? Html.p("Nobody.")
                : Html.list(without.stream()
                        .map(one -> Html.text(
                                name(one.manager()) + ": " + said.getOrDefault(one.manager(), reason(one.reason())))));
    }

    private static String reason(RotaFact.Reason reason) {
        return switch (reason) {
            case NO_CASE -> "No case is left.";
            case NOT_TRAINED -> "Not trained to review: this council gives such managers none (LNK-4).";
            case BENCHMARK_NOT_REACHED -> "The council's benchmark is not reached yet (MOD-3).";
            case NOT_A_MANAGER -> "Charged with the month, and no manager any more (ROL-1).";
        };
    }

    private Html untrained(List<PersonRef> untrained) {
        return untrained.isEmpty()
                ? Html.p("Everybody who was given a review was trained to review.")
                : Html.p("Given a review, and not trained to review yet (LNK-4): "
                        + untrained.stream().map(this::name).sorted().collect(Collectors.joining(", ")) + ".");
    }

    private static String word(Side side) {
        return side == Side.INSIDE ? "inside the line" : "outside";
    }

    private String area(RotaFact.Given turn) {
        Review review = Objects.requireNonNull(reviews.get(turn.review()), "review");
        UnitRef area = review.area();
        return year.seen()
                .chart()
                .unit(area, When.dayOf(review.allocatedAt()))
                .map(Unit::label)
                .orElse("");
    }

    private String name(PersonRef person) {
        return year.host().staff().name(person);
    }
}
