package org.plr.core.sim;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.journal.Sha256;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.Randomness;
import org.plr.core.spi.ReadLog;
import org.plr.core.spi.StaffContact;
import org.plr.core.spi.StaffDirectory;
import org.plr.core.spi.Store;

/**
 * What one process is wired with. Each change gives another node.
 *
 * @param store the journal, perhaps shared with other nodes
 * @param notifications the channel
 * @param staff where people are reached
 * @param readLog notes reads
 * @param randomness draws references
 * @param clock its own clock
 */
public record Node(
        Store store,
        Notifications notifications,
        StaffDirectory staff,
        ReadLog readLog,
        Randomness randomness,
        InstantSource clock) {

    /** Everybody has an address. */
    public static final StaffDirectory EVERYBODY =
            person -> Optional.of(new StaffContact(person, "p" + person.low() + "@council.example"));

    /** A node in which nothing fails; its name seeds its references. */
    public static Node of(String name, Store store, Notifications notifications, InstantSource clock) {
        return new Node(store, notifications, EVERYBODY, new MemoryReadLog(), Seeded.of(name), clock);
    }

    public Node with(Store other) {
        return new Node(other, notifications, staff, readLog, randomness, clock);
    }

    public Node with(StaffDirectory other) {
        return new Node(store, notifications, other, readLog, randomness, clock);
    }

    /** Starts the process. */
    public Plr start() {
        byte[] secret = new Sha256().field("the secret of the draws").bytes();
        return Plr.builder()
                .store(store)
                .notifications(notifications)
                .staff(staff)
                .readLog(readLog)
                .drawSecrets(secret::clone)
                .clock(clock)
                .randomness(randomness)
                .administrators(List.of(Scenario.ADMINISTRATOR))
                .build();
    }
}
