package org.plr.examples.embedding;

import java.nio.file.Path;
import java.util.List;
import org.plr.adapters.jdbc.SqliteStore;
import org.plr.adapters.mail.SmtpNotifications;
import org.plr.adapters.mail.SmtpSettings;
import org.plr.core.Plr;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.StaffDirectory;

/** A host whose journal outlives it, and whose notices go out by mail. */
public final class DurableHost {
    private DurableHost() {}

    /**
     * Wires it.
     *
     * @param file where the journal lies
     * @param settings the mail server
     * @param staff who is behind a reference
     * @param administrator who loads the organisation chart and looks after the notices
     * @return the library, which closes its store when it is closed
     */
    public static Plr embed(Path file, SmtpSettings settings, StaffDirectory staff, PersonRef administrator) {
        // [snippet]
        SqliteStore store = SqliteStore.open(file); // or PostgresStore.on(dataSource, options)
        Plr plr = Plr.builder()
                .store(store)
                .readLog(store.readLog())
                .notifications(SmtpNotifications.via(settings))
                .staff(staff)
                .administrators(List.of(administrator))
                .build(); // closes the store when it is closed
        // [/snippet]
        return plr;
    }
}
