package org.plr.core.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plr.core.command.Moment;
import org.plr.core.framework.RecordClass;
import org.plr.core.framework.RetentionPeriods;
import org.plr.core.journal.Entry;
import org.plr.core.journal.StreamId;
import org.plr.core.retention.RetentionFact.Ground;

/** Finds the texts whose time has come, by the periods of the framework in force now. */
final class Schedule {
    private final RetentionBook book;
    private final Openness openness;
    private final Texts texts;
    private final Iterable<Entry> journal;

    Schedule(RetentionBook book, Openness openness, Texts texts, Iterable<Entry> journal) {
        this.book = book;
        this.openness = openness;
        this.texts = texts;
        this.journal = journal;
    }

    Deletions at(Moment moment) {
        List<Due> all = pending();
        all.addAll(over(moment));
        List<Due> due = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (Due one : all) {
            kept(one).ifPresentOrElse(kept::add, () -> due.add(one));
        }
        return new Deletions(due, kept);
    }

    /** A subject whose period is over and that nothing keeps, as it is at this very moment. */
    Optional<Due> dueNow(StreamId subject, Moment moment) {
        return texts.lastFact(subject)
                .filter(last -> book.of(subject).pending(subject).isEmpty())
                .flatMap(last -> over(subject, last, moment))
                .filter(due -> kept(due).isEmpty());
    }

    /** Ordered, and not done yet. */
    private List<Due> pending() {
        List<Due> pending = new ArrayList<>();
        for (Custody custody : book.all()) {
            for (Erasure erasure : custody.erasures()) {
                if (erasure.isPending()) {
                    int found = texts.found(erasure.subject()).size();
                    pending.add(new Due(erasure.subject(), erasure.recordClass(), erasure.ground(), found, null));
                }
            }
        }
        return pending;
    }

    private List<Due> over(Moment moment) {
        RetentionPeriods periods = moment.framework().retention();
        return periods.byClass().isEmpty()
                ? List.of()
                : lastFacts().entrySet().stream()
                        .filter(one ->
                                book.of(one.getKey()).pending(one.getKey()).isEmpty())
                        .flatMap(one -> over(one.getKey(), one.getValue(), moment).stream())
                        .toList();
    }

    /** When each subject was last told something, by when it occurred. */
    private Map<StreamId, Instant> lastFacts() {
        Map<StreamId, Instant> last = new TreeMap<>(Comparator.comparing(StreamId::value));
        for (Entry entry : journal) {
            last.merge(entry.draft().stream(), entry.draft().occurredAt(), Schedule::later);
        }
        return last;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Texts of the subject whose period is over, if there are any; whether they are held or at work is not asked. */
    private Optional<Due> over(StreamId subject, Instant last, Moment moment) {
        LocalDate lastDay = LocalDate.ofInstant(last, moment.framework().zone());
        return RecordClass.of(subject)
                .flatMap(recordClass -> moment.framework()
                        .retention()
                        .keptThrough(recordClass, lastDay)
                        .filter(moment.day()::isAfter)
                        .map(through -> due(subject, recordClass, through)))
                .filter(due -> due.texts() > 0);
    }

    private Due due(StreamId subject, RecordClass recordClass, LocalDate through) {
        return new Due(
                subject, recordClass, Ground.PERIOD_OVER, texts.found(subject).size(), through);
    }

    /** An order of a person's does not wait until its subject is closed: they know. A hold it waits for. */
    private Optional<Kept> kept(Due due) {
        List<Hold> holds = book.of(due.subject()).holding(due.subject());
        if (!holds.isEmpty()) {
            return Optional.of(new Kept(due, Kept.Cause.HELD, holds));
        }
        return due.ground() == Ground.PERIOD_OVER && openness.isOpen(due.subject())
                ? Optional.of(new Kept(due, Kept.Cause.OPEN, List.of()))
                : Optional.empty();
    }
}
