package org.plr.core;

import java.sql.Connection;
import java.util.Objects;
import org.plr.core.command.Caller;
import org.plr.core.delivery.Deliveries;
import org.plr.core.spi.JoiningStore;

/**
 * The Quality Assurance Framework of one council, over one journal. Safe for use by several threads; starts none of its
 * own.
 *
 * <pre>{@code
 * Plr plr = Plr.builder()
 *     .frameworks(Frameworks.bundled())
 *     .store(new MemoryStore())
 *     .notifications(notifications)
 *     .staff(staffDirectory)
 *     .build();
 * var manager = plr.as(Actor.of(person));
 * }</pre>
 *
 * <p>The host authenticates its users and names them with {@link #as}; what each may do is decided here. The host calls
 * {@link #deliveries()} from its own scheduler, every few minutes.
 */
public final class Plr implements AutoCloseable {
    private final World world;
    private final Wiring wiring;
    private final Deliveries deliveries;

    Plr(World world, Wiring wiring, Deliveries deliveries) {
        this.world = world;
        this.wiring = wiring;
        this.deliveries = deliveries;
    }

    /**
     * Starts wiring.
     *
     * @return a builder with nothing wired
     */
    public static PlrBuilder builder() {
        return new PlrBuilder();
    }

    /**
     * The library as this actor may use it. There is no other door.
     *
     * @param actor whom the host has authenticated
     * @return what they can do
     */
    public Acting as(Actor actor) {
        return new Acting(world, new Caller(Objects.requireNonNull(actor, "actor"), null, null));
    }

    /**
     * The library within a transaction that the host has opened on the database of its store: what is done there is
     * committed or rolled back together with the host's own changes. Everybody else's commands wait, or are refused as
     * unavailable after two seconds, until the host ends the transaction: keep it short.
     *
     * @param connection the host's connection, with auto-commit off; to be used by one thread at a time
     * @return the library within that transaction, for as long as it lasts
     * @throws IllegalStateException where the store joins no transactions, as the one in memory
     * @throws IllegalArgumentException where the connection commits by itself, or isolates its transactions so that it
     *     could not see what others have committed
     */
    public Within within(Connection connection) {
        if (world.store() instanceof JoiningStore joining) {
            return new Within(world, wiring.joined(), joining.within(connection));
        }
        throw new IllegalStateException(
                "This store joins no transaction of the host: use one that lies in the host's database.");
    }

    /**
     * Notices and reminders, to be run by the host's own scheduler.
     *
     * @return the deliveries
     */
    public Deliveries deliveries() {
        return deliveries;
    }

    /**
     * Reads what the journal holds, so that the first query does not wait for it.
     *
     * @return this
     */
    public Plr warm() {
        world.house().ledger().read(() -> 0);
        return this;
    }

    /**
     * How the library fares.
     *
     * @return values for a health check
     */
    public Health health() {
        return Health.of(deliveries, world.house().ledger());
    }

    /**
     * Closes the store, where it can be closed. The library holds nothing else open.
     *
     * @throws IllegalStateException where the store could not be closed
     */
    @Override
    public void close() {
        if (world.store() instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException("The store could not be closed.", e);
            }
        }
    }
}
