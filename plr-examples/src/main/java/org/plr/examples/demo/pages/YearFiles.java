package org.plr.examples.demo.pages;

import java.util.List;
import org.plr.examples.demo.host.OutFolder;
import org.plr.examples.verbs.DrawRecord;

/** Writes everything that is left of the year once it has passed. */
public final class YearFiles {
    private YearFiles() {}

    /**
     * Writes pages, trackers, the journal and the figures.
     *
     * @return one sentence on the year
     */
    public static String write(Year year) {
        OutFolder out = year.host().out();
        List<MonthFigures> months = MonthFigures.of(year);
        JsonFiles json = new JsonFiles(year);
        out.write("duties.json", json.duties());
        out.write("summary.json", json.summary(months));
        out.write("import-report.csv", year.host().council().report().toCsv());
        year.host().record().close();
        new ListPages(year).write();
        year.seen().draws().forEach(draw -> out.write("draws/" + draw.month() + ".json", DrawRecord.of(draw)));
        new ModerationPages(year).write();
        new RotaPages(year).write();
        out.write("focussed.html", new FocussedPage(year).page());
        out.write("links.html", new LinksPage(year).page());
        JournalFiles journal = new JournalFiles(year);
        List<JournalFiles.Content> contents = journal.write();
        out.write("index.html", new IndexPage(year, months).page(TrackerFiles.write(year), journal, contents));
        int returned = months.stream().mapToInt(MonthFigures::returned).sum();
        return Words.count(months.size(), "month", "months") + ", "
                + Words.count(returned, "review", "reviews") + " returned, "
                + Words.count(year.seen().mails().size(), "notice", "notices") + " sent";
    }
}
