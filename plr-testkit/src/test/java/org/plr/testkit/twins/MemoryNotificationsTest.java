package org.plr.testkit.twins;

import org.plr.core.memory.MemoryNotifications;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.StaffContact;
import org.plr.testkit.NotificationsConformance;

class MemoryNotificationsTest extends NotificationsConformance {
    private MemoryNotifications channel = new MemoryNotifications();

    @Override
    protected Notifications open() {
        channel = new MemoryNotifications();
        channel.refuse(refused().person(), "smtp.550");
        return channel;
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
        return (int) channel.sent().stream()
                .filter(sent -> sent.message().address().equals(contact.address()))
                .count();
    }

    @Override
    protected Notifications outOfReach() {
        channel = new MemoryNotifications();
        channel.setUnavailable(true);
        return channel;
    }
}
