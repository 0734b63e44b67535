package org.plr.examples.demo.pages;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.plr.adapters.html.Html;
import org.plr.adapters.html.Table;
import org.plr.core.duty.Duty;
import org.plr.core.duty.Standing;
import org.plr.core.spi.Notice;
import org.plr.examples.demo.host.CaseSystem.Filed;
import org.plr.examples.demo.host.CouncilMail.Sent;
import org.plr.examples.demo.host.Refused;
import org.plr.examples.demo.host.When;

/** The pages that list everything of a kind: mails, documents, what is overdue, what was refused. */
final class ListPages {
    private final Year year;

    ListPages(Year year) {
        this.year = year;
    }

    void write() {
        year.host().out().write("mail/index.html", mails());
        year.host().out().write("record/index.html", documents());
        year.host().out().write("overdue.html", overdue());
        year.host().out().write("refused.html", refused());
    }

    private String mails() {
        Table table = new Table("Every notice as it was sent", "Sent", "News", "To", "Clause", "Mail");
        for (Sent mail : year.seen().mails()) {
            Notice notice = mail.notice();
            table.row(
                    Html.text(When.brief(mail.at())),
                    Html.text(news(notice.news())),
                    Html.text(year.host().staff().name(notice.recipient())),
                    Html.text(notice.clause().id()),
                    Html.link(mail.file(), notice.ref().text()));
        }
        return Page.of(
                "Mail",
                "../index.html",
                Html.p(Words.count(year.seen().mails().size(), "notice", "notices")
                        + " as files of RFC 5322. None says anything about a child."),
                table.html());
    }

    private static String news(Notice.News news) {
        return switch (news) {
            case CONCERN_SHARED -> "concern shared";
            case OUTCOME_TOLD -> "outcome told";
            case REMINDER -> "reminder";
            case ESCALATION -> "escalation";
            case CORRECTION -> "correction";
        };
    }

    private String documents() {
        Table table = new Table("Every document", "Handed over", "Receipt", "Review", "Manifest", "Answer");
        for (Filed filed : year.host().record().filed()) {
            table.row(
                    Html.text(When.brief(filed.filing().intendedAt())),
                    Html.text(filed.isTaken() ? filed.receipt() : "not taken"),
                    Html.link(filed.file(), filed.review().ref().text()),
                    Html.link(filed.manifest(), "manifest"),
                    Html.link(filed.acknowledgement(), "answer"));
        }
        return Page.of(
                "Documents on children's records",
                "../index.html",
                Html.p(
                        "Laid into a folder from which the case system imports. Manifest and answer alone name the child, by the case"
                                + " system's id. What was not taken was filed again on the next working day."),
                Html.of("p", Html.link("manifest.csv", "manifest.csv")),
                table.html());
    }

    private String overdue() {
        return Page.of(
                "Overdue",
                "index.html",
                Html.p("What was owed and past its time on " + When.writtenOut(year.now())
                        + ", the longest overdue first. Duties without a set time are never overdue."),
                overdueTable(overdueDuties(year), "Everything overdue"));
    }

    /** The longest overdue first. */
    static List<Duty> overdueDuties(Year year) {
        return year.seen().duties().stream()
                .filter(duty -> duty.standing(year.now()) == Standing.OVERDUE)
                .sorted(Comparator.comparing((Duty duty) -> duty.due().orElseThrow()))
                .toList();
    }

    Html overdueTable(List<Duty> duties, String caption) {
        Table table = new Table(caption, "Clause", "What", "Owed by", "Due", "#Days over", "About");
        for (Duty duty : duties) {
            var due = duty.due().orElseThrow();
            table.row(
                    Html.text(duty.clause().id()),
                    Html.text(duty.clause().title()),
                    Html.text(year.host().staff().name(duty.owedBy())),
                    Html.text(When.due(due)),
                    Table.number(Duration.between(due, year.now()).toDays()),
                    about(duty));
        }
        return table.html();
    }

    /** A review by its reference, a manager's review by its month, a framework by its id. */
    private static Html about(Duty duty) {
        if (duty.stream().isOf("programme")) {
            return Html.text(When.month(YearMonth.parse(duty.stream().subject())));
        }
        String subject = duty.subject().subject();
        return duty.subject().isOf("review") ? Html.ref(subject) : Html.text(subject);
    }

    private String refused() {
        Table table = new Table("What people tried, and why not", "When", "Who", "Tried to", "Clause", "Answer");
        for (Refused each : year.refused()) {
            var clause = each.refusal().clause();
            table.row(
                    Html.text(When.brief(each.at())),
                    Html.text(each.who()),
                    Html.text(each.tried()),
                    Html.text(clause == null ? "" : clause.id()),
                    Html.join(
                            Html.text(each.refusal().message() + " "),
                            Html.of("code", each.refusal().code())));
        }
        return Page.of(
                "What the library refused",
                "index.html",
                Html.p("A refusal changes nothing and says what to do next. Each of these was tried on purpose."),
                table.html());
    }
}
