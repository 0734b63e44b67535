package org.plr.core.json;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.calendar.Timescale;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.AssuranceFigures;
import org.plr.core.framework.Choosing;
import org.plr.core.framework.ConcernFigures;
import org.plr.core.framework.Consistency;
import org.plr.core.framework.Figures;
import org.plr.core.framework.GradeFigures;
import org.plr.core.framework.Moderation;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.framework.ProgrammeFigures;
import org.plr.core.framework.ReAudit;
import org.plr.core.framework.RemedialActions;
import org.plr.core.framework.Reporting;
import org.plr.core.framework.ReviewFigures;
import org.plr.core.framework.Scale;
import org.plr.core.framework.Sharing;

/**
 * Figures as plain values, by clause and key, the way a framework file says them: texts, whole numbers, flags, lists and
 * objects of these. What has no value is absent.
 */
final class PlainFigures {
    private final Map<ClauseId, Map<String, Object>> clauses = new EnumMap<>(ClauseId.class);

    private PlainFigures() {}

    /** The clauses in the framework's order, each with its keys. */
    static Map<ClauseId, Map<String, Object>> of(Figures figures) {
        PlainFigures plain = new PlainFigures();
        plain.programme(figures.programme());
        plain.review(figures.review());
        plain.grades(figures.grades());
        plain.concerns(figures.concerns());
        plain.moderation(figures.moderation());
        plain.assurance(figures.assurance());
        return plain.clauses;
    }

    private void programme(ProgrammeFigures programme) {
        Choosing choosing = programme.choosing();
        put(ClauseId.ROL_1, "managerRoles", programme.managerRoles());
        put(ClauseId.ROL_2, "perMonth", programme.reviewsPerMonth());
        put(ClauseId.ROL_2, "exemptionApprover", choosing.exemptionApproverOrNull());
        put(ClauseId.ROL_3, "line", choosing.line());
        put(ClauseId.LNK_4, "untrained", choosing.untrained());
        put(ClauseId.ELE_1, "notAgainWithin", choosing.cases().notAgainWithinOrNull());
        put(ClauseId.ELE_1, "volume", choosing.cases().volumeOrNull());
        put(ClauseId.ELE_1, "onClosure", choosing.cases().onClosure());
    }

    private void review(ReviewFigures review) {
        put(ClauseId.VAL_1, "principles", review.principles());
        put(ClauseId.VAL_3, "unappraised", review.wholeness().unappraised());
        put(ClauseId.COL_1, "alone", review.wholeness().alone());
        put(ClauseId.COL_2, "standards", review.standards().byArea());
        put(ClauseId.COL_7, "typicalSources", review.typicalSources());
    }

    private void grades(GradeFigures grades) {
        put(ClauseId.COL_8, "scale", grades.scale().steps());
        put(ClauseId.COL_8, "pass", grades.scale().passOrNull());
        put(ClauseId.COL_8, "impact", impact(grades));
        put(ClauseId.COL_8, "rationaleRequired", grades.rationaleRequired());
    }

    private static @Nullable List<Map<String, Object>> impact(GradeFigures grades) {
        return grades.impact()
                .map(scale -> scale.steps().stream()
                        .map(step -> object("grade", step.grade(), "title", step.title()))
                        .toList())
                .orElse(null);
    }

    private void concerns(ConcernFigures concerns) {
        Sharing sharing = concerns.sharing();
        put(ClauseId.CON_1, "within", sharing.within());
        put(ClauseId.CON_1, "from", sharing.from());
        put(ClauseId.CON_1, "remindAfter", sharing.remindAfter());
        put(ClauseId.CON_1, "escalate", sharing.escalate());
        put(ClauseId.CON_2, "within", concerns.immediateAction().withinOrNull());
        RemedialActions actions = concerns.remedialActions();
        put(ClauseId.CON_3, "within", actions.within());
        put(ClauseId.CON_3, "from", actions.from());
        put(ClauseId.CON_3, "binds", actions.binds());
        ReAudit reAudit = concerns.reAudit();
        put(ClauseId.CON_5, "after", reAudit.after());
        put(ClauseId.CON_5, "window", reAudit.window());
        put(ClauseId.CON_5, "from", reAudit.timing().from());
        put(ClauseId.CON_5, "share", reAudit.share());
        put(ClauseId.CON_5, "manager", reAudit.manager());
    }

