package org.plr.core.draw;

/**
 * One part of the council in a draw.
 *
 * @param name its normalised name
 * @param population how many reviews were completed in it
 * @param certain how many of them are moderated without being drawn
 * @param drawn how many others are drawn
 */
public record Stratum(String name, int population, int certain, int drawn) {

    /**
     * The share of those drawn among those who could be. Under an allocation it is each one's probability of being drawn.
     *
     * @return the share, or undefined where all are certain
     */
    public Share inclusion() {
        return Share.of(drawn, population - certain, Drawn.NOBODY_TO_DRAW);
    }
}
