package org.plr.examples.demo.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plr.adapters.html.Html;
import org.plr.adapters.html.Table;
import org.plr.core.focussed.Commission.Source;
import org.plr.core.focussed.FocussedFact;
import org.plr.core.focussed.FocussedFact.Side;
import org.plr.core.focussed.FocussedFact.WrittenTerms;
import org.plr.core.focussed.FocussedReview;
import org.plr.core.focussed.FocussedReview.Standing;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.FocussedRef;
import org.plr.examples.demo.host.Refused;
import org.plr.examples.demo.host.SimulatedClock;
import org.plr.examples.demo.host.When;

/** The programme of focussed reviews: commission, terms of reference, who agreed them, and what came of it (FOC-1 to FOC-3). */
final class FocussedPage {
    private final Year year;

    FocussedPage(Year year) {
        this.year = year;
    }

    /** The page. */
    String page() {
        List<FocussedReview> programme = year.seen().focussed();
        List<Html> sections = new ArrayList<>();
        for (FocussedReview review : programme) {
            sections.add(section(review));
        }
        return Page.of(
                "Focussed reviews",
                "index.html",
                Html.p(
                        "Each is commissioned by the Quality Impact Board and starts under terms of reference that the Service"
                                + " Manager Quality Assurance and the Board have both agreed. At least one is started in each "
                                + "period that the framework sets."),
                programme.isEmpty() ? Html.p("None was planned: this council has no Board.") : table(programme),
                Html.join(sections),
                Html.of("h2", "What was refused"),
                refused());
    }

    private Html table(List<FocussedReview> programme) {
        Table table = new Table(
                "The programme", "Theme", "Planned for", "Commissioned", "Terms", "Started", "#Reviews given out");
        for (FocussedReview review : programme) {
            table.row(
                    Html.link(
                            "#" + anchor(review), text(review, review.planned().issueWords())),
                    Html.text(When.month(review.planned().month())),
                    Html.text(commissioned(review)),
                    Html.text(terms(review)),
                    Html.text(review.startedAt().map(FocussedPage::day).orElse("not started")),
                    Table.number(givenOut(review.ref())));
        }
        return table.html();
    }

    private static String anchor(FocussedReview review) {
        return "f-" + review.ref().text().substring(0, 8);
    }

    private String text(FocussedReview review, NarrativeRef ref) {
        return year.lead().focussed().text(review.ref(), ref).value();
    }

    private static String day(Instant moment) {
        return When.day(moment.atZone(SimulatedClock.LONDON).toLocalDate());
    }

    private static String commissioned(FocussedReview review) {
        return review.commission() == null ? "not yet" : day(review.commission().at());
    }

    private static String terms(FocussedReview review) {
        return review.version() == 0
                ? "none complete"
                : "version " + review.version() + (review.hasAgreedTerms() ? ", agreed by both" : ", not agreed");
    }

    private long givenOut(FocussedRef ref) {
        return year.seen().reviews().stream()
                .filter(review -> review.focussed().filter(ref::equals).isPresent())
                .count();
    }

    private Html section(FocussedReview review) {
        Html heading = Html.of(
                "h2 id=\"" + anchor(review) + "\"",
                text(review, review.planned().issueWords()));
        Html about = Html.p("It concerns: " + text(review, review.planned().concernWords()) + ". " + source(review));
        FocussedReview.Terms terms = review.terms();
        if (terms == null) {
            String state = review.standing() == Standing.COMMISSIONED
                    ? "It was commissioned, and cannot start: no complete terms of reference were written."
                    : "It was planned.";
            return Html.join(heading, about, Html.p(state));
        }
        return Html.join(heading, about, termsTable(review, terms));
    }

    private static String source(FocussedReview review) {
        return review.commission() == null
                ? ""
                : "The theme comes from "
                        + review.commission().fact().sources().stream()
                                .map(FocussedPage::words)
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private Html termsTable(FocussedReview review, FocussedReview.Terms terms) {
        WrittenTerms written = terms.written().terms();
        Table table = new Table("Its terms of reference, version " + review.version(), "Item", "What they say");
        NarrativeRef reason = terms.written().reason();
        if (reason != null) {
            line(table, "Why this version", text(review, reason));
        }
        line(table, "Why it was commissioned", text(review, written.why()));
        line(table, "Why now", text(review, written.whyNow()));
        line(table, "Scope", text(review, written.evaluation()));
        table.row(
                Html.text("Criteria"),
                Html.list(written.criteria().stream().map(criterion -> Html.text(criterion(review, criterion)))));
        line(table, "Sample", written.sampleSize() + ": " + text(review, written.characteristics()));
        line(table, "Who", who(written));
        line(table, "How", text(review, written.how()));
        line(
                table,
                "Timescale",
                "complete by " + When.day(written.timescale().completeBy()) + ", report to the Board by "
                        + When.day(written.timescale().reportBy()));
        for (Side side : Side.values()) {
            PersonRef by = terms.agreed().get(side);
            String name = by == null ? "not agreed" : year.host().staff().name(by);
            line(table, side == Side.BOARD ? "Agreed for the Board" : "Agreed for Quality Assurance", name);
        }
        return table.html();
    }

    private String criterion(FocussedReview review, FocussedFact.WrittenCriterion criterion) {
        return words(criterion.against().name()) + ": " + text(review, criterion.measured());
    }

    private String who(WrittenTerms written) {
        return written.who().stream()
                .map(named -> named.role() == null
                        ? year.host().staff().name(Objects.requireNonNull(named.person()))
                        : "whoever is " + words(named.role().code()))
                .collect(Collectors.joining(", "));
    }

    private static void line(Table table, String item, String says) {
        table.row(Html.text(item), Html.text(says));
    }

    private Html refused() {
        Table table = new Table(
                "What the library refused about focussed reviews",
                "When",
                "Somebody tried to",
                "Where",
                "Clause",
                "Answer");
        for (Refused refused : year.refused()) {
            String tried = refused.tried();
            if (tried.contains("terms") || tried.contains("focussed review") || tried.contains("a version")) {
                table.row(
                        Html.text(When.brief(refused.at())),
                        Html.text(tried),
                        Html.text(refused.refusal().path()),
                        Html.text(String.valueOf(refused.refusal().clause())),
                        Html.text(refused.refusal().message()));
            }
        }
        return table.html();
    }

    private static String words(Source source) {
        return switch (source) {
            case PERFORMANCE_DATA -> "scrutiny of performance data";
            case PARTNER_AGENCIES -> "emerging concerns of partner agencies";
            case BOARD_CONCERN -> "a concern of the Board itself";
            case OTHER -> "another source";
        };
    }

    private static String words(String code) {
        return code.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
