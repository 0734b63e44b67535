package org.plr.core.sim;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.StaffContact;

/** A mail server outside the library, which alone knows what it has accepted. It keeps counting whatever dies around it. */
public final class Channel implements Notifications {
    public static final Delivery TAKEN = new Delivery.Accepted(org.plr.core.people.Channel.MAIL, "250 taken");

    private final Map<NoticeRef, List<Message>> accepted = new LinkedHashMap<>();
    private final Map<NoticeRef, Integer> written = new HashMap<>();
    private final List<Notice> asked = new ArrayList<>();
    private Function<Notice, Delivery> answer = notice -> TAKEN;
    private int rests;

    @Override
    public synchronized Message write(Notice notice, StaffContact contact, Instant now) {
        written.merge(notice.ref(), 1, Integer::sum);
        String text = notice.news() + " " + notice.ref() + " at " + now;
        return new Message(contact.address(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized Delivery send(Notice notice, Message message) {
        asked.add(notice);
        Delivery delivery = answer.apply(notice);
        if (delivery instanceof Delivery.Accepted) {
            accepted.computeIfAbsent(notice.ref(), none -> new ArrayList<>()).add(message);
        }
        return delivery;
    }

    @Override
    public synchronized void rest() {
        rests++;
    }

    /** What it says from now on; it may throw, or let other things happen meanwhile. */
    public void answers(Function<Notice, Delivery> answer) {
        this.answer = answer;
    }

    /** Takes everything from now on. */
    public void isUp() {
        answers(notice -> TAKEN);
    }

    /** Answers to nothing from now on. */
    public void isDown() {
        answers(Channel::silent);
    }

    /** No answer. */
    public static Delivery silent(Notice notice) {
        throw new PortUnavailableException("Notifications", notice.ref().text(), null);
    }

    /** Every copy that was accepted, by notice, in the order of the first acceptance. */
    public Map<NoticeRef, List<Message>> accepted() {
        return accepted;
    }

    /** How often each notice was written. */
    public Map<NoticeRef, Integer> written() {
        return written;
    }

    /** Every offer, whatever became of it. */
    public List<Notice> asked() {
        return asked;
    }

    public int rests() {
        return rests;
    }
}
