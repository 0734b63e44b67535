package org.plr.adapters.sheets;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.plr.core.concern.Action;
import org.plr.core.duty.Standing;
import org.plr.core.tracker.TrackedAction;
import org.plr.core.tracker.Tracker;
import org.plr.workbook.Content;
import org.plr.workbook.SheetPlan;

/** The sheet of all remedial actions of an area, to be filled in by its managers (TRK-4, LNK-2). */
final class ActionSheet {
    private static final Instant NEVER = Instant.MAX;

    private final Tracker tracker;
    private final Names names;
    private final ActionTexts texts;
    private final ZoneId zone;

    ActionSheet(Tracker tracker, Names names, ActionTexts texts) {
        this.tracker = tracker;
        this.names = names;
        this.texts = texts;
        this.zone = tracker.asOf().framework().zone();
    }

    SheetPlan plan() {
        return new SheetPlan(Form.ACTIONS, ActionColumn.plan(texts));
    }

    /** What is to be done comes first, the most urgent at the top. */
    List<List<Content.Value>> rows(Function<TrackedAction, String> what) {
        return tracker.actions().stream()
                .sorted(Comparator.comparing(this::rank)
                        .thenComparing(each -> each.due().orElse(NEVER))
                        .thenComparing(each -> each.action().raisedAt())
                        .thenComparing(each -> each.action().ref().text()))
                .map(each -> row(each, what))
                .toList();
    }

    private Integer rank(TrackedAction each) {
        return switch (each.standing(tracker.at())) {
            case OVERDUE, OPEN -> 0;
            case MET, MET_LATE -> 1;
            case VOID -> 2;
        };
    }

    private List<Content.Value> row(TrackedAction each, Function<TrackedAction, String> what) {
        return ActionColumn.shown(texts).stream()
                .map(column -> column == ActionColumn.WHAT ? Content.cleaned(what.apply(each)) : value(column, each))
                .toList();
    }

    private Content.Value value(ActionColumn column, TrackedAction each) {
        Action action = each.action();
        return switch (column) {
            case REVIEW -> Content.text(each.review().ref().text());
            case ACTION -> Content.text(action.ref().text());
            case NUMBER -> Content.number(each.number());
            case TEAM -> Content.cleaned(names.of(each.review().team()));
            case OWNER -> Content.cleaned(names.of(action.owner()));
            case RAISED -> Content.date(Words.day(action.raisedAt(), zone));
            case DUE ->
                each.due().map(due -> Content.date(Words.lastDay(due, zone))).orElse(Content.blank());
            case STANDING -> Content.text(Words.of(standing(each), "Withdrawn"));
            case COMPLETED -> action.completedAt().isPresent() ? Content.text(Form.YES) : Content.blank();
            case ON ->
                action.completedAt()
                        .map(at -> Content.date(Words.day(at, zone)))
                        .orElse(Content.blank());
            case EVIDENCE, WHAT -> Content.blank();
            case VERSION -> Content.text(RowVersion.of(tracker.area(), each));
        };
    }

    private Standing standing(TrackedAction each) {
        return each.standing(tracker.at());
    }
}
