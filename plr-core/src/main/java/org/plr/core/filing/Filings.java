package org.plr.core.filing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.journal.StreamId;
import org.plr.core.review.Correction;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Reviews;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingRef;

/**
 * What an actor can do about filing on the child's record (TRK-5, TRK-6), where the host has given the builder a way to it.
 * That a document is to be filed is recorded first; then it is handed over, and what the record's side says is recorded. Where
 * the process dies in between, {@link #check} or a repeat of {@link #file} asks the record's side under the same key. So a
 * document is handed over at least once, and lies on the record once.
 *
 * <p>Look at {@link #preview} first: what lies on a wrong record is for good until somebody with the right to it in the case
 * system removes it.
 */
@RuleOf({"TRK-5", "TRK-6"})
public final class Filings {
    private static final int SILENCES = 3;

    private final Desk desk;
    private final FilingBook book;
    private final RecordVoice voice;

    /**
     * For the library's own use: {@code plr.as(actor).filings()} gives one.
     *
     * @param desk where this actor's commands go
     * @param book the filings as caught up
     * @param voice the record's side
     */
    public Filings(Desk desk, FilingBook book, RecordVoice voice) {
        this.desk = desk;
        this.book = book;
        this.voice = voice;
    }

    /**
     * Shows what {@link #file} would put where. Nothing is recorded or sent.
     *
     * @param review which review
     * @param documents what is to be filed: at most one of each kind
     * @return each document with its name, category, size and hash; or every refusal
     */
    public Outcome<List<Planned>> preview(ReviewRef review, List<GivenDocument> documents) {
        List<GivenDocument> given = List.copyOf(documents);
        Outcome<FiledReview> may = mayFile(review);
        return may.isAccepted() ? Preview.of(may.value(), given, naming()) : Outcome.refused(may.refusals());
    }

    /**
     * Files documents on the child's record. Give the same documents again as often as needed: what is on the record is not
     * filed again, and what is on its way is asked about before it is handed over once more. A council whose record is out of
     * reach has the intention recorded, and TRK-6 stays open.
     *
     * <p>Refused without the right to attach, without a way to the record, within a transaction of the host, while a
     * {@linkplain org.plr.core.spi.Outbox#hold() restored or copied journal} sends nothing, for a review that
     * is not returned or was withdrawn, for one attached by hand, for a discussion in supervision that is not recorded, and
     * where another document of the kind is on the record or on its way.
     *
     * @param review which review
     * @param documents what is to be filed: at most one of each kind
     * @return the review's filings as they then stand, in the order in which they were first to be filed
     */
    public Outcome<List<Filing>> file(ReviewRef review, List<GivenDocument> documents) {
        Outcome<FiledReview> may = mayFile(review);
        if (!may.isAccepted()) {
            return Outcome.refused(may.refusals());
        }
        HandingOver handing = new HandingOver(voice, List.copyOf(documents));
        handing.askAboutEarlier(may.value(), desk.now());
        Set<FilingRef> missing = handing.missing();
        Intending request = handing.request();
        Outcome<FiledReview> intended = run(
                review,
                Permission.ATTACH_TO_RECORD,
                request,
                (state, moment) -> request.decide(state, missing, moment));
        if (!intended.isAccepted()) {
            return Outcome.refused(intended.refusals());
        }
        handing.hand(now(review), naming(), desk.now());
        return of(review);
    }

    private FiledReview now(ReviewRef review) {
        return desk.asked(() -> book.at(Review.stream(review)).orElseThrow());
    }

    /** Without the right, the record's side is not asked either. */
    private Outcome<FiledReview> mayFile(ReviewRef review) {
        Outcome<FiledReview> found = read(Permission.ATTACH_TO_RECORD, review);
        return found.isAccepted()
                ? voice.closed().map(Filings::<FiledReview>refused).orElse(found)
                : found;
    }

    private Naming naming() {
        return new Naming(voice.side().categories(), desk::localDay);
    }

    /**
     * A short note that outcome and actions were discussed in supervision, ready to be filed (TRK-5). It says the two days and
     * the review's reference, and nothing of what was said. The duty itself is met by the discussion, as before.
     *
     * @param review which review, returned and discussed
     * @return the note as plain text; refused while the discussion is not recorded
     */
    public Outcome<GivenDocument> noteOfSupervision(ReviewRef review) {
        Outcome<FiledReview> found = read(Permission.ATTACH_TO_RECORD, review);
        if (!found.isAccepted()) {
            return Outcome.refused(found.refusals());
        }
        FiledReview filed = found.value();
        return Intending.early(filed, DocumentKind.SUPERVISION)
                .map(refusal -> Outcome.<GivenDocument>refused(List.of(refusal)))
                .orElseGet(() -> Outcome.accepted(naming().note(filed)));
    }

