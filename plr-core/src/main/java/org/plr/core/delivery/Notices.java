package org.plr.core.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Commands;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Told;
import org.plr.core.concern.ConcernFact;
import org.plr.core.duty.DutyBook;
import org.plr.core.duty.DutyEvent;
import org.plr.core.journal.Fact;
import org.plr.core.journal.StreamId;
import org.plr.core.review.ReviewFact;
import org.plr.core.spi.Hold;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.Outbox;

/**
 * What an operator can see and do about notices (CON-1, TRK-7). A notice that does not get through changes nothing of what
 * is owed: its duty stays open, and stands on the overdue list in its time.
 */
@RuleOf({"CON-1", "TRK-7"})
public final class Notices {
    private static final int MOST = 10_000;
    private static final int LONGEST_CODE = 60;

    private final Desk desk;
    private final Commands commands;
    private final Outbox outbox;
    private final DutyBook duties;

    /**
     * For the library's own use: {@code plr.as(actor).notices()} gives one.
     *
     * @param desk where this actor's queries go
     * @param commands keeps what is done
     * @param outbox the store's notices
     * @param duties the duties as caught up
     */
    public Notices(Desk desk, Commands commands, Outbox outbox, DutyBook duties) {
        this.desk = desk;
        this.commands = commands;
        this.outbox = outbox;
        this.duties = duties;
    }

    /**
     * The notices of one standing, such as those parked or refused.
     *
     * @param standing where they stand
     * @return up to 10,000 of them, the oldest first; or the refusal
     */
    public Outcome<List<KeptNotice>> of(Standing standing) {
        return permitted(Permission.READ_NOTICES, () -> outbox.notices(standing, MOST));
    }

    /**
     * Why nothing is sent, if nothing is: the journal was copied to another place, or restored from a backup.
     *
     * @return the hold, or empty where notices go out; or the refusal
     */
    public Outcome<Optional<Hold>> held() {
        return permitted(Permission.READ_NOTICES, outbox::hold);
    }

    /**
     * Ends the hold: from now on this place sends, and it sends everything that waits. After a restore, notices that were
     * sent since the backup may go out a second time. Recorded in the journal before it takes effect.
     *
     * @return the hold that was ended, or empty where there was none; or the refusal
     */
    public Outcome<Optional<Hold>> confirm() {
        return permitted(Permission.HANDLE_NOTICES, () -> {
            Optional<Hold> hold = outbox.hold();
            hold.ifPresent(why -> tell(new DeliveryFact.SendingConfirmed(why)));
            outbox.confirm();
            return hold;
        });
    }

    /**
     * Offers a parked notice again, as if it had never been tried.
     *
     * @param notice the notice
     * @return the notice as it then stands; refused where it is not parked
     */
    public Outcome<KeptNotice> putBack(NoticeRef notice) {
        Objects.requireNonNull(notice, "notice");
        return asked(Permission.HANDLE_NOTICES, () -> {
            if (!stands(notice, Standing.PARKED)) {
                return refused(
                        "notice.not-parked", "Only a parked notice is put back: the others wait or are settled.");
            }
            tell(new DeliveryFact.NoticePutBack(notice));
            outbox.unpark(notice);
            return Outcome.accepted(outbox.notice(notice).orElseThrow());
        });
    }

    /**
     * Reports that a message came back after its channel had taken it. Whoever it was meant for counts as not reached, and
     * the sharing (CON-1) or the telling of the outcome (TRK-7) is open again, due when it always was. Reported once more, it
     * changes nothing: what was done since to reach them counts.
     *
     * @param notice the notice, as the message's reference names it
     * @param code a fixed code for the cause, such as {@code dsn.5.1.1}: 1 to 60 letters, digits, dots and hyphens
     * @return the notice; refused where its channel had not taken it
     */
    public Outcome<KeptNotice> bounced(NoticeRef notice, @Nullable String code) {
        Objects.requireNonNull(notice, "notice");
        return asked(Permission.HANDLE_NOTICES, () -> {
            if (code == null || !isCode(code)) {
                return refused(
                        "code.form", "Give a code of 1 to 60 letters, digits, dots and hyphens, such as dsn.5.1.1.");
            }
            if (!stands(notice, Standing.ACCEPTED)) {
                return refused("notice.not-accepted", "Only a message that its channel had taken can come back.");
            }
            KeptNotice kept = outbox.notice(notice).orElseThrow();
            fact(kept.notice(), code).ifPresent(fact -> tellOnce(kept, fact));
            return Outcome.accepted(kept);
        });
    }

    private static Optional<Fact> fact(Notice notice, String code) {
        return switch (notice.news()) {
            case CONCERN_SHARED -> Optional.of(new ConcernFact.SharingBounced(notice.recipient(), code));
            case OUTCOME_TOLD -> Optional.of(new ReviewFact.OutcomeBounced(notice.recipient(), code));
            case REMINDER, ESCALATION, CORRECTION -> Optional.empty();
        };
    }

    private void tell(DeliveryFact fact) {
        commands.byOperator(desk.caller().actor(), () -> telling(DeliveryFact.STREAM, fact));
    }

    private void tellOnce(KeptNotice kept, Fact fact) {
        commands.byOperator(
                desk.caller().actor(),
                () -> cameBackSince(kept) ? Decision.accept() : telling(kept.notice().stream(), fact));
    }

    private Decision telling(StreamId stream, Fact fact) {
        return Decision.accept().tell(new Told(stream, fact, desk.now()));
    }

    /** Since it was taken, something that was to reach its recipient has come back already. */
    private boolean cameBackSince(KeptNotice kept) {
        Instant taken = kept.settled().orElse(Instant.MIN);
        String recipient = kept.notice().recipient().text();
        return duties.bySubject(kept.notice().stream()).stream()
                .flatMap(duty -> duty.history().stream())
                .filter(event -> event.kind() == DutyEvent.Kind.BOUNCED)
                .anyMatch(
                        event -> event.detail().equals(recipient) && !event.at().isBefore(taken));
    }

    static boolean isCode(String text) {
        boolean plain = text.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-'));
        return plain && !text.isEmpty() && text.length() <= LONGEST_CODE;
    }

    private boolean stands(NoticeRef ref, Standing standing) {
        return outbox.notice(ref).filter(kept -> kept.standing() == standing).isPresent();
    }

    private interface Asked<T> {
        T answer();
    }

    private <T> Outcome<T> permitted(Permission permission, Asked<T> query) {
        return asked(permission, () -> Outcome.accepted(query.answer()));
    }

    private <T> Outcome<T> asked(Permission permission, Asked<Outcome<T>> query) {
        Optional<Refusal> denied = desk.asked(() -> desk.refusal(permission, Matter.ofNobody()));
        return denied.isPresent() ? desk.answered(permission, Outcome.refused(List.of(denied.get()))) : query.answer();
    }

    private static <T> Outcome<T> refused(String code, String message) {
        return Outcome.refused(List.of(Refusal.by(ClauseId.CON_1, code, "$.notice", message)));
    }
}
