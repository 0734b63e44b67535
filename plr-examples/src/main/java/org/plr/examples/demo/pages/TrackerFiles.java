package org.plr.examples.demo.pages;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plr.adapters.html.Html;
import org.plr.adapters.html.Table;
import org.plr.adapters.sheets.ActionTexts;
import org.plr.adapters.sheets.Names;
import org.plr.adapters.sheets.TrackerWorkbook;
import org.plr.core.clause.ClauseId;
import org.plr.core.concern.Action;
import org.plr.core.duty.Duty;
import org.plr.core.duty.Standing;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.tracker.TrackedReview;
import org.plr.core.tracker.Tracker;
import org.plr.examples.council.OrganisationUnit;
import org.plr.examples.demo.host.Csv;
import org.plr.examples.demo.host.SimulatedClock;
import org.plr.examples.demo.host.When;

/**
 * The tracker of one service area (CON-4, TRK-1) as CSV and as a page: every review allocated and returned, what came of it
 * and what is still owed. It is internal: it names managers, and never a child.
 */
final class TrackerFiles {
    private final Year year;
    private final Tracker tracker;

    private TrackerFiles(Year year, Tracker tracker) {
        this.year = year;
        this.tracker = tracker;
    }

    /**
     * An area's row on the index.
     *
     * @param id the area's id in the council's folder
     * @param name what it is called
     * @param reviews how many reviews it has
     * @param tracked how many Inadequate ones are still tracked
     */
    record Area(String id, String name, int reviews, int tracked) {}

    /** Writes the trackers of all areas, and says what is in them. */
    static List<Area> write(Year year) {
        return year.host().council().serviceAreas().stream()
                .map(id -> write(year, id))
                .toList();
    }

    private static Area write(Year year, String id) {
        Tracker tracker =
                year.lead().trackers().area(year.host().refs().unit(id)).value();
        String name = year.host().council().units().stream()
                .filter(unit -> unit.id().equals(id))
                .map(OrganisationUnit::name)
                .findFirst()
                .orElseThrow();
        TrackerFiles files = new TrackerFiles(year, tracker);
        year.host().out().write("trackers/" + id + ".csv", files.csv());
        year.host().out().write("trackers/" + id + ".html", files.page(id, name));
        year.host().out().write("trackers/" + id + ".xlsx", workbook(year, tracker.area()));
        return new Area(id, name, tracker.reviews().size(), tracker.tracked().size());
    }

    private static byte[] workbook(Year year, UnitRef area) {
        Names names = new Names(
                person -> year.host().staff().name(person),
                unit -> year.seen()
                        .chart()
                        .unit(unit, year.months().get(0).atDay(1))
                        .map(Unit::label)
                        .orElse(""));
        return TrackerWorkbook.of(year.lead(), names)
                .file(area, ActionTexts.LEFT_OUT)
                .value();
    }

    private String csv() {
        Csv csv = new Csv(
                "month",
                "kind",
                "allocated",
                "review",
                "manager",
                "team",
                "state",
                "grade",
                "impact",
                "graded",
                "moderation",
                "returned",
                "actions",
                "actions_open",
                "re_audit_standing",
                "re_audit_due",
                "audits_again",
                "tracked");
        tracker.reviews().forEach(each -> addTo(csv, each));
        return csv.text();
    }

    private void addTo(Csv csv, TrackedReview each) {
        Review review = each.review();
        Optional<Duty> reAudit = reAudit(each);
        csv.row(
                review.month().map(Object::toString).orElse(""),
                Words.of(review.kind()),
                local(review.allocatedAt()),
                review.ref().text(),
                year.host().staff().name(review.reviewer()),
                team(review),
                state(review),
                review.graded().map(graded -> graded.grade().code()).orElse(""),
                review.impact().map(impact -> impact.grade().code()).orElse(""),
                review.graded().map(graded -> local(graded.at())).orElse(""),
                each.moderated().map(this::moderation).orElse(""),
                review.returnedAt().map(TrackerFiles::local).orElse(""),
                actions(each).map(this::inOneLine).collect(Collectors.joining("; ")),
                Long.toString(
                        each.concern().actions().stream().filter(Action::isOpen).count()),
                reAudit.map(duty -> Words.of(duty.standing(tracker.at()))).orElse(""),
                reAudit.flatMap(Duty::due).map(When::due).orElse(""),
                review.reAuditOf().map(ReviewRef::text).orElse(""),
                each.isTracked() ? "yes" : "no");
    }

    private static String local(Instant moment) {
        return moment.atZone(SimulatedClock.LONDON).toOffsetDateTime().toString();
    }

