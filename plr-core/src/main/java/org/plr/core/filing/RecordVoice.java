package org.plr.core.filing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Commands;
import org.plr.core.command.Decision;
import org.plr.core.command.Pen;
import org.plr.core.command.Told;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.people.ChildRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.Outbox;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.RecordDocument;
import org.plr.core.spi.RecordFiling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the record's side says, made facts: that it has a document, that it filed it, by which receipt, or that it does not
 * take it (TRK-6). What it says is recorded once, whoever asks and however often.
 */
@RuleOf("TRK-6")
public final class RecordVoice {
    private static final Logger LOG = LoggerFactory.getLogger(RecordVoice.class);

    private final Commands commands;
    private final FilingBook book;
    private final RecordSide side;
    private final Outbox outbox;

    /**
     * For the library's own use.
     *
     * @param commands keeps what was said
     * @param book the filings as caught up
     * @param side the way to the record
     * @param outbox says whether this place sends at all
     */
    public RecordVoice(Commands commands, FilingBook book, RecordSide side, Outbox outbox) {
        this.commands = commands;
        this.book = book;
        this.side = side;
        this.outbox = outbox;
    }

    RecordSide side() {
        return side;
    }

    /** Why nothing is handed over from here, if nothing is. */
    Optional<Refusal> closed() {
        return side.port().isEmpty()
                ? Optional.of(side.whyNot())
                : outbox.hold().map(hold -> Refusal.by(ClauseId.TRK_6, "filing.held", "$", hold.message()));
    }

    private interface Question {
        Optional<FilingAnswer> put(RecordFiling port);
    }

    /** Asks about a document that was, or may have been, handed over. */
    Heard ask(Filing filing, ChildRef child, Instant now) {
        return heard(filing, now, port -> port.ask(filing.ref(), child));
    }

    Heard hand(Filing filing, ChildRef child, RecordDocument document, Instant now) {
        return heard(filing, now, port -> Optional.of(port.file(filing.ref(), child, document)));
    }

    /** The message of an unknown exception is not logged: it may hold anything. */
    private Heard heard(Filing filing, Instant now, Question question) {
        FilingRef ref = filing.ref();
        try {
            Optional<FilingAnswer> answer = question.put(side.port().orElseThrow());
            answer.ifPresent(known -> settle(filing, known, now));
            return answer.map(RecordVoice::heard).orElse(Heard.MISSING);
        } catch (PortUnavailableException silent) {
            LOG.warn("Filing {} waits: {}", ref, silent.getMessage());
            return Heard.SILENT;
        } catch (PortRejectedException contradiction) {
            LOG.error("Filing {} is to be looked at by a person: what the record's side says is not about it.", ref);
        } catch (RuntimeException defect) {
            LOG.error(
                    "Filing {} waits: an adapter threw {}, which its port does not allow. The adapter is to be mended.",
                    ref,
                    defect.getClass().getName());
        }
        return Heard.DOUBTFUL;
    }

    private static Heard heard(FilingAnswer answer) {
        if (answer instanceof FilingAnswer.Filed) {
            return Heard.FILED;
        }
        return answer instanceof FilingAnswer.Rejected ? Heard.REJECTED : Heard.PENDING;
    }

    private void settle(Filing filing, FilingAnswer answer, Instant now) {
        StreamId stream = Review.stream(filing.review());
        commands.bySystem(
                stream,
                pen -> book.of(stream).stream()
                        .filter(one ->
                                one.ref().equals(filing.ref()) && one.standing().isOpen())
                        .findFirst()
                        .map(open -> decision(open, answer, new Writing(stream, pen, now)))
                        .orElseGet(Decision::accept));
    }

    private record Writing(StreamId stream, Pen pen, Instant now) {}

    private static Decision decision(Filing open, FilingAnswer answer, Writing writing) {
        Decision decision = Decision.accept();
        if (answer instanceof FilingAnswer.Filed filed) {
            filed(open, filed.receipt(), writing, decision);
        } else if (answer instanceof FilingAnswer.Rejected rejected) {
            NarrativeRef words = writing.pen.keepIfGiven(Words.shownOrNull(rejected.words()));
            FilingFact fact = new FilingFact.Rejected(open.ref(), Words.code(rejected.code()), words);
            decision.tell(new Told(writing.stream, fact, writing.now));
        } else if (open.standing() == Filing.Standing.INTENDED) {
            decision.tell(new Told(writing.stream, new FilingFact.HandedIn(open.ref()), writing.now));
        }
        return decision;
    }

    /** A case system's clock is its own: nothing was filed before it was to be, or after now. */
    private static void filed(Filing open, FilingAnswer.Receipt receipt, Writing writing, Decision decision) {
        NarrativeRef text = writing.pen.keep(Words.of(receipt));
        boolean possible =
                !receipt.at().isBefore(open.intendedAt()) && !receipt.at().isAfter(writing.now);
        Instant at = possible ? receipt.at().truncatedTo(ChronoUnit.MILLIS) : writing.now;
        decision.tell(new Told(writing.stream, new FilingFact.Filed(open.ref(), text), at));
        if (open.kind() == DocumentKind.REVIEW) {
            decision.tell(new Told(writing.stream, new ReviewFact.AttachedToRecord(text), at));
        }
    }
}
