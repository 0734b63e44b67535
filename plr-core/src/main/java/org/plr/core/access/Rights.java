package org.plr.core.access;

import static org.plr.core.access.Permission.ADOPT_FRAMEWORK;
import static org.plr.core.access.Permission.CHECK_FILINGS;
import static org.plr.core.access.Permission.HANDLE_NOTICES;
import static org.plr.core.access.Permission.LOAD_HOLIDAYS;
import static org.plr.core.access.Permission.LOAD_ORGANISATION;
import static org.plr.core.access.Permission.READ_NOTICES;
import static org.plr.core.access.Permission.RUN_DELIVERIES;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.Role;

/**
 * The table of rights: what each role may do and see, and how far. What is not in it is denied. The bundled one is the text
 * {@code rights.txt} beside this class, shown as a page in {@code docs/access.md}; a council adds to it or gives its own,
 * in the same form:
 *
 * <pre>{@code
 * Rights rights = Rights.bundled().and("""
 *         role | HEAD_OF_EARLY_HELP
 *         HEAD_OF_EARLY_HELP | BELOW | READ_REVIEW, READ_DUTIES, READ_TRACKER
 *         """);
 * }</pre>
 *
 * <p>A line says {@code who | how far | what}, its words parted by commas; {@code #} begins a line of comment; {@code role |
 * CODE} declares a role of the council's own. A table is read strictly: whatever is unknown, said twice or must never be
 * given is refused with its line. Never given are the Board anything that shows a single child, a practitioner anybody
 * else's children, the work that a person was given to somebody else, and what is the administrators' or the library's own.
 * Immutable.
 */
public final class Rights {
    private static final String RESOURCE = "rights.txt";

    /** What the host's administrators may do, whoever they are in the council: load reference data, and nothing else. */
    static final Set<Permission> OF_ADMINISTRATORS =
            Set.of(LOAD_ORGANISATION, LOAD_HOLIDAYS, ADOPT_FRAMEWORK, READ_NOTICES, HANDLE_NOTICES);

    /** What the library itself may do. */
    static final Set<Permission> OF_THE_SYSTEM = Set.of(RUN_DELIVERIES, CHECK_FILINGS);

    private final List<Right> rows;
    private final Set<Role> declared;
    private final Map<Permission, List<Right>> byPermission = new EnumMap<>(Permission.class);

    Rights(List<Right> rows, Set<Role> declared) {
        this.rows = List.copyOf(rows);
        this.declared = Set.copyOf(declared);
        for (Right right : rows) {
            byPermission
                    .computeIfAbsent(right.permission(), none -> new ArrayList<>())
                    .add(right);
        }
    }

    /**
     * The library's own table.
     *
     * @return the table, the same each time
     */
    public static Rights bundled() {
        return Bundled.TABLE;
    }

    /**
     * A council's own table, instead of the bundled one.
     *
     * @param text the whole table
     * @return the table
     * @throws IllegalArgumentException where a line is not well or gives what must never be given; the message names it
     */
    public static Rights of(String text) {
        return new RightsText(Set.of()).read(text);
    }

    /**
     * This table with more rights. A right that is there already stays and is no mistake.
     *
     * @param text the lines to add
     * @return the wider table
     * @throws IllegalArgumentException where a line is not well or gives what must never be given; the message names it
     */
    public Rights and(String text) {
        Rights more = new RightsText(declared).read(text);
        List<Right> all = new ArrayList<>(rows);
        more.rows.stream().filter(right -> !rows.contains(right)).forEach(all::add);
        return new Rights(all, more.declared);
    }

    List<Right> rows() {
        return rows;
    }

    List<Right> of(Permission permission) {
        return byPermission.getOrDefault(permission, List.of());
    }

    /** How many rights, and no more. */
    @Override
    public String toString() {
        return rows.size() + " rights";
    }

    private static final class Bundled {
        private static final Rights TABLE = Rights.of(text());

        private static String text() {
            try (@Nullable InputStream in = Rights.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "The library's table of rights is missing. Use an unmodified plr-core jar.");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
