package org.plr.examples.council;

import java.time.LocalDate;

/**
 * A row of SSDA903 reviews.csv: a looked after review. Not a Practice Learning Review.
 *
 * @param childId as in header.csv
 * @param held the day of the review
 * @param participation how the child took part, PN0 to PN7
 */
public record CareReview(String childId, LocalDate held, String participation) {

    /** The day alone. */
    @Override
    public String toString() {
        return "CareReview[" + held + "]";
    }
}
