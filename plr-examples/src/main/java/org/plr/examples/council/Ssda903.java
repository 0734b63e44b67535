package org.plr.examples.council;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the children from the CSV files of the SSDA903 return, whose days are written dd/MM/yyyy. Of its columns only
 * those that are needed are read.
 */
final class Ssda903 {

    private static final List<String> LEGAL_STATUSES =
            List.of("C1", "C2", "D1", "E1", "J1", "J2", "J3", "L1", "L2", "L3", "V2", "V3", "V4");
    private static final List<String> NEEDS = List.of("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8");
    private static final List<String> PARTICIPATION = List.of("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");
    private static final String UNKNOWN_CHILD =
            "This child is not among the good rows of header.csv: add or correct the id.";
    private static final String AFTER_EXTRACT =
            "This lies after the last day that council.csv says the folder covers: correct one of them.";

    private final Map<String, Child> children;
    private final Lines<Episode> episodes;
    private final Lines<CareReview> reviews;

    private Ssda903(Map<String, Child> children, Lines<Episode> episodes, Lines<CareReview> reviews) {
        this.children = children;
        this.episodes = episodes;
        this.reviews = reviews;
    }

    static Ssda903 read(CsvFile csv, Span covers) {
        Map<String, Child> children = readChildren(csv, covers);
        Ssda903 ssda903 = new Ssda903(
                children,
                csv.read("ssda903/episodes.csv", List.of("CHILD", "DECOM", "LS", "CIN", "DEC"), Ssda903::episode),
                csv.read(
                        "ssda903/reviews.csv",
                        List.of("CHILD", "DOB", "REVIEW", "REVIEW_CODE"),
                        row -> review(row, children, covers)));
        ssda903.refuseImpossible(covers);
        ssda903.refuseOverlaps();
        ssda903.reviews.refuseClashes(
                "REVIEW",
                "A child has one looked after review on a day: remove one",
                review -> review.childId() + " " + review.held(),
                (first, second) -> true);
        return ssda903;
    }

    private static Map<String, Child> readChildren(CsvFile csv, Span covers) {
        Lines<Child> children = csv.read("ssda903/header.csv", List.of("CHILD", "DOB"), Ssda903::child);
        children.refuse("DOB", AFTER_EXTRACT, child -> child.born().isAfter(covers.last()));
        children.refuseClashes("CHILD", "Each child has one row: remove one", Child::id, (first, second) -> true);
        return children.stream().collect(toMap(Child::id, child -> child));
    }

    /** The children by id. */
    Map<String, Child> children() {
        return children;
    }

    List<Episode> episodes() {
        return episodes.values();
    }

    List<CareReview> reviews() {
        return reviews.values();
    }

    private static Optional<Child> child(Row row) {
        String id = row.id("CHILD");
        LocalDate born = row.dayFirst("DOB");
        return row.accept(() -> new Child(id, born));
    }

    private static Optional<Episode> episode(Row row) {
        String child = row.id("CHILD");
        LocalDate began = row.dayFirst("DECOM");
        LocalDate ceased = row.optionalDayFirst("DEC");
        String legalStatus = row.code("LS", LEGAL_STATUSES);
        String need = row.code("CIN", NEEDS);
        if (ceased.isBefore(began)) {
            row.refuse("DEC", "The episode ceases before it begins: correct DECOM or DEC.");
        }
        return row.accept(() -> new Episode(child, began, ceased, legalStatus, need));
    }

    private static Optional<CareReview> review(Row row, Map<String, Child> children, Span covers) {
        String child = row.id("CHILD");
        LocalDate born = row.dayFirst("DOB");
        LocalDate held = row.dayFirst("REVIEW");
        String participation = row.code("REVIEW_CODE", PARTICIPATION);
        Child known = children.get(child);
        if (known == null) {
            row.refuse("CHILD", UNKNOWN_CHILD);
        } else if (!born.equals(known.born())) {
            row.refuse("DOB", "The date of birth is not that of header.csv: correct one of them.");
        }
        if (held.isBefore(born)) {
            row.refuse("REVIEW", "The review lies before the child's birth: correct one of them.");
        } else if (held.isAfter(covers.last())) {
            row.refuse("REVIEW", AFTER_EXTRACT);
        }
        return row.accept(() -> new CareReview(child, held, participation));
    }

    private void refuseImpossible(Span covers) {
        episodes.refuse("CHILD", UNKNOWN_CHILD, episode -> !children.containsKey(episode.childId()));
        episodes.refuse("DECOM", AFTER_EXTRACT, episode -> episode.began().isAfter(covers.last()));
        episodes.refuse(
                "DECOM",
                "The episode begins before the child's birth: correct DECOM, or DOB in header.csv.",
                episode -> child(episode).born().isAfter(episode.began()));
        episodes.refuse(
                "DEC",
                "The episode is still open although the child turned 18 before the first day that the folder covers:"
                        + " enter the day on which it ceased.",
                episode -> episode.isOpenOn(covers.first())
                        && !child(episode).adultFrom().isAfter(covers.first()));
    }

    /** The children who are an open case on some day of a span. */
    Set<String> openCasesWithin(Span covers) {
        return episodes.stream()
                .filter(episode -> isOpenCaseWithin(covers, episode))
                .map(Episode::childId)
                .collect(toCollection(TreeSet::new));
    }

    /** Refuses the open cases that nobody holds on any day that the folder covers. */
    void refuseUnallocated(List<Allocation> allocations, Span covers) {
        Set<String> held = allocations.stream()
                .filter(allocation -> allocation.when().overlaps(covers))
                .map(Allocation::childId)
                .collect(toSet());
        episodes.refuse(
                "CHILD",
                "This open case is allocated to nobody, so no review of it can be allocated: add the child to"
                        + " allocations.csv.",
                episode -> isOpenCaseWithin(covers, episode) && !held.contains(episode.childId()));
    }

    /** Of episodes that overlap, one still open stays before one that ceased: no open case is lost to old dirt. */
    private void refuseOverlaps() {
        episodes.rank(Comparator.comparing(Episode::ceased)
                .thenComparing(Episode::began)
                .reversed());
        episodes.refuseClashes(
                "DECOM",
                "A child has one episode at a time: correct DECOM or DEC",
                Episode::childId,
                Episode::overlaps);
        episodes.unrank();
    }

    private boolean isOpenCaseWithin(Span covers, Episode episode) {
        LocalDate from = episode.began().isAfter(covers.first()) ? episode.began() : covers.first();
        return !episode.isShortBreak()
                && !from.isAfter(covers.last())
                && episode.isOpenOn(from)
                && child(episode).adultFrom().isAfter(from);
    }

    private Child child(Episode episode) {
        return Objects.requireNonNull(children.get(episode.childId()));
    }
}