    private void moderation(Moderation moderation) {
        put(ClauseId.MOD_1, "moderators", moderation.moderators().roles());
        put(ClauseId.MOD_1, "ofInadequate", moderation.moderators().ofInadequate());
        put(ClauseId.MOD_2, "rate", moderation.sample().rate());
        put(ClauseId.MOD_2, "counting", moderation.sample().counting());
        put(ClauseId.MOD_2, "rounding", moderation.sample().rounding());
        put(ClauseId.MOD_2, "within", moderation.sample().withinOrNull());
        Consistency consistency = moderation.consistency();
        Integer agreeWithin = consistency.second().agreeWithinOrNull();
        put(ClauseId.MOD_1, "second", agreeWithin == null ? null : Map.of("agreeWithin", agreeWithin));
        put(ClauseId.MOD_2, "allocation", consistency.spread().allocation());
        put(ClauseId.MOD_2, "everyManagerWithin", consistency.spread().everyManagerWithinOrNull());
        put(ClauseId.MOD_3, "benchmark", consistency.benchmarkOrNull());
        put(ClauseId.MOD_5, "disputedWithin", consistency.disputes().raisedWithinOrNull());
        put(ClauseId.MOD_5, "decidedWithin", consistency.disputes().decidedWithinOrNull());
        put(ClauseId.MOD_6, "escalated", moderation.afterwards().escalated());
        put(ClauseId.MOD_7, "from", moderation.afterwards().from());
        put(ClauseId.MOD_7, "raised", moderation.afterwards().raised());
    }

    private void assurance(AssuranceFigures assurance) {
        assurance.every().forEach((clause, period) -> put(clause, "every", period));
        put(ClauseId.ELE_3, "maximumPerYear", assurance.practiceWeek().maximumPerYear());
        put(ClauseId.ELE_3, "yearStarts", assurance.practiceWeek().yearStarts());
        put(ClauseId.REP_1, "within", assurance.reporting().withinOrNull());
        put(ClauseId.REP_1, "targets", assurance.reporting().targets());
        put(ClauseId.TRK_2, "readers", assurance.tracking().readers());
        put(ClauseId.TRK_5, "owedBy", assurance.tracking().supervisionOwedBy());
    }

    private void put(ClauseId clause, String key, @Nullable Object value) {
        if (value != null) {
            clauses.computeIfAbsent(clause, any -> new LinkedHashMap<>()).put(key, plain(value));
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Iterable<?> items) {
            List<Object> plain = new ArrayList<>();
            items.forEach(item -> plain.add(plain(item)));
            return plain;
        }
        if (value instanceof Map<?, ?> entries) {
            Map<String, Object> plain = new LinkedHashMap<>();
            entries.forEach((key, entry) -> plain.put(key.toString(), plain(entry)));
            return plain;
        }
        return value instanceof Record record ? object(record) : text(value);
    }

    /** Most records are texts: a grade, a role, a fraction. */
    private static Object object(Record value) {
        if (value instanceof Timescale.Days days) {
            return object("days", days.number(), "count", days.count());
        }
        if (value instanceof Scale.Step step) {
            Map<String, Object> object = object("grade", step.grade(), "title", step.title());
            object.put("inadequate", step.inadequate());
            return object;
        }
        if (value instanceof Sharing.Step step) {
            return object("after", step.after(), "to", Objects.requireNonNull(step.to(), "to"));
        }
        if (value instanceof PracticeStandard standard) {
            return object("code", standard.code(), "title", standard.title());
        }
        if (value instanceof Choosing.Volume volume) {
            return volume.shareOrNull() == null
                    ? object("cases", volume.cases(), "every", volume.every())
                    : object("shareOfOpenCases", volume.shareOrNull(), "every", volume.every());
        }
        if (value instanceof Reporting.Target target) {
            Map<String, Object> object = object("grades", target.grades(), "bound", target.bound());
            object.put("share", text(target.share()));
            return object;
        }
        return text(value);
    }

    private static Map<String, Object> object(String key, Object value, String next, Object nextValue) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(key, plain(value));
        object.put(next, plain(nextValue));
        return object;
    }

    private static String text(Object value) {
        return value instanceof MonthDay day ? day.toString().substring(2) : value.toString();
    }
}
