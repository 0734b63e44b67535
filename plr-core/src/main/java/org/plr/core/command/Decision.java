package org.plr.core.command;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.Refusal;
import org.plr.core.journal.Fact;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;

/**
 * What a rule decides: facts, with the notices and contents that go with them, or refusals. Decisions are built by one
 * rule in one thread and then read.
 */
public final class Decision {
    private final List<Told> facts = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private final List<Refusal> refusals;
    private boolean quiet;

    private Decision(List<Refusal> refusals) {
        this.refusals = refusals;
    }

    /**
     * Nothing decided yet.
     *
     * @return a decision to which facts are added; left empty, it accepts and changes nothing
     */
    public static Decision accept() {
        return new Decision(List.of());
    }

    /**
     * A refusal.
     *
     * @param refusals the reasons, at least one
     * @return the decision
     */
    public static Decision refuse(List<Refusal> refusals) {
        return new Decision(List.copyOf(refusals));
    }

    /**
     * A refusal for one reason.
     *
     * @param refusal the reason
     * @return the decision
     */
    public static Decision refuse(Refusal refusal) {
        return new Decision(List.of(refusal));
    }

    /**
     * Adds a fact that occurred when the command says.
     *
     * @param stream its stream
     * @param fact the fact
     * @param moment the command's moment
     * @return this
     */
    public Decision tell(StreamId stream, Fact fact, Moment moment) {
        return tell(new Told(stream, fact, moment.occurredAt()));
    }

    /**
     * Adds a fact with its own occurrence.
     *
     * @param told the fact
     * @return this
     */
    public Decision tell(Told told) {
        facts.add(told);
        return this;
    }

    /**
     * Tells of what is long past: nobody is told, and nothing else follows but what is owed.
     *
     * @return this
     */
    public Decision quietly() {
        quiet = true;
        return this;
    }

    boolean isQuiet() {
        return quiet;
    }

    /**
     * Adds one notice.
     *
     * @param notice what is to be sent
     * @return this
     */
    public Decision notify(Notice notice) {
        notices.add(notice);
        return this;
    }

    /**
     * Adds a notice to each of these people.
     *
     * @param people the recipients
     * @param about what is said
     * @param moment the command's moment
     * @return this
     */
    public Decision notify(Iterable<PersonRef> people, News about, Moment moment) {
        for (PersonRef person : people) {
            ByteBuffer ref = moment.pen().fresh();
            notify(about.to(new NoticeRef(ref.getLong(), ref.getLong()), person));
        }
        return this;
    }

    /**
     * Adds reference data to be kept by its hash.
     *
     * @param content the text
     * @return this
     */
    public Decision keep(String content) {
        contents.add(content);
        return this;
    }

    /**
     * The reasons of a refusal.
     *
     * @return the refusals, empty where it accepts
     */
    public List<Refusal> refusals() {
        return refusals;
    }

    /**
     * The facts decided, in order.
     *
     * @return the facts
     */
    public List<Told> facts() {
        return facts;
    }

    List<Notice> notices() {
        return notices;
    }

    /**
     * The reference data to be kept.
     *
     * @return the texts
     */
    public List<String> contents() {
        return contents;
    }
}
