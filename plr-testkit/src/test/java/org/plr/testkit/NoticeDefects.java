package org.plr.testkit;

import static org.plr.testkit.StoreDefects.backwards;
import static org.plr.testkit.StoreDefects.losing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plr.core.journal.Entry;
import org.plr.core.spi.Append;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.Hold;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Settled;

/** Mistakes that the author of a store may make with the notices that wait to be sent. */
final class NoticeDefects {
    private NoticeDefects() {}

    static void plant(Map<String, Consumer<PlantedStore>> all) {
        claims(all);
        attempts(all);
        messages(all);
        standings(all);
    }

    private static void claims(Map<String, Consumer<PlantedStore>> all) {
        all.put("notice lost", to -> losing(to, parts -> parts.notices = List.of()));
        all.put(
                "due time lost",
                to -> to.claim = (now, lease, most) -> to.sound.claim(now, lease, most).stream()
                        .map(one -> new ClaimedNotice(undue(one.notice()), one.attempt(), one.tries(), null))
                        .toList());
        all.put(
                "newest claimed first",
                to -> to.claim = (now, lease, most) -> backwards(to.sound.claim(now, lease, most)));
        all.put("more claimed than asked", to -> to.claim = (now, lease, most) -> to.sound.claim(now, lease, 1000));
        all.put(
                "lease without length",
                to -> to.claim = (now, lease, most) -> to.sound.claim(now, Duration.ofNanos(1), most));
        all.put(
                "lease without end",
                to -> to.claim = (now, lease, most) -> to.sound.claim(now, Duration.ofDays(9), most));
    }

    private static void attempts(Map<String, Consumer<PlantedStore>> all) {
        all.put(
                "attempt not counted",
                to -> to.claim = (now, lease, most) -> to.sound.claim(now, lease, most).stream()
                        .map(one -> new ClaimedNotice(one.notice(), 1, 1, null))
                        .toList());
        all.put("settled notice comes back", to -> losing(to, parts -> parts.settled = List.of()));
        all.put("settled by an older attempt", to -> to.append = append -> settling(to, append));
        all.put("postponed for nothing", to -> to.postpone = (claimed, notBefore, code) -> {});
        all.put(
                "postponed by an older attempt",
                to -> to.postpone = (claimed, notBefore, code) ->
                        anyAttempt(claimed).forEach(one -> to.sound.postpone(one, notBefore, code)));
    }

    private static void messages(Map<String, Consumer<PlantedStore>> all) {
        all.put("message lost", to -> to.keep = written -> {});
        all.put(
                "message of an older attempt",
                to -> to.keep = written -> to.sound.keep(
                        written.stream().flatMap(NoticeDefects::anyAttempt).toList()));
        all.put("messages kept for ever", to -> to.forget = before -> 0);
    }

    private static void standings(Map<String, Consumer<PlantedStore>> all) {
        all.put(
                "given back as tried",
                to -> to.release =
                        (claimed, again) -> claimed.forEach(one -> to.sound.postpone(one, again, "released")));
        all.put(
                "given back by an older attempt",
                to -> to.release = (claimed, again) -> to.sound.release(
                        claimed.stream().flatMap(NoticeDefects::anyAttempt).toList(), again));
        all.put("parked for nothing", to -> to.park = (claimed, code) -> {});
        all.put(
                "parked by an older attempt",
                to -> to.park = (claimed, code) -> anyAttempt(claimed).forEach(one -> to.sound.park(one, code)));
        all.put("never put back", to -> to.unpark = ref -> false);
        all.put("every notice waits", to -> to.notices = (standing, most) -> to.sound.notices(Standing.WAITING, most));
        all.put("held without a cause", to -> to.hold = () -> Optional.of(Hold.ELSEWHERE));
    }

    /** Takes an old attempt for the one that counts. */
    private static List<Entry> settling(PlantedStore to, Append append) {
        try {
            return to.sound.append(append);
        } catch (ConcurrentChangeException refusal) {
            return IntStream.rangeClosed(1, 10)
                    .mapToObj(attempt -> keeping(to, append, attempt))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow(() -> refusal);
        }
    }

    private static Optional<List<Entry>> keeping(PlantedStore to, Append append, int attempt) {
        try {
            return Optional.of(to.sound.append(Parts.change(
                    append,
                    parts -> parts.settled = parts.settled.stream()
                            .map(one -> new Settled(numbered(one.claimed(), attempt), one.delivery(), one.at()))
                            .toList())));
        } catch (ConcurrentChangeException refusal) {
            return Optional.empty();
        }
    }

    private static Stream<ClaimedNotice> anyAttempt(ClaimedNotice claimed) {
        return IntStream.rangeClosed(1, 10).mapToObj(attempt -> numbered(claimed, attempt));
    }

    private static ClaimedNotice numbered(ClaimedNotice claimed, int attempt) {
        return new ClaimedNotice(claimed.notice(), attempt, claimed.tries(), claimed.messageOrNull());
    }

    private static Notice undue(Notice notice) {
        return new Notice(notice.ref(), notice.news(), notice.stream(), notice.recipient(), notice.clause(), null);
    }
}
