package org.plr.adapters.mail;

import jakarta.mail.Session;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.PortUnavailableException;

/**
 * The connections: as many as are sending at once, up to a number, each used again while its server accepts. One that a
 * server closed meanwhile is replaced without a word, as long as the server had not even taken the sender.
 */
final class Lines {
    private final SmtpSettings settings;
    private final ScheduledThreadPoolExecutor clock;
    private final Semaphore room;
    private final Deque<Line> idle = new ConcurrentLinkedDeque<>();
    private final Dial dial;
    private final Session session;

    Lines(SmtpSettings settings) {
        this.settings = settings;
        this.room = new Semaphore(settings.server().connections(), true);
        this.clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "plr-mail-time-outs");
            thread.setDaemon(true);
            return thread;
        });
        this.clock.setRemoveOnCancelPolicy(true);
        this.clock.setKeepAliveTime(10, TimeUnit.SECONDS);
        this.clock.allowCoreThreadTimeOut(true);
        this.dial = new Dial(settings.server(), clock);
        this.session = Session.getInstance(dial.properties(settings.sender()));
    }

    Delivery offer(NoticeRef ref, Message message) {
        enter(ref);
        try (Watch watch = new Watch(clock, settings.server().timeouts().whole())) {
            Line used = idle.pollFirst();
            Reply reply = used == null ? onFreshLine(message, watch) : offer(used, message, watch);
            if (used != null && reply.isBeforeTheMessage()) {
                reply = onFreshLine(message, watch);
            }
            SmtpNotifications.LOG.debug("Notice {} came to {} with {}.", ref, reply.step(), reply.code());
            return reply.delivery(ref);
        } finally {
            room.release();
        }
    }

    private Reply onFreshLine(Message message, Watch watch) {
        return offer(new Line(session, dial), message, watch);
    }

    private Reply offer(Line line, Message message, Watch watch) {
        Reply reply = line.offer(message, watch);
        watch.forget();
        if (reply.isAccepted()) {
            idle.addFirst(line);
        } else {
            line.hangUp();
        }
        return reply;
    }

    /** An offer begins in the first half of its lease and takes a third of it: what is left for waiting is below a sixth. */
    private void enter(NoticeRef ref) {
        long most = settings.server().timeouts().whole().dividedBy(4).toMillis();
        try {
            if (!room.tryAcquire(most, TimeUnit.MILLISECONDS)) {
                throw new PortUnavailableException("Notifications", ref.text(), null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PortUnavailableException("Notifications", ref.text(), e);
        }
    }

    void rest() {
        for (Line line = idle.pollFirst(); line != null; line = idle.pollFirst()) {
            line.hangUp();
        }
    }
}
