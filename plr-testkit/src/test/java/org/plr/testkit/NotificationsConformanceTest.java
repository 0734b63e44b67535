package org.plr.testkit;

import java.time.Instant;
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
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
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
                    .filter(sent -> sent.message().address().equals(contact.address()))
                    .count();
        }

        @Override
        protected Notifications outOfReach() {
            sound.setUnavailable(true);
            return defect.apply(sound);
        }
    }

    /** Sends in another way than the sound one; writes alike. */
    private interface Sending {
        Delivery send(Notice notice, Message message);
    }

    private static Notifications sending(Notifications sound, Sending otherwise) {
        return new Notifications() {
            @Override
            public Message write(Notice notice, StaffContact contact, Instant now) {
                return sound.write(notice, contact, now);
            }

            @Override
            public Delivery send(Notice notice, Message message) {
                return otherwise.send(notice, message);
            }

            @Override
            public void rest() {
                sound.rest();
            }
        };
    }

    private interface Writing {
        Message write(Notice notice, StaffContact contact, Instant now);
    }

    private static Notifications writing(Notifications sound, Writing otherwise) {
        return new Notifications() {
            @Override
            public Message write(Notice notice, StaffContact contact, Instant now) {
                return otherwise.write(notice, contact, now);
            }

            @Override
            public Delivery send(Notice notice, Message message) {
                return sound.send(notice, message);
            }
        };
    }

    @Test
    void a_sound_channel_passes_each_defect_fails_and_no_test_is_idle() {
        Suite.<Notifications>prove(
                Planted.class,
                planted -> defect = planted,
                Map.of(
                        "drops what it accepts",
                                sound ->
                                        sending(sound, (notice, message) -> new Delivery.Accepted(Channel.MAIL, "250")),
                        "sends twice", NotificationsConformanceTest::sendingTwice,
                        "drops what is untimed", NotificationsConformanceTest::dropping,
                        "tells the address", NotificationsConformanceTest::tellingTheAddress,
                        "throws for a refusal", NotificationsConformanceTest::throwing,
                        "gives up after a refusal", NotificationsConformanceTest::givingUp,
                        "sends nothing again", NotificationsConformanceTest::sendingOnce,
                        "takes one at a time", NotificationsConformanceTest::takingOne,
                        "writes each anew", NotificationsConformanceTest::writingAnew,
                        "closes at its rest", NotificationsConformanceTest::closing));
    }

    private static Notifications sendingTwice(Notifications sound) {
        return sending(sound, (notice, message) -> {
            sound.send(notice, message);
            return sound.send(notice, message);
        });
    }

    private static Notifications dropping(Notifications sound) {
        return sending(
                sound,
                (notice, message) -> notice.due().isEmpty()
                        ? new Delivery.Accepted(Channel.MAIL, "250")
                        : sound.send(notice, message));
    }

    private static Notifications tellingTheAddress(Notifications sound) {
        return sending(sound, (notice, message) -> {
            try {
                Delivery answer = sound.send(notice, message);
                return answer instanceof Delivery.Refused ? new Delivery.Refused("550 " + message.address()) : answer;
            } catch (PortUnavailableException down) {
                throw new PortUnavailableException("smtp", notice.ref() + " to " + message.address(), down);
            }
        });
    }

    private static Notifications throwing(Notifications sound) {
        return sending(sound, (notice, message) -> {
            Delivery answer = sound.send(notice, message);
            if (answer instanceof Delivery.Refused) {
                throw new PortRejectedException("smtp", notice.ref().text(), null);
            }
            return answer;
        });
    }

    private static Notifications givingUp(Notifications sound) {
        AtomicBoolean refused = new AtomicBoolean();
        return sending(sound, (notice, message) -> {
            if (refused.get()) {
                return new Delivery.Refused("closed");
            }
            Delivery answer = sound.send(notice, message);
            refused.set(answer instanceof Delivery.Refused);
            return answer;
        });
    }

    private static Notifications sendingOnce(Notifications sound) {
        Set<Object> seen = new HashSet<>();
        return sending(sound, (notice, message) -> {
            synchronized (seen) {
                return seen.add(notice.ref()) ? sound.send(notice, message) : new Delivery.Refused("seen");
            }
        });
    }

    private static Notifications takingOne(Notifications sound) {
        AtomicInteger inside = new AtomicInteger();
        return sending(sound, (notice, message) -> {
            try {
                boolean alone = inside.incrementAndGet() == 1;
                Thread.sleep(5);
                return alone ? sound.send(notice, message) : new Delivery.Refused("busy");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                inside.decrementAndGet();
            }
        });
    }

    private static Notifications writingAnew(Notifications sound) {
        AtomicInteger written = new AtomicInteger();
        return writing(
                sound,
                (notice, contact, now) -> sound.write(notice, contact, now.plusSeconds(written.incrementAndGet())));
    }

    private static Notifications closing(Notifications sound) {
        AtomicBoolean closed = new AtomicBoolean();
        return new Notifications() {
            @Override
            public Message write(Notice notice, StaffContact contact, Instant now) {
                return sound.write(notice, contact, now);
            }

            @Override
            public Delivery send(Notice notice, Message message) {
                return closed.get() ? new Delivery.Refused("closed") : sound.send(notice, message);
            }

            @Override
            public void rest() {
                closed.set(true);
            }
        };
    }
}
