package org.plr.examples.demo.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plr.adapters.html.Html;
import org.plr.core.agreement.Direction;
import org.plr.core.draw.Drawn;
import org.plr.core.draw.MonthDraw;
import org.plr.core.duty.Standing;
import org.plr.core.framework.Moderation.Counting;
import org.plr.core.moderation.Moderation;
import org.plr.core.review.Kind;
import org.plr.core.review.ReviewRef;

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

    static String of(Counting counting) {
        return switch (counting) {
            case INCLUSIVE -> "Inadequate ones count toward it";
            case INCLUSIVE_AT_LEAST_ONE -> "Inadequate ones count toward it, and one other is drawn at least";
            case ADDITIVE -> "of the others, beside the Inadequate ones";
            case FULL_PLUS -> "of all, beside the Inadequate ones";
        };
    }

    /** Why a review is moderated. */
    static String why(ReviewRef review, MonthDraw draw, Drawn drawn) {
        String id = review.text();
        if (drawn.certain().contains(id)) {
            boolean waiting =
                    drawn.request().also().stream().anyMatch(also -> also.id().equals(id));
            return waiting ? "none of this manager's for long" : "Inadequate";
        }
        if (drawn.drawn().contains(id)) {
            return "drawn";
        }
        if (draw.turnedInadequate().contains(review)) {
            return "turned Inadequate";
        }
        boolean late = draw.late().stream().anyMatch(frozen -> frozen.id().equals(id));
        return late ? "recorded late" : "drawn afterwards";
    }

    static boolean isChanged(Moderation moderation) {
        return moderation
                .decision()
                .filter(decided -> !decided.from().equals(decided.to()))
                .isPresent();
    }

    static String dispute(Moderation moderation) {
        if (moderation.dispute().isEmpty()) {
            return "";
        }
        return moderation
                .disputeDecision()
                .map(settled -> settled.from().equals(settled.to()) ? "disputed, stands" : "disputed, changed")
                .orElse("disputed");
    }

    static String shift(org.plr.core.agreement.Said<Direction.MeanShift> shift) {
        return shift.toOptional()
                .map(Words::shift)
                .orElseGet(() -> "undefined: " + shift.why().orElseThrow().reason());
    }

    /** To two digits: as counted it may be a fraction of millions. */
    static String shift(Direction.MeanShift mean) {
        return new BigDecimal(mean.total())
                .divide(new BigDecimal(mean.units()), 2, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
