package org.plr.core.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plr.core.cases.OpenCase;
import org.plr.core.clause.Proves;
import org.plr.core.draw.Code;
import org.plr.core.draw.Seed;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/** What the commands of docs/rota.md print is what the library computes. */
@Proves("ROL-2")
class RotaPageTest {
    private static final PersonRef PRACTITIONER = new PersonRef(1, 5);

    private final String page = page();

    private static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "rota.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String found(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertTrue(matcher.find(), pattern);
        return matcher.group(1);
    }

    private Code code() {
        return Code.of(found("hexkey:([0-9a-f]{64})\\)"));
    }

    @Test
    void the_code_hashes_to_the_commitment() {
        assertEquals(code().hex(), found("printf ([0-9a-f]{64}) "));
        assertEquals(RotaCode.commitment(code()).hex(), found("prints the commitment, `([0-9a-f]{64})`"));
    }

    @Test
    void a_ticket_is_the_start_of_a_hash_over_key_and_reference() {
        String material = found("printf '(rota[^']*)'").replace("\\n", "\n");
        String[] lines = material.split("\n");
        Seed seed = new Seed(lines[1], lines[2], code());
        assertEquals(PRACTITIONER.text(), found("\\$\\{KEY##\\* \\}([0-9a-f]{32})"));
        String ticket = "%016x".formatted(new RefTickets(seed).of(PRACTITIONER));
        assertEquals(ticket, found("prints `([0-9a-f]{16})`"));
    }

    @Test
    void the_manifest_is_the_hash_of_the_sorted_lines() {
        OpenCase first = OpenCase.of(new ChildRef(2, 1), new UnitRef(0, 3), PRACTITIONER);
        OpenCase second = new OpenCase(
                new ChildRef(2, 2),
                new UnitRef(0, 4),
                new PersonRef(1, 8),
                List.of(new OpenCase.Held(PRACTITIONER, LocalDate.of(2022, 1, 31))));
        assertTrue(page.contains("    " + CaseList.line(first) + "    " + CaseList.line(second)));
        assertEquals(new CaseList(List.of(second, first)).manifest(), found("prints the manifest, `([0-9a-f]{64})`"));
    }
}