    /**
     * Asks the record's side about every document that is on its way, and records what it says. Run it from the host's
     * scheduler as {@code plr.as(Actor.system()).filings().check()}, beside the deliveries; several nodes may at once. After
     * three questions in a row without an answer it asks no more.
     *
     * @return what was answered; or the refusal
     */
    public Outcome<CheckRun> check() {
        Optional<Refusal> denied = desk.asked(() -> desk.refusal(Permission.CHECK_FILINGS, Matter.ofNobody()));
        if (denied.isPresent()) {
            return desk.answered(Permission.CHECK_FILINGS, Outcome.refused(List.of(denied.get())));
        }
        if (voice.side().port().isEmpty()) {
            return refused(voice.side().whyNot());
        }
        return Outcome.accepted(
                checked(desk.asked(() -> book.where(filing -> filing.standing().isOpen()))));
    }

    private CheckRun checked(List<Filing> open) {
        Map<Heard, List<FilingRef>> heard = new EnumMap<>(Heard.class);
        for (Heard each : Heard.values()) {
            heard.put(each, new ArrayList<>());
        }
        int silences = 0;
        for (Filing filing : open) {
            Heard said = silences < SILENCES ? ask(filing) : Heard.SILENT;
            silences = said == Heard.SILENT ? silences + 1 : 0;
            listOf(heard, said).add(filing.ref());
        }
        return new CheckRun(
                listOf(heard, Heard.FILED),
                listOf(heard, Heard.REJECTED),
                listOf(heard, Heard.PENDING),
                listOf(heard, Heard.MISSING),
                listOf(heard, Heard.DOUBTFUL),
                listOf(heard, Heard.SILENT));
    }

    private static List<FilingRef> listOf(Map<Heard, List<FilingRef>> heard, Heard said) {
        return Objects.requireNonNull(heard.get(said), "every answer has its list");
    }

    private Heard ask(Filing filing) {
        FiledReview filed =
                desk.asked(() -> book.at(Review.stream(filing.review())).orElseThrow());
        return voice.ask(filing, filed.review().child(), desk.now());
    }

    /**
     * Marks what is on the record as filed wrongly: on a wrong child's record, or a wrong document. It stays there until a
     * manager and the case system's own people remove it; until {@link #putRight} it stands among those
     * {@linkplain #standing to follow up}. TRK-6 is owed again, and the right document can be filed at once.
     *
     * @param review which review
     * @param filing which filing
     * @param correction why, and who approved: another person of the organisation
     * @return the filing
     */
    public Outcome<Filing> markWrong(ReviewRef review, FilingRef filing, @Nullable Correction correction) {
        MarkingWrong request = new MarkingWrong(Objects.requireNonNull(filing, "filing"), correction);
        return run(review, Permission.MARK_FILING_WRONG, request, request::decide)
                .map(filed -> filed.at(filing).orElseThrow());
    }

    /**
     * Records how a wrong filing was put right in the case system.
     *
     * @param review which review
     * @param filing which filing, marked as wrong
     * @param how how: by whom it was removed, and when; kept as a text that can be erased
     * @return the filing
     */
    public Outcome<Filing> putRight(ReviewRef review, FilingRef filing, @Nullable String how) {
        MarkingWrong.PuttingRight request =
                new MarkingWrong.PuttingRight(Objects.requireNonNull(filing, "filing"), how);
        return run(review, Permission.MARK_FILING_WRONG, request, request::decide)
                .map(filed -> filed.at(filing).orElseThrow());
    }

    /**
     * The filings of one review.
     *
     * @param review which review
     * @return its filings, in the order in which they were first to be filed; or the refusal
     */
    public Outcome<List<Filing>> of(ReviewRef review) {
        return read(Permission.READ_REVIEW, review).map(FiledReview::filings);
    }

    /**
     * Every filing of one standing, such as those that are {@linkplain Filing.Standing#WRONG wrong} and to be followed up, or
     * rejected and to be filed anew.
     *
     * @param standing where they stand
     * @return the filings; or the refusal
     */
    public Outcome<List<Filing>> standing(Filing.Standing standing) {
        Objects.requireNonNull(standing, "standing");
        return desk.ask(
                Permission.CHECK_FILINGS, () -> Outcome.accepted(book.where(filing -> filing.standing() == standing)));
    }

    private Outcome<FiledReview> read(Permission permission, ReviewRef review) {
        StreamId stream = Review.stream(review);
        return desk.read(permission, () -> book.at(stream), filed -> Reviews.matter(filed.review()));
    }

    private Outcome<FiledReview> run(
            ReviewRef review,
            Permission permission,
            Request request,
            BiFunction<FiledReview, Moment, Decision> decide) {
        StreamId stream = Review.stream(review);
        return desk.run(
                request,
                Handling.of(
                                stream,
                                permission,
                                new Handling.Subject<>(
                                        () -> book.at(stream).orElse(null),
                                        filed -> Reviews.matter(filed.review()),
                                        FiledReview::fold),
                                decide)
                        .restingOn("reference"));
    }

    private static <T> Outcome<T> refused(Refusal refusal) {
        return Outcome.refused(List.of(refusal));
    }
}
