package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Frameworks;

@Proves("GOV-1")
class FrameworkCheckTest {
    @TempDir
    private Path folder;

    private Run check(String text) throws IOException {
        return Run.plr(
                "",
                "framework",
                "check",
                Files.writeString(folder.resolve("f.json"), text).toString());
    }

    @Test
    void the_bundled_framework_is_answered_as_it_stands() throws IOException {
        String bundled = Frameworks.bundled().documents().get(0);
        assertEquals(new Run(0, bundled, ""), check(bundled));
    }

    @Test
    void the_normal_form_fills_in_every_default_and_is_its_own_normal_form() throws IOException {
        Run least = check("{\"id\":\"our-2025-1\"}");
        assertEquals(0, least.exitCode());
        assertTrue(least.out().contains("\"within\": \"PT24H\""), least.out());
        assertEquals(least, check(least.out()));
    }

    @Test
    void everything_wrong_is_told_at_once_with_the_clause_whose_figure_it_is() throws IOException {
        check("""
                {"id":"x","zone":"Europe/Nowhere","clauses":{"CON-1":{"within":24},"MOD-2":{"rate":"7/5"},"CON-99":{}}}
                """)
                .assertRefused(
                        "GOV-1 framework.unusable $.zone",
                        "CON-1 framework.unreadable $.clauses.CON-1.within",
                        "MOD-2 framework.unusable $.clauses.MOD-2.rate",
                        "GOV-1 framework.unreadable $.clauses.CON-99");
    }

    @Test
    void what_is_no_json_is_refused_too() throws IOException {
        check("id: x").assertRefused("GOV-1 framework.unreadable $");
        check("").assertRefused("GOV-1 framework.unreadable $");
    }

    @Test
    void without_a_file_there_is_nothing_to_check() {
        Run.plr("", "framework", "check").assertUnreadable("FILE");
        Run.plr("", "framework", "check", "--out", "x").assertUnreadable("FILE");
        Run.plr("", "framework", "check", "target/there-is-none.json").assertUnreadable("target/there-is-none.json");
    }

    @Test
    void the_answer_can_be_written_to_a_file() throws IOException {
        Path from = Files.writeString(folder.resolve("f.json"), "{\"id\":\"x\"}");
        Path to = folder.resolve("normal.json");
        assertEquals(new Run(0, "", ""), Run.plr("", "framework", "check", from.toString(), "--out", to.toString()));
        assertTrue(Files.readString(to).startsWith("{\n  \"id\": \"x\""));
    }
}
