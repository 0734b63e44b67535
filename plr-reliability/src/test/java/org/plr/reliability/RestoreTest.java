package org.plr.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.testkit.mail.Mail;
import org.plr.testkit.mail.SmtpSink;

/** A host that wakes on a restored backup, or on a copy of its data, mails nobody before an operator says so (row 16). */
class RestoreTest {
    @TempDir
    Path folder;

    @Test
    void a_restored_backup_mails_nobody_until_it_is_confirmed() throws IOException {
        try (Site site = Site.sqlite(folder, SmtpSink.open())) {
            Path file = ((Place.Sqlite) site.place()).file();
            life(site, "grade 1");
            Path backup = Files.copy(file, folder.resolve("backup.db"));
            life(site, "run");
            assertEquals(3, site.sink().accepted().size());
            Files.copy(backup, file, StandardCopyOption.REPLACE_EXISTING);
            holdsUntilConfirmed(site);
        }
    }

    @Test
    void a_copy_elsewhere_mails_nobody_until_it_is_confirmed() throws IOException {
        try (Site site = Site.sqlite(folder, SmtpSink.open())) {
            life(site, "some 2");
            life(site, "grade 1");
            Path copy = Files.createDirectory(folder.resolve("test")).resolve("plr.db");
            Files.copy(((Place.Sqlite) site.place()).file(), copy);
            holdsUntilConfirmed(site.at(new Place.Sqlite(copy)));
        }
    }

    private static void life(Site site, String command) {
        try (Child child = site.start().child().opened()) {
            child.tell(command).await(command.startsWith("run") ? "ran" : "done");
            child.tell("quit").await("closed");
            child.said();
        }
    }

    /** What is recorded meanwhile waits with the rest: three notices each. */
    private static void holdsUntilConfirmed(Site site) {
        int before = site.sink().accepted().size();
        try (Child child = site.start().child().opened()) {
            child.tell("grade 1").await("done");
            site.pass(Site.LEASE);
            assertEquals("ran 0 0 false", child.tell("run").await("ran"));
            assertEquals(before, site.sink().accepted().size(), "mailed before it was confirmed");
            assertEquals("confirmed true", child.tell("confirm").await("confirmed"));
            assertEquals("ran 6 0 false", child.tell("run").await("ran"));
            List<Mail> all = site.sink().accepted();
            assertEquals(6, Witness.of(all.subList(before, all.size())).messages());
            assertEquals(6, all.size() - before);
        }
    }
}
