package org.plr.core.rota;

import java.util.ArrayList;
import java.util.List;

/** Says in words why managers have as many reviews inside their own line as they have, and that no plan does better. */
final class InsideReason {
    private final YearShape shape;
    private final InsideTotals inside;

    InsideReason(YearShape shape, InsideTotals inside) {
        this.shape = shape;
        this.inside = inside;
    }

    String text() {
        int deviation = inside.deviation();
        if (deviation == 0) {
            return met();
        }
        List<String> sentences = new ArrayList<>();
        for (int line = 0; line < shape.lines(); line++) {
            if (inside.shortage(line) > 0) {
                sentences.add(tooFew(line));
            }
        }
        if (inside.excess() > 0) {
            sentences.add(tooMany(inside.fullest()));
        }
        sentences.add("So no plan is less than " + deviation + " off in all, and this one is no more.");
        return String.join(" ", sentences);
    }

    private String met() {
        String wanted = shape.target() + " of " + reviews(shape.months()) + " inside their own line.";
        return shape.managers() == 1
                ? "The manager completes " + wanted
                : "Each of the " + shape.managers() + " managers completes " + wanted;
    }

    private String tooFew(int line) {
        return receives(line) + ", and " + ownManagers(line) + " " + want(line) + " inside it: " + inside.shortage(line)
                + " too few.";
    }

    private String tooMany(int line) {
        int outside = shape.managers() - shape.size(line);
        int own = shape.demand(line) - inside.outsiders(line);
        String cut = outside == 0
                ? "there is no manager outside it"
                : outsiders(outside) + " can take at most " + inside.outsiders(line) + " of them " + besideTheirs(line);
        return receives(line) + ", and " + cut + ": " + own + " fall" + (own == 1 ? "s" : "") + " to "
                + ownManagers(line) + ", who " + want(line) + ": " + inside.excess() + " too many.";
    }

    private String receives(int line) {
        return "Line " + shape.id(line) + " receives " + reviews(shape.demand(line)) + " in "
                + counted(shape.months(), "month");
    }

    private static String outsiders(int managers) {
        return "the " + counted(managers, "manager") + " outside it";
    }

    private String besideTheirs(int line) {
        return "beside the " + inside.givenElsewhere(line) + " inside their own lines";
    }

    private String ownManagers(int line) {
        return "its " + counted(shape.size(line), "manager");
    }

    private String want(int line) {
        return (shape.size(line) == 1 ? "wants " : "want ") + shape.wanted(line);
    }

    private static String reviews(int number) {
        return counted(number, "review");
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
