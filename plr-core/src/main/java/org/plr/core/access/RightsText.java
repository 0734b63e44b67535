package org.plr.core.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plr.core.people.Role;

/** Reads a table of rights, line by line, and refuses the first that is not well. */
final class RightsText {
    private static final int LONGEST = 1_000;

    private static final Set<Role> KNOWN = Set.of(
            Role.CORPORATE_DIRECTOR,
            Role.SERVICE_DIRECTOR,
            Role.PRINCIPAL_SOCIAL_WORKER,
            Role.SERVICE_MANAGER,
            Role.TEAM_MANAGER,
            Role.ASSISTANT_TEAM_MANAGER,
            Role.PRACTITIONER,
            Role.PRACTICE_LEARNING_REVIEWER,
            Role.SERVICE_MANAGER_QUALITY_ASSURANCE,
            Role.QUALITY_ASSURANCE_OFFICER,
            Role.BOARD_MEMBER);

    private static final Map<String, Permission> PERMISSIONS = new HashMap<>();
    private static final Map<String, Extent> EXTENTS = new HashMap<>();

    static {
        for (Permission permission : Permission.values()) {
            PERMISSIONS.put(permission.name(), permission);
        }
        for (Extent extent : Extent.values()) {
            EXTENTS.put(extent.name(), extent);
        }
    }

    private final Set<Role> declared;
    private final Set<Right> rights = new LinkedHashSet<>();
    private int line;

    RightsText(Set<Role> declared) {
        this.declared = new LinkedHashSet<>(declared);
    }

    Rights read(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line++;
            readLine(text.substring(start, end).strip());
            start = end + 1;
        }
        return new Rights(List.copyOf(rights), declared);
    }

    private void readLine(String text) {
        if (text.isEmpty() || text.charAt(0) == '#') {
            return;
        }
        if (text.length() > LONGEST) {
            throw refused("it is longer than " + LONGEST + " characters: say it in several lines.");
        }
        List<String> cells = parts(text, '|');
        if (cells.size() == 2 && cells.get(0).equals("role")) {
            declared.add(role(cells.get(1)));
        } else if (cells.size() == 3) {
            add(parts(cells.get(0), ','), extent(cells.get(1)), parts(cells.get(2), ','));
        } else {
            throw refused("write it as: who | how far | what, or: role | CODE.");
        }
    }

    private void add(List<String> holders, Extent extent, List<String> permissions) {
        for (String holder : holders) {
            requireHolder(holder);
            for (String name : permissions) {
                Right right = new Right(holder, permission(name), extent);
                Never.why(right).ifPresent(why -> {
                    throw refused(name + " must not be given to " + holder + " over " + extent + ": " + why);
                });
                if (!rights.add(right)) {
                    throw refused("it says " + holder + " | " + extent + " | " + name + " a second time.");
                }
            }
        }
    }

    private Role role(String code) {
        try {
            return new Role(code);
        } catch (IllegalArgumentException malformed) {
            throw refused(shown(code) + " is no code of a role: use upper-case letters, digits and underscores.");
        }
    }

    private void requireHolder(String holder) {
        if (Right.WORDS.contains(holder)) {
            return;
        }
        Role role = role(holder);
        if (!KNOWN.contains(role) && !declared.contains(role)) {
            throw refused(
                    "there is no role " + holder + ". Declare a role of the council's own first: role | " + holder);
        }
    }

    private Permission permission(String name) {
        Permission permission = PERMISSIONS.get(name);
        if (permission == null) {
            throw refused("there is no permission " + shown(name) + ".");
        }
        return permission;
    }

    private Extent extent(String name) {
        Extent extent = EXTENTS.get(name);
        if (extent == null) {
            throw refused(
                    "there is no extent " + shown(name) + ". Use OWN, RESPONSIBLE, TEAM, AREA, LINKED, BELOW or ALL.");
        }
        return extent;
    }

    private static List<String> parts(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, start)) {
            parts.add(text.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** What was typed, cut short; anything but plain characters is left out, since the message may be logged. */
    private static String shown(String typed) {
        StringBuilder plain = new StringBuilder("'");
        typed.chars().limit(60).filter(c -> c >= ' ' && c < 127).forEach(c -> plain.append((char) c));
        return plain.append("'").toString();
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("Line " + line + " of the table of rights: " + why);
    }
}
