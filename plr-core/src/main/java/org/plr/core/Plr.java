package org.plr.core;

import java.time.Instant;
import java.util.Objects;
import org.plr.core.command.Caller;
import org.plr.core.command.Desk;
import org.plr.core.delivery.Deliveries;
import org.plr.core.focussed.TermsCheck;
import org.plr.core.spi.DrawSecrets;
import org.plr.core.spi.Store;

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
    private final Store store;
    private final Desk.House house;
    private final Views views;
    private final Deliveries deliveries;
    private final Tools tools;

    /**
     * What single facades need beside the views.
     *
     * @param terms says what is wrong with terms of reference
     * @param drawSecrets holds the secret of the draws
     */
    record Tools(TermsCheck terms, DrawSecrets drawSecrets) {}

    Plr(Store store, Desk.House house, Views views, Deliveries deliveries, Tools tools) {
        this.store = store;
        this.house = house;
        this.views = views;
        this.deliveries = deliveries;
        this.tools = tools;
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
        return new Acting(this, new Caller(Objects.requireNonNull(actor, "actor"), null, null));
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
        house.ledger().read(() -> 0);
        return this;
    }

    /**
     * How the library fares.
     *
     * @return values for a health check
     */
    public Health health() {
        Instant now = house.ledger().now();
        return Health.of(deliveries.lastSucceeded(), now);
    }

    /**
     * Closes the store, where it can be closed. The library holds nothing else open.
     *
     * @throws IllegalStateException where the store could not be closed
     */
    @Override
    public void close() {
        if (store instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException("The store could not be closed.", e);
            }
        }
    }

    Tools tools() {
        return tools;
    }

    Desk.House house() {
        return house;
    }

    Views views() {
        return views;
    }

    Store store() {
        return store;
    }
}
