package org.plr.core.rota;

/** Says why somebody could not be given what was wanted. */
final class Shortfalls {
    private final Universe universe;
    private final Options options;

    Shortfalls(Universe universe, Options options) {
        this.universe = universe;
        this.options = options;
    }

    String without(int manager) {
        int open = options.of(manager, Side.INSIDE) + options.of(manager, Side.OUTSIDE);
        return open == 0
                ? "Of " + all()
                        + " there is none that they may review: they hold, held or directly supervise each, or it"
                        + " lies in their line and this council has none reviewed there." + lately()
                : "Others are given the " + cases(open) + " that they could review.";
    }

    String offSide(int manager, Side wanted) {
        int open = options.of(manager, wanted);
        if (open > 0) {
            return "The " + cases(open) + " " + words(wanted) + " their line that they may review "
                    + (open == 1 ? "is" : "are") + " needed for others, or lead to an aim that comes before.";
        }
        int ofLine = options.ofLine(manager);
        if (wanted == Side.OUTSIDE) {
            return "There is no open case outside their line that they may review: " + ofLine + " of " + all()
                    + " lie inside it." + lately();
        }
        return ofLine == 0
                ? "There is no open case in their line." + lately()
                : "They hold, held or directly supervise the " + cases(ofLine) + " in their line." + lately();
    }

    private String all() {
        int sum = 0;
        for (int area = 0; area < universe.areaRefs().size(); area++) {
            sum += options.in(area);
        }
        return cases(sum);
    }

    private String lately() {
        return universe.lately() == 0 ? "" : " " + cases(universe.lately()) + " are left out, reviewed too lately.";
    }

    private static String words(Side side) {
        return side == Side.INSIDE ? "inside" : "outside";
    }

    private static String cases(int count) {
        return count + (count == 1 ? " open case" : " open cases");
    }
}
