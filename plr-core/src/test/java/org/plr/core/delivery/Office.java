package org.plr.core.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.Scenario.assertAccepted;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.duty.Duty;
import org.plr.core.duty.Standing;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;
import org.plr.core.sim.Channel;
import org.plr.core.sim.Node;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notifications;

/** A small council whose notices go out over a channel of which everything is known. */
final class Office {
    final Scenario given = Scenario.on("2022-06-10T09:00:00Z");
    final Channel channel = new Channel();
    final Plr plr;

    private Office(UnaryOperator<Node> wiring) {
        plr = wiring.apply(Node.of("office", given.store, channel, given.clock)).start();
    }

    static Office open() {
        return new Office(node -> node);
    }

    static Office wired(UnaryOperator<Node> wiring) {
        return new Office(wiring);
    }

    /** Another process on the same journal and the same channel. */
    Plr another(String name) {
        return Node.of(name, given.store, channel, given.clock).start();
    }

    Plr another(String name, Notifications other) {
        return Node.of(name, given.store, other, given.clock).start();
    }

    Deliveries.Run run() {
        return plr.deliveries().run();
    }

    Deliveries.Run runAfter(Duration wait) {
        given.clock.move(wait);
        return run();
    }

    Acting operator() {
        return plr.as(Actor.of(Scenario.ADMINISTRATOR));
    }

    List<KeptNotice> notices(KeptNotice.Standing standing) {
        return assertAccepted(operator().notices().of(standing));
    }

    /** How the only notice to somebody stands. */
    KeptNotice noticeTo(PersonRef person) {
        List<KeptNotice> theirs = List.of(KeptNotice.Standing.values()).stream()
                .flatMap(standing -> notices(standing).stream())
                .filter(kept -> kept.notice().recipient().equals(person))
                .toList();
        assertEquals(1, theirs.size());
        return theirs.get(0);
    }

    Duty only(ReviewRef review, ClauseId clause) {
        List<Duty> duties =
                assertAccepted(given.qa().duties().of(review)).of(clause).duties();
        assertEquals(1, duties.size(), clause.id());
        return duties.get(0);
    }

    Standing standing(ReviewRef review, ClauseId clause) {
        return only(review, clause).standing(given.clock.instant());
    }

    List<Duty> overdue(ClauseId clause) {
        return assertAccepted(plr.as(Actor.of(Scenario.QA_LEAD)).duties().overdue())
                .of(clause)
                .duties();
    }

    long facts(String type) {
        return given.journal().stream()
                .map(Entry::draft)
                .map(Draft::type)
                .filter(type::equals)
                .count();
    }

    /** To whom copies of any kind went out, in order, a copy more often as often. */
    List<PersonRef> accepted(Notice.News news) {
        return channel.accepted().keySet().stream()
                .map(ref -> given.store.notice(ref).orElseThrow().notice())
                .filter(notice -> notice.news() == news)
                .map(Notice::recipient)
                .toList();
    }

    /** The answer to one person; everybody else is taken. */
    void answersTo(PersonRef person, Delivery delivery) {
        channel.answers(notice -> notice.recipient().equals(person) ? delivery : Channel.TAKEN);
    }

    /** No answer to one person; everybody else is taken. */
    void isSilentTo(PersonRef... people) {
        channel.answers(
                notice -> List.of(people).contains(notice.recipient()) ? Channel.silent(notice) : Channel.TAKEN);
    }
}
