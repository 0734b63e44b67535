package org.plr.testkit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.StaffContact;

class NotificationsConformanceTest {
    private static UnaryOperator<Notifications> defect = sound -> sound;

    static final class Planted extends NotificationsConformance {
        private MemoryNotifications sound = new MemoryNotifications();

        @Override
        protected Notifications open() {
            sound = new MemoryNotifications();
            sound.refuse(refused().person(), "smtp.550");
            return defect.apply(sound);
        }

        @Override
        protected StaffContact reached() {
            return new StaffContact(new PersonRef(1, 1), "reached@example.org");
        }

        @Override
        protected StaffContact refused() {
            return new StaffContact(new PersonRef(1, 2), "refused@example.org");
        }

        @Override
        protected int arrived(StaffContact contact) {
            return (int) sound.sent().stream()
                    .filter(sent -> sent.contact().equals(contact))
                    .count();
        }

        @Override
        protected Notifications outOfReach() {
            sound.setUnavailable(true);
            return defect.apply(sound);
        }
    }

    @Test
    void a_sound_channel_passes_each_defect_fails_and_no_test_is_idle() {
        Suite.<Notifications>prove(
                Planted.class,
                planted -> defect = planted,
                Map.of(
                        "drops what it accepts", sound -> (notice, contact, now) -> new Delivery.Accepted(Channel.MAIL),
                        "sends twice", NotificationsConformanceTest::sendingTwice,
                        "drops what is untimed", NotificationsConformanceTest::dropping,
                        "tells the address", NotificationsConformanceTest::tellingTheAddress,
                        "throws for a refusal", NotificationsConformanceTest::throwing,
                        "gives up after a refusal", NotificationsConformanceTest::givingUp,
                        "sends nothing again", NotificationsConformanceTest::sendingOnce,
                        "takes one at a time", NotificationsConformanceTest::takingOne));
    }

    private static Notifications sendingTwice(Notifications sound) {
        return (notice, contact, now) -> {
            sound.send(notice, contact, now);
            return sound.send(notice, contact, now);
        };
    }

    private static Notifications dropping(Notifications sound) {
        return (notice, contact, now) ->
                notice.due().isEmpty() ? new Delivery.Accepted(Channel.MAIL) : sound.send(notice, contact, now);
    }

    private static Notifications tellingTheAddress(Notifications sound) {
        return (notice, contact, now) -> {
            try {
                Delivery answer = sound.send(notice, contact, now);
                return answer instanceof Delivery.Refused ? new Delivery.Refused("550 " + contact.address()) : answer;
            } catch (PortUnavailableException down) {
                throw new PortUnavailableException("smtp", notice.ref() + " to " + contact.address(), down);
            }
        };
    }

    private static Notifications throwing(Notifications sound) {
        return (notice, contact, now) -> {
            Delivery answer = sound.send(notice, contact, now);
            if (answer instanceof Delivery.Refused) {
                throw new PortRejectedException("smtp", notice.ref().text(), null);
            }
            return answer;
        };
    }

    private static Notifications givingUp(Notifications sound) {
        AtomicBoolean refused = new AtomicBoolean();
        return (notice, contact, now) -> {
            if (refused.get()) {
                return new Delivery.Refused("closed");
            }
            Delivery answer = sound.send(notice, contact, now);
            refused.set(answer instanceof Delivery.Refused);
            return answer;
        };
    }

    private static Notifications sendingOnce(Notifications sound) {
        Set<Object> seen = new HashSet<>();
        return (notice, contact, now) -> {
            synchronized (seen) {
                return seen.add(notice.ref()) ? sound.send(notice, contact, now) : new Delivery.Refused("seen");
            }
        };
    }

    private static Notifications takingOne(Notifications sound) {
        AtomicInteger inside = new AtomicInteger();
        return (notice, contact, now) -> {
            try {
                boolean alone = inside.incrementAndGet() == 1;
                Thread.sleep(5);
                return alone ? sound.send(notice, contact, now) : new Delivery.Refused("busy");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                inside.decrementAndGet();
            }
        };
    }
}
