package org.plr.examples.demo.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.plr.adapters.html.Html;
import org.plr.adapters.html.Table;
import org.plr.core.clause.ClauseId;
import org.plr.core.duty.Duty;
import org.plr.core.duty.Standing;
import org.plr.core.focussed.FocussedReview;
import org.plr.core.framework.Scale;
import org.plr.examples.council.ImportReport;
import org.plr.examples.demo.host.Refused;
import org.plr.examples.demo.host.When;
import org.plr.examples.demo.pages.JournalFiles.Content;
import org.plr.examples.demo.pages.TrackerFiles.Area;

/** The first page: the year in numbers, what is overdue, and the way to everything else. */
final class IndexPage {
    private static final int SHOWN = 15;
    private static final List<Standing> STANDINGS =
            List.of(Standing.MET, Standing.MET_LATE, Standing.OPEN, Standing.OVERDUE, Standing.VOID);

    private final Year year;
    private final List<MonthFigures> months;

    IndexPage(Year year, List<MonthFigures> months) {
        this.year = year;
        this.months = months;
    }

    /**
     * The page.
     *
     * @param areas the trackers
     * @param journal the journal's files
     * @param contents what the journal names
     */
    String page(List<Area> areas, JournalFiles journal, List<Content> contents) {
        return Page.alone(
                year.host().council().name() + ": a year of Practice Learning Reviews",
                intro(),
                figures(),
                monthTables(),
                clauseTable(),
                overdue(),
                trackers(areas),
                RotaPages.section(year),
                moderation(),
                focussed(),
                new LinksPage(year).onIndex(),
                training(),
                refused(),
                importReport(),
                files(journal, contents));
    }

    private Html intro() {
        int last = year.months().size() - 1;
        return Html.join(
                Html.p("From " + When.month(year.months().get(0)) + " to "
                        + When.month(year.months().get(last)) + " under the framework "
                        + year.seen().framework().id() + ", as it stood on " + When.writtenOut(year.now()) + "."),
                Html.p("People and reviews are invented, drawn from the seed “" + year.seed()
                        + "”: the same seed gives the same year. The pages are internal to the council, as they"
                        + " name staff."));
    }

    private Html figures() {
        int returned = sum(MonthFigures::returned);
        List<Duty> shared = ofClause(ClauseId.CON_1);
        List<Html> figures = List.of(
                figure("Reviews returned", returned + " of " + sum(MonthFigures::allocated)),
                figure("Written sharing met in time", count(shared, Standing.MET) + " of " + owed(shared)),
                figure("Notices sent", Integer.toString(sum(MonthFigures::mails))),
                figure("Overdue now", Integer.toString(standing(Standing.OVERDUE))));
        return Html.of("dl class=\"figures\"", figures);
    }

    private static Html figure(String what, String number) {
        return Html.of("div", Html.of("dt", what), Html.of("dd", number));
    }

    private int sum(ToIntFunction<MonthFigures> number) {
        return months.stream().mapToInt(number).sum();
    }

    private int standing(Standing standing) {
        return sum(month -> month.duties().getOrDefault(standing, 0));
    }

    private List<Duty> ofClause(ClauseId clause) {
        return year.seen().duties().stream()
                .filter(duty -> duty.clause() == clause)
                .toList();
    }

    private long count(List<Duty> duties, Standing standing) {
        return duties.stream()
                .filter(duty -> duty.standing(year.now()) == standing)
                .count();
    }

    private long owed(List<Duty> duties) {
        return duties.size() - count(duties, Standing.VOID);
    }

    private Html monthTables() {
        return Html.join(
                Html.of("h2", "Month by month"),
                Html.p("Reviews stand in the month for which they were allocated, duties in the month in which they"
                        + " arose, with how they stand now: a duty of June may be met in August."),
                Html.of("div class=\"beside\"", reviewsByMonth(), dutiesByMonth()));
    }

    private Html reviewsByMonth() {
        List<Scale.Step> steps = year.seen().framework().scale().steps();
        List<String> columns = new ArrayList<>(List.of("Month", "#Allocated", "#Returned"));
        steps.forEach(step -> columns.add("#" + step.title()));
        Scale scale = year.seen().framework().scale();
        scale.pass().ifPresent(pass -> columns.add("#At " + year.title(pass) + " or better"));
        Table table = new Table("Reviews, by grade", columns.toArray(String[]::new));
        for (MonthFigures month : months) {
            List<Html> row = new ArrayList<>(List.of(
                    Html.text(When.month(month.month())),
                    Table.number(month.allocated()),
                    Table.number(month.returned())));
            steps.forEach(step -> row.add(Table.number(month.byGrade().getOrDefault(step.grade(), 0))));
            scale.pass().ifPresent(pass -> row.add(Table.number(month.meetingStandard(scale))));
            table.row(row);
        }
        return table.html();
    }

    private Html dutiesByMonth() {
        Table table = new Table(
                "Duties, and notices sent", "Month", "#Met", "#Met late", "#Open", "#Overdue", "#Void", "#Notices");
        for (MonthFigures month : months) {
            List<Html> row = new ArrayList<>(List.of(Html.text(When.month(month.month()))));
            STANDINGS.forEach(standing -> row.add(Table.number(month.duties().getOrDefault(standing, 0))));
            row.add(Table.number(month.mails()));
            table.row(row);
        }
        return table.html();
    }

