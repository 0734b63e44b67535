package org.plr.core.review;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Reference;
import org.plr.core.framework.Framework;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Excuse;
import org.plr.core.people.PersonRef;

/** What an actor can do with the programme of monthly reviews (ROL-2, ELE-1). */
public final class Programmes {
    private final Desk desk;
    private final Books books;

    /**
     * What it asks.
     *
     * @param months the months as caught up
     * @param reviews the reviews as caught up
     * @param reference the frameworks
     */
    public record Books(Programme.Book months, ReviewBook reviews, Reference reference) {
        private Completion completion(Programme programme) {
            Framework framework =
                    reference.frameworks().byHash(programme.framework()).orElseThrow();
            return Completion.of(programme, framework.reviewsPerMonth(), reviews.all());
        }
    }

    /**
     * For the library's own use: {@code plr.as(actor).programmes()} gives one.
     *
     * @param desk where this actor's commands go
     * @param books what it asks
     */
    public Programmes(Desk desk, Books books) {
        this.desk = desk;
        this.books = books;
    }

    /**
     * Opens a month: each manager who is there throughout owes a review in it. Say with {@code at} that it occurred at the
     * month's first moment where it is recorded later, so that the framework of that moment judges it. Refused where it is
     * open already.
     *
     * @param month the local month
     * @return the month
     */
    public Outcome<Programme> open(@Nullable YearMonth month) {
        MonthOpening request = new MonthOpening(month);
        StreamId stream = Programme.stream(month == null ? YearMonth.of(1, 1) : month);
        return desk.run(
                request,
                Handling.beginning(
                        stream,
                        Permission.OPEN_MONTH,
                        subject(stream),
                        (opened, moment) -> request.decide(Optional.ofNullable(opened), moment)));
    }

    /**
     * Excuses a manager who joins, leaves or is absent for the month. Refused for one who is not charged with it, and for an
     * exemption, which has its own way.
     *
     * @param month the local month, which is open
     * @param manager who
     * @param excuse why
     * @return the month
     */
    public Outcome<Programme> excuse(YearMonth month, @Nullable PersonRef manager, @Nullable Excuse excuse) {
        MonthOpening.Excusing request = new MonthOpening.Excusing(manager, excuse);
        StreamId stream = Programme.stream(month);
        return desk.run(request, Handling.of(stream, Permission.EXCUSE_MANAGER, subject(stream), request::decide));
    }

    /**
     * Exempts a manager from a month who is there throughout. Their duty of the month is void unless it is met. Refused for
     * one who is not charged with the month; where the approver is the actor, is unknown on that day, or does not hold the
     * role that the framework has approve exemptions. One who is excused already stays so.
     *
     * @param month the local month, which is open
     * @param manager who
     * @param exemption why, and who approved
     * @return the month
     */
    public Outcome<Programme> exempt(YearMonth month, @Nullable PersonRef manager, @Nullable Correction exemption) {
        Exempting request = new Exempting(manager, exemption);
        StreamId stream = Programme.stream(month);
        return desk.run(request, Handling.of(stream, Permission.EXCUSE_MANAGER, subject(stream), request::decide));
    }

    /**
     * Says what a month shows (ELE-1). It may be said again, and the latest counts. Refused to anyone outside the Quality
     * Assurance Service, without words on progress, and without a priority or with more than 20.
     *
     * @param month the local month, which is open
     * @param progress how far practice improves
     * @param priorities for learning and development, the first first
     * @return the month
     */
    public Outcome<Programme> assess(YearMonth month, @Nullable String progress, @Nullable List<String> priorities) {
        Assessing request = new Assessing(progress, priorities);
        StreamId stream = Programme.stream(month);
        return desk.run(request, Handling.of(stream, Permission.ASSESS_MONTH, subject(stream), request::decide));
    }

    /**
     * How far a month is completed (ELE-1), in numbers: for the Quality Assurance Service and the Board.
     *
     * @param month the local month
     * @return its reviews in numbers and who is outstanding, or the refusal
     */
    public Outcome<Completion> progress(YearMonth month) {
        StreamId stream = Programme.stream(month);
        return desk.read(Permission.READ_PROGRESS, () -> books.months.at(stream), programme -> Matter.ofNobody())
                .map(programme -> desk.asked(() -> books.completion(programme)));
    }

    /**
     * Shows a text of a month: its assessment to whoever sees the month; why a manager is exempted to the Quality Assurance
     * Service, to the manager, and to whoever approved.
     *
     * @param month the local month
     * @param ref the text, as the month keeps it
     * @return the words, or the refusal; refused where the text was erased
     */
    public Outcome<String> text(YearMonth month, NarrativeRef ref) {
        Outcome<Programme> found = read(month);
        if (!found.isAccepted()) {
            return Outcome.refused(found.refusals());
        }
        Optional<Refusal> denied = found.value().exemption(ref).flatMap(this::ifNotConcerned);
        return denied.isPresent()
                ? desk.answered(Permission.EXCUSE_MANAGER, Outcome.refused(List.of(denied.get())))
                : desk.words(Programme.stream(month), ref);
    }

    /** What is said about one person is not for every manager to read. */
    private Optional<Refusal> ifNotConcerned(Programme.Exemption exemption) {
        PersonRef who = desk.caller().actor().person();
        return who.equals(exemption.manager()) || who.equals(exemption.approver())
                ? Optional.empty()
                : desk.refusal(Permission.EXCUSE_MANAGER, Matter.ofNobody());
    }

    /**
     * One month.
     *
     * @param month the local month
     * @return the month, or the refusal
     */
    public Outcome<Programme> read(YearMonth month) {
        StreamId stream = Programme.stream(month);
        return desk.read(Permission.READ_ORGANISATION, () -> books.months.at(stream), programme -> Matter.ofNobody());
    }

    /**
     * Every month that was opened and that this actor may see.
     *
     * @return the months, earliest first
     */
    public List<Programme> all() {
        return desk.readAll(Permission.READ_ORGANISATION, books.months::all, programme -> Matter.ofNobody()).stream()
                .sorted((a, b) -> a.month().compareTo(b.month()))
                .toList();
    }

    private Handling.Subject<Programme> subject(StreamId stream) {
        return new Handling.Subject<>(
                () -> books.months.at(stream).orElse(null), programme -> Matter.ofNobody(), Programme::fold);
    }
}
