package org.plr.examples.demo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plr.adapters.html.Html;
import org.plr.adapters.html.Table;
import org.plr.core.agreement.Agreement;
import org.plr.core.agreement.Confidence;
import org.plr.core.agreement.DesignWeighted;
import org.plr.core.agreement.Direction;
import org.plr.core.agreement.Disagreement;
import org.plr.core.agreement.Severity;
import org.plr.core.benchmarking.Exercise;
import org.plr.core.benchmarking.Result;
import org.plr.core.draw.Drawn;
import org.plr.core.draw.MonthDraw;
import org.plr.core.moderation.Moderation;
import org.plr.core.review.ReviewRef;
import org.plr.examples.demo.host.SimulatedClock;
import org.plr.examples.demo.host.When;

/** How each month was drawn and moderated, and how far moderators and managers agree (MOD-2, MOD-3). */
final class ModerationPages {
    private final Year year;

    ModerationPages(Year year) {
        this.year = year;
    }

    void write() {
        for (MonthDraw draw : year.seen().draws()) {
            year.host().out().write("moderation/" + draw.month() + ".html", month(draw));
        }
        year.host().out().write("moderation/index.html", index());
    }

    private String index() {
        ModeratedReviews all = ModeratedReviews.of(year.seen().draws(), year);
        return Page.of(
                "Moderation",
                "../index.html",
                Html.p(
                        "Of each month's reviews a share is moderated, every Inadequate one among them. Who else is decided"
                                + " by a draw that anybody can recompute from its record."),
                months(),
                Html.of("h2", "How far moderators agree with managers, over the year"),
                Html.p("Of what the draws themselves selected: a review that came in since has no probability, and is"
                        + " left out."),
                agreement(all),
                Html.of("h2", "Each manager's grades"),
                Html.p("A mean shift above 0 says that moderators graded worse than this manager. These are few reviews"
                        + " each: a reason to talk, and no ranking."),
                severity(all.severity()),
                Html.of("h2", "Benchmarking exercises"),
                exercises());
    }

    private Html months() {
        Table table = new Table(
                "The months",
                "Month",
                "#Reviews",
                "#Certain",
                "#Drawn",
                "#Since",
                "#Decided",
                "#Changed",
                "Record of the draw");
        for (MonthDraw draw : year.seen().draws()) {
            Drawn drawn = draw.drawn().orElseThrow();
            table.row(
                    Html.link(draw.month() + ".html", When.month(draw.month())),
                    Table.number(drawn.population()),
                    Table.number(drawn.size().certain()),
                    Table.number(drawn.size().drawn()),
                    Table.number(since(draw)),
                    Table.number(decided(draw).count()),
                    Table.number(decided(draw).filter(Words::isChanged).count()),
                    Html.link("../draws/" + draw.month() + ".json", draw.month() + ".json"));
        }
        return table.html();
    }

    /** How many more are moderated since the draw: recorded late, drawn afterwards, or turned Inadequate. */
    private static long since(MonthDraw draw) {
        return draw.selected().stream().filter(review -> !draw.drew(review)).count();
    }

    private Stream<Moderation> decided(MonthDraw draw) {
        return draw.selected().stream()
                .flatMap(review -> year.moderation(review).stream())
                .filter(moderation -> moderation.decision().isPresent());
    }

    private String month(MonthDraw draw) {
        Drawn drawn = draw.drawn().orElseThrow();
        return Page.of(
                "Moderation: " + When.month(draw.month()),
                "../index.html",
                Html.of("p", Html.link("index.html", "All months")),
                drawnFrom(draw, drawn),
                Html.list(drawn.warnings().stream().map(warning -> Html.text(warning.sentence()))),
                reviews(draw, drawn),
                Html.of("h2", "How far moderators agree with managers"),
                agreement(ModeratedReviews.of(List.of(draw), year)));
    }

    private Html drawnFrom(MonthDraw draw, Drawn drawn) {
        Table table = new Table("The draw", "What", "Which");
        line(table, "Announced", When.brief(draw.announcedAt()));
        line(
                table,
                "Share and counting",
                draw.rule().sample().rate() + ", "
                        + Words.of(draw.rule().sample().counting()));
        line(table, "Reviews frozen", Integer.toString(drawn.population()));
        line(table, "Moderated for certain", Integer.toString(drawn.size().certain()));
        line(
                table,
                "Share of moderations that the council's own spread makes certain",
                drawn.forced().toString());
        line(table, "Chance of each other review", drawn.inclusion().toString());
        line(table, "Public source, as announced", draw.publicSource());
        line(table, "Public randomness", drawn.request().seed().publicRandomness());
        table.row(
                Html.text("Code"),
                Html.of("code class=\"wrap\"", drawn.request().seed().code().hex()));
        table.row(Html.text("Manifest"), Html.of("code class=\"wrap\"", drawn.manifest()));
        line(table, "Recorded after the freeze", Integer.toString(draw.late().size()));
        return Html.join(
                table.html(),
                Html.of(
                        "p",
                        Html.text("Anybody can check it, with the folder of these pages for DIR: "),
                        Html.of("code", "./plr draw --check --in DIR/draws/" + draw.month() + ".json")));
    }

    private static void line(Table table, String what, String which) {
        table.row(Html.text(what), Html.text(which));
    }

