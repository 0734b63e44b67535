package org.plr.examples.council;

import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plr.core.json.FrameworkFile;

/**
 * A council as read from its folder: people, units, absences, allocations and the universe of open cases, with a report
 * of the rows that could not be used. Lists stand in the order of their files, and every id in them can be found.
 * Immutable.
 *
 * <p>A child is an open case on a day when an episode of care is open, it is not one of a series of short breaks (V3,
 * V4), and the child is not yet 18.
 */
public final class Council {

    private final Profile profile;
    private final List<OrganisationUnit> units;
    private final List<Person> people;
    private final List<Absence> absences;
    private final List<Allocation> allocations;
    private final List<Episode> episodes;
    private final List<CareReview> careReviews;
    private final ImportReport report;
    private final Map<String, FrameworkFile> frameworks;

    private final Map<String, Child> children;
    private final Map<String, List<OrganisationUnit>> unitRows;
    private final Map<String, List<Person>> personRows;
    private final Map<String, List<Absence>> absenceRows;
    private final Map<String, List<Allocation>> allocationRows;

    private Council(CouncilFolder folder) {
        Findings findings = new Findings();
        frameworks = FrameworkFiles.read(folder);
        CsvFile csv = new CsvFile(folder, findings);
        profile = Profile.read(csv, findings);
        Staff staff = Staff.read(csv);
        Ssda903 ssda903 = Ssda903.read(csv, profile.covers());
        allocations = Allocations.read(csv, staff, ssda903);
        ssda903.refuseUnallocated(allocations, profile.covers());
        report = findings.report();

        units = staff.units();
        people = staff.people();
        absences = staff.absences();
        episodes = ssda903.episodes();
        careReviews = ssda903.reviews();
        children = ssda903.children();
        unitRows = units.stream().collect(groupingBy(OrganisationUnit::id));
        personRows = people.stream().collect(groupingBy(Person::staffId));
        absenceRows = absences.stream().collect(groupingBy(Absence::staffId));
        allocationRows = allocations.stream().collect(groupingBy(Allocation::childId));
    }

    /** The invented council that comes with the library: clearly fictitious people, synthetic children. */
    public static Council bundled() {
        return from(CouncilFolder.bundled());
    }

    /**
     * A council in the format of docs/council-folder.md. A file or row that cannot be used is refused in
     * {@link #report()} and nothing is thrown.
     *
     * @throws IllegalArgumentException when there is no such folder
     */
    public static Council from(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    folder + " is no folder; give the folder that holds council.csv, people.csv and the others.");
        }
        return from(CouncilFolder.at(folder));
    }

    static Council from(CouncilFolder folder) {
        return new Council(folder);
    }

    /** What became of every row. Look at {@link ImportReport#everyFileRead()} before using anything else. */
    public ImportReport report() {
        return report;
    }

    /**
     * The council's own framework, by file; a later version in a file of its own. Empty where the folder has none.
     *
     * @return what each file says, in the order of their names
     */
    public Map<String, FrameworkFile> frameworks() {
        return frameworks;
    }

    /** Empty when council.csv could not be read. */
    public String name() {
        return profile.name();
    }

    /** The text from which a demonstration draws its chances; empty when council.csv could not be read. */
    public String seed() {
        return profile.seed();
    }

    /** The days that the folder tells about. */
    public Span covers() {
        return profile.covers();
    }

    public List<OrganisationUnit> units() {
        return units;
    }

    public List<Person> people() {
        return people;
    }

    public List<Absence> absences() {
        return absences;
    }

    public List<Allocation> allocations() {
        return allocations;
    }

    /** The looked after reviews of the children, not Practice Learning Reviews. */
    public List<CareReview> careReviews() {
        return careReviews;
    }

    /** The ids of the service areas that there ever were, each once, in the order of the folder. */
    public List<String> serviceAreas() {
        return units.stream()
                .filter(unit -> unit.level() == Level.SERVICE_AREA)
                .map(OrganisationUnit::id)
                .distinct()
                .toList();
    }

    /** The organisation chart of a day. */
    public List<OrganisationUnit> unitsOn(LocalDate day) {
        return on(day, units, OrganisationUnit::when).toList();
    }

    /** A unit as it was on a day; empty when it did not exist. */
    public Optional<OrganisationUnit> unitOn(String unitId, LocalDate day) {
        return on(day, unitRows.getOrDefault(unitId, List.of()), OrganisationUnit::when)
                .findFirst();
    }

    /** Everybody in post on a day, the absent included. */
    public List<Person> peopleOn(LocalDate day) {
        return on(day, people, Person::when).toList();
    }

    /** Somebody as employed on a day; empty before joining and after leaving. */
    public Optional<Person> personOn(String staffId, LocalDate day) {
        return on(day, personRows.getOrDefault(staffId, List.of()), Person::when)
                .findFirst();
    }

    /** Why somebody is absent on a day; empty when at work. */
    public Optional<Absence> absenceOn(String staffId, LocalDate day) {
        return on(day, absenceRows.getOrDefault(staffId, List.of()), Absence::when)
                .findFirst();
    }

    /** Who holds a child's case on a day. */
    public Optional<Allocation> allocationOn(String childId, LocalDate day) {
        return on(day, allocationRows.getOrDefault(childId, List.of()), Allocation::when)
                .findFirst();
    }

    /** The open cases of a day that somebody holds, in the order of child ids. */
    public List<OpenCase> universe(LocalDate day) {
        return openOn(day)
                .flatMap(episode ->
                        allocationOn(episode.childId(), day)
                                .map(held -> new OpenCase(child(episode), episode, held))
                                .stream())
                .sorted(Comparator.comparing(open -> open.child().id()))
                .toList();
    }

    /** The children whose case is open on a day and held by nobody, in the order of their ids. */
    public List<Child> unallocated(LocalDate day) {
        return openOn(day)
                .filter(episode -> allocationOn(episode.childId(), day).isEmpty())
                .map(this::child)
                .sorted(Comparator.comparing(Child::id))
                .toList();
    }

    private Stream<Episode> openOn(LocalDate day) {
        return episodes.stream()
                .filter(episode -> episode.isOpenOn(day) && !episode.isShortBreak())
                .filter(episode -> child(episode).adultFrom().isAfter(day));
    }

    private Child child(Episode episode) {
        return Objects.requireNonNull(children.get(episode.childId()));
    }

    private static <T> Stream<T> on(LocalDate day, List<T> rows, Function<T, Span> when) {
        return rows.stream().filter(row -> when.apply(row).contains(day));
    }
}