    private Html clauseTable() {
        Map<ClauseId, List<Duty>> byClause = year.seen().duties().stream()
                .collect(Collectors.groupingBy(Duty::clause, () -> new EnumMap<>(ClauseId.class), Collectors.toList()));
        Table table = new Table(
                "Duties by clause, as they stand now",
                "Clause",
                "What is owed",
                "#Met",
                "#Met late",
                "#Open",
                "#Overdue",
                "#Void");
        byClause.forEach((clause, duties) -> {
            List<Html> row = new ArrayList<>(List.of(Html.text(clause.id()), Html.text(clause.title())));
            STANDINGS.forEach(standing -> row.add(Table.number(count(duties, standing))));
            table.row(row);
        });
        return Html.join(Html.of("h2", "Who owed what"), table.html());
    }

    private Html overdue() {
        List<Duty> overdue = ListPages.overdueDuties(year);
        List<Duty> shown = overdue.subList(0, Math.min(SHOWN, overdue.size()));
        return Html.join(
                Html.of("h2", "Overdue"),
                Html.of(
                        "p",
                        Html.text(Words.count(overdue.size(), "duty is", "duties are") + " past their time: "),
                        Html.link("overdue.html", "all of them"),
                        Html.text(".")),
                shown.isEmpty()
                        ? Html.NOTHING
                        : new ListPages(year).overdueTable(shown, "The " + shown.size() + " longest overdue"));
    }

    private Html trackers(List<Area> areas) {
        Table table = new Table(
                "One tracker a service area",
                "Service area",
                "#Reviews",
                "#Inadequate, still tracked",
                "Tracker",
                "CSV");
        areas.forEach(area -> table.row(
                Html.text(area.name()),
                Table.number(area.reviews()),
                Table.number(area.tracked()),
                Html.link("trackers/" + area.id() + ".html", "tracker of " + area.name()),
                Html.link("trackers/" + area.id() + ".csv", area.id() + ".csv")));
        return Html.join(Html.of("h2", "Trackers"), table.html());
    }

    private Html moderation() {
        return Html.join(
                Html.of("h2", "Moderation"),
                Html.of(
                        "p",
                        Html.text(Words.count(sum(month -> month.moderation().selected()), "review was", "reviews were")
                                + " selected for moderation, "
                                + sum(month -> month.moderation().decided()) + " are decided: "),
                        Html.link("moderation/index.html", "draws, moderations and agreement by month"),
                        Html.text(".")));
    }

    private Html focussed() {
        List<FocussedReview> programme = year.seen().focussed();
        long started = programme.stream()
                .filter(review -> review.startedAt().isPresent())
                .count();
        return Html.join(
                Html.of("h2", "Focussed reviews"),
                Html.of(
                        "p",
                        Html.text(Words.count(programme.size(), "focussed review was", "focussed reviews were")
                                + " planned, " + started + " started under agreed terms of reference: "),
                        Html.link("focussed.html", "commissions and terms"),
                        Html.text(".")));
    }

    private Html training() {
        List<Duty> owed = ofClause(ClauseId.LNK_4);
        String waiting = owed.stream()
                .filter(Duty::isOpen)
                .map(duty -> year.host().staff().name(duty.owedTo().get(0)))
                .collect(Collectors.joining(", "));
        String charged = Words.count(owed.size(), "manager was", "managers were") + " charged with reviews untrained; ";
        return Html.join(
                Html.of("h2", "Training to review"),
                Html.p(charged + (waiting.isEmpty() ? "none of them is so now." : "still so: " + waiting + ".")));
    }

    private Html refused() {
        Map<String, List<Refused>> byCode = year.refused().stream()
                .collect(Collectors.groupingBy(each -> each.refusal().code(), TreeMap::new, Collectors.toList()));
        Table table = new Table("What people tried, by answer", "Answer", "Clause", "Somebody tried to", "#Times");
        byCode.forEach((code, all) -> {
            Refused first = all.get(0);
            ClauseId clause = first.refusal().clause();
            table.row(
                    Html.text(first.refusal().message()),
                    Html.text(clause == null ? "" : clause.id()),
                    Html.text(first.tried()),
                    Table.number(all.size()));
        });
        return Html.join(
                Html.of("h2", "What the library refused"),
                Html.of("p", Html.link("refused.html", "Each of them, with when and by whom"), Html.text(".")),
                table.html());
    }

    private Html importReport() {
        ImportReport report = year.host().council().report();
        Table table = new Table("Rows of the council's folder", "File", "#Read", "#Used", "#Refused");
        report.files()
                .forEach(file -> table.row(
                        Html.text(file.file()),
                        Table.number(file.read()),
                        Table.number(file.accepted()),
                        Table.number(file.refused())));
        return Html.join(
                Html.of("h2", "What was imported"),
                Html.of(
                        "p",
                        Html.text("No row is dropped in silence. Each refused row, with its reason, stands in "),
                        Html.link("import-report.csv", "the import report"),
                        Html.text(".")),
                table.html());
    }

    private Html files(JournalFiles journal, List<Content> contents) {
        Html links = Html.list(List.of(
                Html.link("mail/index.html", "mail: every notice as it was sent"),
                Html.link("record/index.html", "record: the documents on children's records, with their manifest"),
                Html.link("duties.json", "duties.json: every duty"),
                Html.link("summary.json", "summary.json: the months in numbers"),
                Html.link("journal.jsonl", "journal.jsonl: every entry of the journal"))
                .stream());
        Html named = Html.list(contents.stream()
                .map(content -> Html.join(
                        Html.link("contents/" + content.hash(), content.hash().substring(0, 16) + "…"),
                        Html.text(" " + content.what()))));
        return Html.join(
                Html.of("h2", "Files"),
                links,
                Html.of("p", Html.text(journal.verified()), Html.ref(journal.head()), Html.text(".")),
                Html.of("h3", "What the journal refers to by hash"),
                named);
    }
}