    private Html reviews(MonthDraw draw, Drawn drawn) {
        Table table = new Table(
                "Reviews moderated", "Review", "Why", "Completed by", "Moderated by", "Grade", "Coached", "Dispute");
        Moderators moderators = new Moderators(year);
        for (ReviewRef review : draw.selected()) {
            year.moderation(review)
                    .ifPresent(moderation -> table.row(List.of(
                            Html.ref(review.text()),
                            Html.text(Words.why(review, draw, drawn)),
                            Html.text(
                                    year.host().staff().name(moderation.review().reviewer())),
                            moderators.of(moderation),
                            Html.text(grade(moderation)),
                            Html.text(moderation.isCoached() ? "yes" : "not yet"),
                            Html.text(Words.dispute(moderation)))));
        }
        return Html.join(
                Html.p(
                        "Each turn was given as the library proposed it: every review has a moderator where anybody may"
                                + " moderate it, loads are even, the same two meet seldom, and the draw's tickets decide the rest."),
                table.html());
    }

    private String grade(Moderation moderation) {
        return moderation
                .decision()
                .map(decided -> decided.from().equals(decided.to())
                        ? year.title(decided.to()) + ", upheld"
                        : year.title(decided.from()) + " became " + year.title(decided.to()))
                .orElse("not decided");
    }

    private Html agreement(ModeratedReviews reviews) {
        if (reviews.rows().isEmpty()) {
            return Html.p("No moderation is decided yet.");
        }
        Agreement agreement = reviews.agreement();
        DesignWeighted weighted = reviews.weighted();
        Table table = new Table("Grades of managers and moderators", "Figure", "As moderated", "For all completed");
        table.row(Html.text("Reviews"), Html.text(agreement.units().toString()), Html.text("weighted by the draw"));
        table.row(
                Html.text("Same grade"),
                Html.text(Said.share(agreement.agreement()) + " (95%: "
                        + Said.interval(agreement.interval(Confidence.OF_95_PERCENT)) + ")"),
                Html.text(Said.share(weighted.agreement())));
        line3(table, "Same or next grade", Said.share(agreement.adjacent()));
        table.row(
                Html.text("Kappa, linear weights"),
                Html.text(Said.coefficient(agreement.kappa(Disagreement.LINEAR)) + ", standard error "
                        + Said.number(agreement.kappaStandardError(Disagreement.LINEAR), 2)),
                Html.text(Said.coefficient(weighted.kappa(Disagreement.LINEAR))));
        line3(table, "Gwet's AC1", Said.coefficient(agreement.ac(Disagreement.UNWEIGHTED)));
        agreement.direction().toOptional().ifPresent(direction -> shift(table, direction, weighted));
        return table.html();
    }

    private static void shift(Table table, Direction direction, DesignWeighted weighted) {
        table.row(
                Html.text("Mean shift, above 0 where moderators are harsher"),
                Html.text(Words.shift(direction.meanShift())),
                Html.text(Words.shift(weighted.meanShift())));
        Direction.Split split = direction.signTest();
        line3(
                table,
                "Harsher and milder",
                split.harsher() + " and " + split.milder() + ", exact sign test p " + Said.number(split.p(), 3));
    }

    private static void line3(Table table, String what, String which) {
        table.row(Html.text(what), Html.text(which), Html.NOTHING);
    }

    private Html severity(List<Severity> all) {
        Table table =
                new Table("Managers by how their grades were moderated", "Manager", "#Reviews", "#Mean shift", "Note");
        for (Severity severity : all) {
            table.row(
                    Html.text(year.host().staff().name(severity.manager())),
                    Html.text(severity.reviews().toString()),
                    Html.text(Words.shift(severity.shift())),
                    Html.text(severity.isTooFew() ? "too few to say anything" : ""));
        }
        return table.html();
    }

    private Html exercises() {
        List<Html> parts = new ArrayList<>();
        for (Exercise exercise : year.lead().benchmarking().all()) {
            year.lead()
                    .benchmarking()
                    .result(exercise.ref())
                    .toOptional()
                    .ifPresent(result -> parts.add(exercise(exercise, result)));
        }
        return parts.isEmpty() ? Html.p("None was closed.") : Html.join(parts);
    }

    private Html exercise(Exercise exercise, Result result) {
        Table table = new Table(
                "Exercise of "
                        + When.day(exercise.course()
                                .openedAt()
                                .atZone(SimulatedClock.LONDON)
                                .toLocalDate()),
                "Participant",
                "#Reviews graded",
                "Same grade as another",
                "#Mean shift");
        for (Result.Part part : result.parts()) {
            table.row(
                    Html.text(year.host().staff().name(part.participant())),
                    Table.number(part.graded()),
                    Html.text(part.exact().toString()),
                    Html.text(part.severity()
                            .toOptional()
                            .map(severity -> Words.shift(severity.shift()))
                            .orElse("")));
        }
        Result.Among among = result.among();
        return Html.join(
                Html.p(result.reviews() + " reviews: same grade " + Said.share(among.exact()) + " (95%: "
                        + Said.interval(among.interval()) + "), Krippendorff's alpha (ordinal) "
                        + Said.coefficient(among.alpha()) + ", Gwet's AC1 " + Said.coefficient(among.ac()) + "."),
                table.html());
    }
}
