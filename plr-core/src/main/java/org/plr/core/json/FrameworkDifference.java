package org.plr.core.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.FigureChange;
import org.plr.core.framework.Framework;

/** Tells two versions of a framework apart, figure by figure (GOV-1). */
public final class FrameworkDifference {
    private final List<FigureChange> changes = new ArrayList<>();

    private FrameworkDifference() {}

    /**
     * Every figure that differs, defaults included.
     *
     * @param before one version
     * @param after another
     * @return the changes, clause by clause in the framework's order; none where every figure is the same
     */
    public static List<FigureChange> between(Framework before, Framework after) {
        Map<ClauseId, Map<String, Object>> from = PlainFigures.of(before.figures());
        Map<ClauseId, Map<String, Object>> to = PlainFigures.of(after.figures());
        FrameworkDifference difference = new FrameworkDifference();
        for (ClauseId clause : ClauseId.values()) {
            difference.members(clause, "", from.getOrDefault(clause, Map.of()), to.getOrDefault(clause, Map.of()));
        }
        return List.copyOf(difference.changes);
    }

    private void members(ClauseId clause, String prefix, Map<?, ?> from, Map<?, ?> to) {
        Set<Object> keys = new LinkedHashSet<>(from.keySet());
        keys.addAll(to.keySet());
        for (Object key : keys) {
            value(clause, prefix + key, from.get(key), to.get(key));
        }
    }

    private void value(ClauseId clause, String key, @Nullable Object from, @Nullable Object to) {
        if (Objects.equals(from, to)) {
            return;
        }
        if (from instanceof Map<?, ?> before && to instanceof Map<?, ?> after && isByName(before, after)) {
            members(clause, key + ".", before, after);
        } else if (from instanceof List<?> before && to instanceof List<?> after) {
            List<?> gone = without(before, after);
            List<?> come = without(after, before);
            boolean orderAlone = gone.isEmpty() && come.isEmpty();
            changes.add(
                    new FigureChange(clause, key, json(orderAlone ? before : gone), json(orderAlone ? after : come)));
        } else {
            changes.add(new FigureChange(clause, key, json(from), json(to)));
        }
    }

    /** Sets of things by name are told one by one; a small object such as a number of days is told as a whole. */
    private static boolean isByName(Map<?, ?> before, Map<?, ?> after) {
        return before.values().stream().allMatch(List.class::isInstance)
                && after.values().stream().allMatch(List.class::isInstance);
    }

    private static List<?> without(List<?> all, List<?> others) {
        return all.stream().filter(item -> !others.contains(item)).toList();
    }

    private static String json(@Nullable Object value) {
        return value == null || value.equals(List.of()) ? "" : FrameworkWriter.line(value);
    }
}
