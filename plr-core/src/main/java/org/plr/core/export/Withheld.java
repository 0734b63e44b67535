package org.plr.core.export;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an item is left out.
 *
 * @param ground the ground
 * @param wordsOrNull the decision in words; needed of another ground, and possible of every one
 */
public record Withheld(Exemption ground, @Nullable String wordsOrNull) {

    /**
     * Refuses another ground without words.
     *
     * @throws IllegalArgumentException where {@link Exemption#OTHER} has no words
     */
    public Withheld {
        Objects.requireNonNull(ground, "ground");
        if (ground == Exemption.OTHER && (wordsOrNull == null || wordsOrNull.isBlank())) {
            throw new IllegalArgumentException("Say another ground in words: whoever asked is told why.");
        }
    }

    /** {@return that an item is left out on a ground that the law names} */
    public static Withheld on(Exemption ground) {
        return new Withheld(ground, null);
    }

    /** {@return that an item is left out on another ground, in words} */
    public static Withheld because(String words) {
        return new Withheld(Exemption.OTHER, words);
    }

    /** The ground alone: what was typed never reaches a log. */
    @Override
    public String toString() {
        return "withheld: " + ground;
    }
}