    private String page(String id, String name) {
        Table table = new Table(
                "Reviews allocated in " + name + ", by month",
                "Month",
                "Review",
                "Manager and team",
                "Grade",
                "Returned",
                "Actions",
                "Re-audit",
                "Tracked");
        tracker.reviews().forEach(each -> table.row(row(each)));
        String figures = Words.count(tracker.reviews().size(), "review", "reviews") + "; "
                + Words.count(tracker.tracked().size(), "Inadequate review is", "Inadequate reviews are")
                + " still tracked, because an action is open or the re-audit is not complete (CON-4).";
        return Page.of(
                "Tracker: " + name,
                "../index.html",
                Html.p("As it stood on " + When.writtenOut(tracker.at()) + ". " + figures),
                new LinksPage(year).ofArea(year.host().refs().unit(id)),
                Html.of("p", Html.link(id + ".csv", "The same as CSV")),
                Html.of("p", Html.link(id + ".xlsx", "The same as a workbook, to report completed actions in")),
                handedIn(id),
                table.html());
    }

    /** What became of the workbooks that came back (TRK-4). */
    private Html handedIn(String id) {
        List<Html> reports = new ArrayList<>();
        for (YearMonth month : year.months()) {
            String file = id + "-handed-in-" + month + ".txt";
            if (year.host().out().has("trackers/" + file)) {
                reports.add(Html.link(
                        file, "The workbook handed in in " + When.month(month) + ": what was taken and refused"));
            }
        }
        return reports.isEmpty() ? Html.NOTHING : Html.list(reports.stream());
    }

    private List<Html> row(TrackedReview each) {
        Review review = each.review();
        boolean open = review.returnedAt().isEmpty() && !review.isWithdrawn();
        return List.of(
                Html.text(review.month().map(When::month).orElse(Words.of(review.kind()))),
                document(review),
                Html.join(
                        Html.text(year.host().staff().name(review.reviewer())),
                        Html.BREAK,
                        Html.of("span class=\"quiet\"", team(review))),
                grade(each),
                open ? Html.text("not yet") : Html.text(returned(review)),
                actions(each).findAny().isEmpty()
                        ? Html.text("none")
                        : Html.list(actions(each).map(this::inHtml)),
                reAudit(each).map(this::reAuditHtml).orElse(Html.NOTHING),
                tracked(each));
    }

    private Html document(Review review) {
        Html ref = Html.ref(review.ref().text());
        return year.host()
                .record()
                .fileOf(review.ref())
                .map(file -> Html.link("../record/" + file, ref))
                .orElse(ref);
    }

    private static Html tracked(TrackedReview each) {
        if (each.isTracked()) {
            return Html.of("strong", "yes");
        }
        return Html.text(each.isInadequate() ? "no longer" : "");
    }

    private Html grade(TrackedReview each) {
        String title =
                each.review().graded().map(graded -> year.title(graded.grade())).orElse("not yet");
        Html grade = each.isInadequate() ? Html.of("span class=\"alert\"", title) : Html.text(title);
        List<Html> lines = new ArrayList<>(List.of(grade));
        each.review().impact().ifPresent(impact -> quiet(lines, "Impact: " + year.impactTitle(impact.grade())));
        each.moderated().ifPresent(moderated -> quiet(lines, moderation(moderated)));
        return Html.join(lines);
    }

    private static void quiet(List<Html> lines, String text) {
        lines.add(Html.BREAK);
        lines.add(Html.of("span class=\"quiet\"", text));
    }

    private String moderation(Review.Moderated moderated) {
        return moderated.from().equals(moderated.to())
                ? "Moderated: upheld"
                : "Moderated: was " + year.title(moderated.from());
    }

    private static String state(Review review) {
        return review.isWithdrawn() ? "withdrawn" : review.returnedAt().isPresent() ? "returned" : "allocated";
    }

    private static String returned(Review review) {
        return review.isWithdrawn()
                ? "withdrawn"
                : review.returnedAt().map(When::brief).orElse("");
    }

    private String team(Review review) {
        return year.seen()
                .chart()
                .unit(review.team(), year.months().get(0).atDay(1))
                .map(Unit::label)
                .orElse("");
    }

    private Stream<Duty> actions(TrackedReview each) {
        return each.duties().stream().filter(duty -> duty.clause() == ClauseId.CON_3);
    }

    private static Optional<Duty> reAudit(TrackedReview each) {
        return each.duties().stream()
                .filter(duty -> duty.clause() == ClauseId.CON_5)
                .reduce((earlier, later) -> later);
    }

    private String inOneLine(Duty action) {
        return year.host().staff().name(action.owedBy()) + ", by " + due(action) + ": "
                + Words.of(action.standing(tracker.at()));
    }

    private Html inHtml(Duty action) {
        return Html.join(
                Html.text(year.host().staff().name(action.owedBy()) + ", by " + due(action) + ": "),
                Words.html(action.standing(tracker.at())));
    }

    private static String due(Duty duty) {
        return duty.due().map(When::due).orElse("no set time");
    }

    private Html reAuditHtml(Duty duty) {
        Standing standing = duty.standing(tracker.at());
        return Html.join(Html.text("by " + due(duty) + ": "), Words.html(standing));
    }
}
