package org.plr.adapters.mosaic.council;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.core.cases.ImportReport;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.UnitRef;
import org.plr.core.spi.StaffDirectory;

/**
 * A council as its files stood when they were read. Immutable, but for names that are erased; safe for use by several
 * threads.
 */
public final class CouncilOnFile {
    private final Organisation organisation;
    private final Refs refs;
    private final Codes codes;
    private final StaffBook book;
    private ImportReport report = new ImportReport(Map.of(), List.of());

    /** The references of ids that the files name. */
    record Refs(Map<String, UnitRef> units, Map<String, PersonRef> staff) {}

    CouncilOnFile(Organisation organisation, Refs refs, Codes codes, StaffBook book) {
        this.organisation = organisation;
        this.refs = refs;
        this.codes = codes;
        this.book = book;
    }

    CouncilOnFile reporting(Findings findings) {
        report = findings.report();
        return this;
    }

    /** The organisation chart, to be loaded with {@code plr.as(administrator).reference().loadOrganisation(...)}. */
    public Organisation organisation() {
        return organisation;
    }

    /** What was read of the council's files, and what was refused. */
    public ImportReport report() {
        return report;
    }

    /**
     * Where staff are reached. Who has left, or is yet to come, has no address.
     *
     * @param clock what time it is when the directory is asked
     * @param zone the council's zone
     * @return the directory
     */
    public StaffDirectory directory(InstantSource clock, ZoneId zone) {
        return person -> book.contact(person, LocalDate.ofInstant(clock.instant(), zone));
    }

    /** The names of staff, for documents. */
    public StaffNames names() {
        return book;
    }

    /**
     * Whom the case system means.
     *
     * @param worker its id of a worker
     * @return the member of staff, or empty where people.csv does not say
     */
    public Optional<PersonRef> worker(String worker) {
        return codes.staff(worker).map(refs.staff()::get);
    }

    /**
     * Whom a name means, for sources that know their workers by name alone.
     *
     * @param name the name, in any case, with the surname first before a comma or last
     * @param day the day on which somebody has it
     * @return the member of staff, or empty where nobody or more than one has it
     */
    public Optional<PersonRef> personNamed(String name, LocalDate day) {
        return book.named(name, day);
    }

    /**
     * Which team the case system means: by the id that organisation.csv gives, else by its name where one team alone has it.
     *
     * @param code an id or a name
     * @param day the day on which the team is one
     * @return the team, or empty
     */
    public Optional<UnitRef> team(String code, LocalDate day) {
        return codes.team(code, day).map(refs.units()::get);
    }

    /**
     * In which team somebody works.
     *
     * @param person who
     * @param day the day
     * @return the team of the post that they have held longest, or empty where they are in none
     */
    public Optional<UnitRef> teamOf(PersonRef person, LocalDate day) {
        return organisation.posts(person, day).stream()
                .map(Post::unit)
                .filter(unit -> organisation
                        .unit(unit, day)
                        .filter(row -> row.level() == Level.TEAM)
                        .isPresent())
                .findFirst();
    }

    /** Numbers alone. */
    @Override
    public String toString() {
        return organisation.toString();
    }
}
