package org.plr.core.journal;

import java.util.Objects;

/**
 * The host's id of one command, such as a form's token. A repeat by the same actor returns the first outcome and changes
 * nothing; the same id with other content is misuse.
 *
 * @param value 1 to 100 printable characters
 */
public record CommandId(String value) {

    /**
     * Refuses what is no id.
     *
     * @throws IllegalArgumentException where the value is empty, over 100 characters or holds others than printable
     *     ASCII
     */
    public CommandId {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 100 || !value.chars().allMatch(c -> c > 32 && c < 127)) {
            throw new IllegalArgumentException("A command id is 1 to 100 printable ASCII characters without spaces.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
