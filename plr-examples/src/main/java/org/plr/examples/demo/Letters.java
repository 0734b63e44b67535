package org.plr.examples.demo;

import java.time.LocalDateTime;
import java.util.Optional;
import org.plr.core.Acting;
import org.plr.core.clause.ClauseId;
import org.plr.core.duty.Duty;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.Notice;
import org.plr.examples.demo.host.Chance;
import org.plr.examples.demo.host.CouncilMail.Sent;
import org.plr.examples.demo.host.SimulatedClock;

/**
 * What a manager does when reminded that somebody was not reached in writing: they look at what they owe and hand over a
 * letter (CON-1). Some put it off until it is late; who puts off every reminder never does.
 */
final class Letters {
    private final Scene scene;
    private final Chance chance;

    Letters(Scene scene) {
        this.scene = scene;
        this.chance = scene.chance().of("letters");
    }

    void received(Sent mail) {
        Notice notice = mail.notice();
        if (notice.news() == Notice.News.REMINDER && chance.perMille(550)) {
            int minutes = chance.perMille(850) ? chance.between(20, 200) : chance.between(1200, 2400);
            LocalDateTime then =
                    LocalDateTime.ofInstant(mail.at(), SimulatedClock.LONDON).plusMinutes(minutes);
            new Errand(
                            then.toLocalDate(),
                            then.getHour() * 60 + then.getMinute(),
                            () -> Optional.of(notice.recipient()),
                            manager ->
                                    write(manager, ReviewRef.of(notice.stream().subject())))
                    .enter(scene);
        }
    }

    private void write(Acting manager, ReviewRef review) {
        for (Duty duty : manager.duties().mine().of(ClauseId.CON_1)) {
            if (duty.subject().subject().equals(review.text())) {
                duty.outstanding().forEach(person -> handOver(manager, review, person));
            }
        }
    }

    private void handOver(Acting manager, ReviewRef review, PersonRef person) {
        scene.answers().accepted("record a letter", manager.concerns().shared(review, person, Channel.LETTER));
    }
}
