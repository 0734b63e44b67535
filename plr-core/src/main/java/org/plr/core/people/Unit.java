package org.plr.core.people;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A directorate, service area or team, as it stands for a time. A unit that moves or is renamed has one row for each of
 * its times.
 *
 * @param ref which unit
 * @param level what kind of unit
 * @param label its name for readers, such as {@code Assessment North}: 1 to 200 characters, never a person's name
 * @param parent the unit above, or null at the top
 * @param practiceArea the area of work that chooses its practice standards (COL-2): 1 to 200 characters
 * @param valid when the row holds
 */
public record Unit(
        UnitRef ref, Level level, String label, @Nullable UnitRef parent, String practiceArea, Validity valid) {

    /**
     * Refuses texts that cannot stand on one line.
     *
     * @throws IllegalArgumentException where the label or the practice area is blank, over 200 characters or holds
     *     control characters
     */
    public Unit {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(level, "level");
        requireLine("label", label);
        requireLine("practice area", practiceArea);
        Objects.requireNonNull(valid, "valid");
    }

    private static void requireLine(String what, String text) {
        if (text.isBlank()
                || text.length() > 200
                || text.chars().anyMatch(Character::isISOControl)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(
                    "The " + what + " of a unit is 1 to 200 characters on one line, without control characters.");
        }
    }

    /** The ref and the level alone. */
    @Override
    public String toString() {
        return level + " " + ref;
    }
}
