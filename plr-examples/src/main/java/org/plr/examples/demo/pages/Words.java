package org.plr.examples.demo.pages;

import org.plr.core.duty.Standing;
import org.plr.core.review.Kind;

/** Standings and kinds as people read them; what needs attention is marked in words and weight, not by colour alone. */
final class Words {
    private Words() {}

    static String of(Standing standing) {
        return switch (standing) {
            case OPEN -> "open";
            case MET -> "met";
            case MET_LATE -> "met late";
            case OVERDUE -> "overdue";
            case VOID -> "void";
        };
    }

    static String of(Kind kind) {
        return switch (kind) {
            case COLLABORATIVE -> "collaborative";
            case FOCUSSED -> "focussed";
        };
    }

    static Html html(Standing standing) {
        return switch (standing) {
            case OVERDUE -> Html.of("span class=\"alert\"", "OVERDUE");
            case MET_LATE -> Html.of("strong", "met late");
            case VOID -> Html.of("span class=\"quiet\"", "void");
            default -> Html.text(of(standing));
        };
    }

    /** A number of things, in the singular for one. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
