package org.plr.core.access;

import org.plr.core.concern.ActionRef;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.review.ReviewRef;

/**
 * One service area of many, with one child's review in it.
 *
 * @param number which
 * @param review the review
 * @param text a text of it
 * @param action an action of it
 */
record Service(int number, ReviewRef review, NarrativeRef text, ActionRef action) {

    static ChildRef child(int number) {
        return new ChildRef(77, number);
    }

    /** Stands in every text about the child, and nowhere else. */
    static String canary(int number) {
        return "canary-of-" + number + "-ends";
    }

    static UnitRef directorate(int number) {
        return new UnitRef(10, number);
    }

    static UnitRef area(int number) {
        return new UnitRef(11, number);
    }

    static UnitRef team(int number) {
        return new UnitRef(12, number);
    }

    /** Somebody of a service, by the place of their role. */
    static PersonRef person(int number, int role) {
        return new PersonRef(20 + role, number);
    }

    UnitRef area() {
        return area(number);
    }

    UnitRef team() {
        return team(number);
    }

    ChildRef child() {
        return child(number);
    }

    PersonRef manager() {
        return person(number, 2);
    }

    PersonRef practitioner() {
        return person(number, 5);
    }
}
