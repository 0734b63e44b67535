package org.plr.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.people.Role;

/** The table on docs/access.md is the bundled table of rights. Made again with {@code -Ddocs.write=true}. */
@Proves("TRK-2")
class AccessPageTest {
    private static final Path PAGE = Path.of("..", "docs", "access.md");
    private static final String START = "<!-- table -->\n";
    private static final String END = "<!-- end of table -->\n";

    private static final List<Role> ROLES = List.of(
            Role.PRACTITIONER,
            Role.ASSISTANT_TEAM_MANAGER,
            Role.TEAM_MANAGER,
            Role.SERVICE_MANAGER,
            Role.PRINCIPAL_SOCIAL_WORKER,
            Role.SERVICE_DIRECTOR,
            Role.CORPORATE_DIRECTOR,
            Role.PRACTICE_LEARNING_REVIEWER,
            Role.QUALITY_ASSURANCE_OFFICER,
            Role.SERVICE_MANAGER_QUALITY_ASSURANCE,
            Role.BOARD_MEMBER);

    private final Access.Named named =
            Access.Named.of(Scenario.on("2022-06-10T09:00:00Z").framework());

    @Test
    void the_page_says_what_the_table_says() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(START) + START.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page.substring(0, start) + table() + page.substring(end));
            return;
        }
        assertEquals(table(), page.substring(start, end), "Make docs/access.md again with -Ddocs.write=true.");
    }

    private String table() {
        StringBuilder table =
                new StringBuilder("| may | SW | ATM | TM | SM | PSW | SD | CD | PLR | QAO | SMQA | Board |\n");
        table.append("|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Permission permission : Permission.values()) {
            table.append("| `").append(permission).append("` ").append(permission.words());
            ROLES.forEach(role -> table.append(" | ").append(cell(role, permission)));
            table.append(" |\n");
        }
        return table.toString();
    }

    private String cell(Role role, Permission permission) {
        Set<Extent> extents = Rights.bundled().of(permission).stream()
                .filter(right -> right.isHeldBy(role, named))
                .map(Right::extent)
                .collect(Collectors.toSet());
        if (extents.contains(Extent.ALL)) {
            return "**all**";
        }
        List<Extent> inOrder = new ArrayList<>(extents);
        inOrder.sort(null);
        return inOrder.stream()
                .map(extent -> extent.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
