package org.plr.core.rota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Choosing;

/**
 * The columns of a month: each service area whole, or, where it is so tight that this says too little, its cases in groups
 * that are alike for every manager.
 */
final class Columns {
    private final Universe universe;
    private final Options options;
    private final boolean isInsideAllowed;

    Columns(Universe universe, Options options, RotaRules rules) {
        this.universe = universe;
        this.options = options;
        this.isInsideAllowed = rules.line() == Choosing.Line.INSIDE_AND_OUTSIDE;
    }

    List<Column> of(Set<Integer> divided) {
        List<Column> columns = new ArrayList<>();
        for (int area = 0; area < universe.areaRefs().size(); area++) {
            if (divided.contains(area)) {
                columns.addAll(alike(area).values());
            } else {
                columns.add(new Whole(area));
            }
        }
        return columns;
    }

    private Map<Object, Alike> alike(int area) {
        Map<Object, Alike> alike = new LinkedHashMap<>();
        for (Caseload caseload : universe.in(area)) {
            boolean isManagers = caseload.manager() >= 0;
            Object whose = isManagers ? caseload : caseload.group();
            for (int i = 0; i < caseload.count(); i++) {
                int openCase = caseload.at(i);
                Object key = universe.excluded().of(openCase).length == 0 ? whose : (Object) openCase;
                alike.computeIfAbsent(key, none -> new Alike(caseload, openCase)).capacity++;
            }
        }
        return alike;
    }

    private @Nullable Side allowed(@Nullable Side side) {
        return side == Side.INSIDE && !isInsideAllowed ? null : side;
    }

    /** All cases of an area. */
    private final class Whole implements Column {
        private final int area;

        Whole(int area) {
            this.area = area;
        }

        @Override
        public int area() {
            return area;
        }

        @Override
        public int capacity() {
            return options.in(area);
        }

        @Override
        public @Nullable Side side(int manager, Side wanted) {
            if (options.of(manager, area, wanted) > 0) {
                return allowed(wanted);
            }
            return options.of(manager, area, wanted.other()) > 0 ? allowed(wanted.other()) : null;
        }
    }

    /** Cases that are alike for every manager, as one of them is. */
    private final class Alike implements Column {
        private final Caseload caseload;
        private final int openCase;
        private int capacity;

        Alike(Caseload caseload, int openCase) {
            this.caseload = caseload;
            this.openCase = openCase;
        }

        @Override
        public int area() {
            return caseload.group().area();
        }

        @Override
        public int capacity() {
            return capacity;
        }

        @Override
        public @Nullable Side side(int manager, Side wanted) {
            if (universe.excluded().has(openCase, manager)) {
                return null;
            } else if (universe.isOpen(manager, caseload, wanted)) {
                return allowed(wanted);
            }
            return universe.isOpen(manager, caseload, wanted.other()) ? allowed(wanted.other()) : null;
        }
    }
}
