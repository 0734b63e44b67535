package org.plr.examples.council;

import java.time.LocalDate;

/**
 * A row of SSDA903 header.csv, of which only what is needed is read.
 *
 * @param id the council's child id (CHILD)
 * @param born the date of birth (DOB), never to be logged
 */
public record Child(String id, LocalDate born) {

    /** The first day on which the child is an adult: one born on 29 February turns 18 on 1 March. */
    LocalDate adultFrom() {
        LocalDate birthday = born.plusYears(18);
        return birthday.getDayOfMonth() == born.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "Child[]";
    }
}
