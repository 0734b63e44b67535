package org.plr.core.delivery;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Commands;
import org.plr.core.command.Decision;
import org.plr.core.command.Ledger;
import org.plr.core.command.Told;
import org.plr.core.duty.Duty;
import org.plr.core.duty.DutyBook;
import org.plr.core.duty.DutyFact;
import org.plr.core.duty.Reminder;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.Randomness;
import org.slf4j.LoggerFactory;

/**
 * What time alone brings about: periods of focussed reviews that have begun (FOC-1), reminders of open sharings and their
 * escalation (CON-1), of re-audits whose time opens (CON-5). Several nodes may find the same at the same moment; the first to record it has done it.
 */
@RuleOf({"CON-1", "CON-5"})
final class Reminding {
    private static final int TRIES = 20;

    private final Ledger ledger;
    private final Commands commands;
    private final DutyBook duties;
    private final Randomness randomness;

    Reminding(Ledger ledger, Commands commands, DutyBook duties, Randomness randomness) {
        this.ledger = ledger;
        this.commands = commands;
        this.duties = duties;
        this.randomness = randomness;
    }

    void openPeriods() {
        untilKept(() -> {
            Decision decision = Decision.accept();
            duties.periodsBegun(ledger.now()).forEach(decision::tell);
            return decision;
        });
    }

    /** How many reminders were recorded. */
    int remind() {
        int reminded = 0;
        int kept;
        do {
            kept = untilKept(this::reminders);
            reminded += kept;
        } while (kept > 0);
        return reminded;
    }

    private Decision reminders() {
        Instant now = ledger.now();
        Decision decision = Decision.accept();
        duties.remindersDue(now).stream().limit(Patience.AT_ONCE).forEach(reminder -> remind(reminder, now, decision));
        return decision;
    }

    private void remind(Reminder reminder, Instant now, Decision decision) {
        Duty duty = reminder.duty();
        decision.tell(new Told(duty.stream(), new DutyFact.Reminded(duty.id().text(), reminder.step()), now));
        if (reminder.remindsOwner() && duty.owedBy() instanceof PersonRef owner) {
            decision.notify(notice(Notice.News.REMINDER, owner, duty));
        }
        for (PersonRef person : reminder.escalatedTo()) {
            decision.notify(notice(Notice.News.ESCALATION, person, duty));
        }
    }

    /** Where somebody was faster, what is still due is decided anew; the next run finds what even then is left. */
    private int untilKept(Supplier<Decision> decide) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                return commands.bySystem(decide, List.of()).size();
            } catch (ConcurrentChangeException faster) {
                LoggerFactory.getLogger(Reminding.class)
                        .debug("What was due was changed meanwhile: it is decided anew.");
            }
        }
        return 0;
    }

    private Notice notice(Notice.News news, PersonRef recipient, Duty duty) {
        return new Notice(
                freshRef(),
                news,
                duty.stream(),
                recipient,
                duty.clause(),
                duty.due().orElse(null));
    }

    private NoticeRef freshRef() {
        byte[] bytes = new byte[16];
        randomness.fill(bytes);
        ByteBuffer fresh = ByteBuffer.wrap(bytes);
        return new NoticeRef(fresh.getLong(), fresh.getLong());
    }
}
