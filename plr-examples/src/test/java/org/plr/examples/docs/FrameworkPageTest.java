package org.plr.examples.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writes docs/framework.md when told to by {@code -Ddocs.write=true}, and fails when the one that is kept is out of date. */
class FrameworkPageTest {

    private static final Path ROOT = Sources.repository();
    private static final Path PAGE = ROOT.resolve("docs/framework.md");

    private static FrameworkMap map;

    @BeforeAll
    static void read_the_sources() throws IOException {
        map = new FrameworkMap(Sources.claims(ROOT), FinishedClauses.all());
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, FrameworkPage.of(map));
        }
    }

    @Test
    void every_finished_clause_has_a_rule_and_a_test_and_every_claim_names_a_clause() {
        assertTrue(map.problems().isEmpty(), () -> "\n" + String.join("\n", map.problems()));
    }

    @Test
    void the_page_is_up_to_date() throws IOException {
        String kept = Files.exists(PAGE) ? Files.readString(PAGE).replace("\r\n", "\n") : "";
        assertTrue(
                kept.equals(FrameworkPage.of(map)),
                () -> "docs/framework.md is out of date. Make it again with: " + FrameworkPage.COMMAND);
    }
}
