package org.plr.core.draw;

import java.util.List;

/**
 * What reviews that arrived after the draw add to it. Lists are in the order of the tickets.
 *
 * @param certain the late reviews that are moderated for their grade
 * @param drawn who is drawn beyond those drawn before: late reviews at or below the threshold, then the next up the list of
 *     all, where the size for the new population asks for more
 * @param population how many reviews there are now
 * @param manifest the manifest of all of them
 */
public record Late(List<String> certain, List<String> drawn, int population, String manifest) implements Change {

    /** Keeps the lists as they are now. */
    public Late {
        certain = List.copyOf(certain);
        drawn = List.copyOf(drawn);
    }
}
