package org.plr.examples.embedding;

import java.io.PrintStream;
import org.plr.adapters.sheets.firstday.FirstDayImport;
import org.plr.adapters.sheets.firstday.FirstDayReport;
import org.plr.adapters.sheets.firstday.FirstDayReport.Verdict;
import org.plr.adapters.sheets.firstday.Lookup;
import org.plr.adapters.sheets.firstday.Mapping;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.people.PersonRef;

/** A page on which the Service Manager Quality Assurance brings in the spreadsheet that the council has used so far. */
public final class FirstDayPage {
    private final Plr plr;
    private final PersonRef qaLead;
    private final PrintStream page;

    /**
     * A page of the host.
     *
     * @param plr the library
     * @param qaLead who looks at it
     * @param page where it is shown
     */
    public FirstDayPage(Plr plr, PersonRef qaLead, PrintStream page) {
        this.plr = plr;
        this.qaLead = qaLead;
        this.page = page;
    }

    /**
     * Tries the file, shows what is wrong with it, and brings it in once nothing is.
     *
     * @param file the spreadsheet
     * @param mappingFile how it is read
     * @param directory who is meant by what it writes
     */
    public void bringIn(byte[] file, String mappingFile, Lookup directory) { // [snippet]
        FirstDayImport tracker = new FirstDayImport(
                Mapping.read(mappingFile), directory, plr.as(Actor.of(qaLead)).firstDay());
        FirstDayReport tried = tracker.preview(file); // records nothing
        tried.refused().forEach(row -> page.println(row + ": " + row.reason())); // sheet, row, column; no name
        if (tried.count(Verdict.REFUSED) == 0) {
            FirstDayReport done = tracker.takeAllOrNothing(file); // or takeGoodRows(file)
            page.println(done.count(Verdict.TAKEN) + " taken, " + done.count(Verdict.UNCHANGED) + " unchanged");
        } // [/snippet]
    }
}
