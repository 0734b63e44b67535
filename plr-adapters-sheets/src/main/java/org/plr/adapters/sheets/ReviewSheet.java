package org.plr.adapters.sheets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Scale;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.tracker.TrackedAction;
import org.plr.core.tracker.TrackedReview;
import org.plr.core.tracker.Tracker;
import org.plr.workbook.Column;
import org.plr.workbook.Content;
import org.plr.workbook.Mark;
import org.plr.workbook.SheetPlan;

/** The sheet of all reviews allocated and returned in an area (TRK-1). */
final class ReviewSheet {
    private final Tracker tracker;
    private final Names names;

    ReviewSheet(Tracker tracker, Names names) {
        this.tracker = tracker;
        this.names = names;
    }

    SheetPlan plan() {
        return new SheetPlan(
                Form.REVIEWS,
                List.of(
                        Column.text("Month", 8).meaning("The month of the programme for which it counts (ROL-2)."),
                        Column.text("Kind", 13).meaning("Collaborative, or focussed on a theme."),
                        Column.text("Review", 34).meaning("Its reference. The child stands in the case system alone."),
                        Column.text("Reviewer", 17).meaning("The manager who completes it now."),
                        Column.text("Team", 17).meaning("The team of the child's practitioner at the allocation."),
                        Column.text("State", 10).meaning("Allocated, returned, or withdrawn as a mistake."),
                        Column.date("Allocated", 11).meaning("The day of its allocation."),
                        Column.date("Graded", 11).meaning("The day on which the reviewer graded it."),
                        Column.date("Returned", 11).meaning("The day on which it was returned complete."),
                        grade(),
                        Column.text("Impact", 12).meaning("The grade of the impact on child and family (GOV-3)."),
                        Column.text("Moderation", 20).meaning("What moderation made of the grade (TRK-3)."),
                        Column.text("Actions", 12).meaning("How many remedial actions are open, of how many."),
                        standing(),
                        Column.date("Re-audit due", 12).meaning("The last day on which the re-audit is in time."),
                        Column.text("Audits again", 34).meaning("The Inadequate review that this one audits again."),
                        Column.text("Link reviewer", 17).meaning("The link reviewer of its Service Manager (LNK-1)."),
                        Column.text("Tracked", 8)
                                .meaning("Whether it is Inadequate with an action or its re-audit still open (CON-4).")
                                .marking(Form.YES, Mark.CAUTION)));
    }

    private static Column standing() {
        return Words.marked(Column.text("Re-audit", 13)
                .meaning("How the re-audit of an Inadequate review stood when the workbook was made (CON-5)."));
    }

    /** Whatever a framework calls Inadequate stands out. */
    private Column grade() {
        Column grade = Column.text("Grade", 19).meaning("The overall grade as it counts now (COL-8).");
        for (String title : inadequate()) {
            grade = grade.marking(title, Mark.ALERT);
        }
        return grade;
    }

    private Set<String> inadequate() {
        Set<Framework> frameworks = new LinkedHashSet<>();
        tracker.reviews().forEach(each -> frameworks.add(each.judgement().framework()));
        Set<String> titles = new LinkedHashSet<>();
        for (Framework framework : frameworks) {
            framework.scale().steps().stream()
                    .filter(Scale.Step::inadequate)
                    .map(Scale.Step::title)
                    .forEach(titles::add);
        }
        return titles;
    }

    List<List<Content.Value>> rows() {
        return tracker.reviews().stream().map(this::row).toList();
    }

    private List<Content.Value> row(TrackedReview each) {
        Review review = each.review();
        List<Content.Value> row = new ArrayList<>(allocated(review));
        row.addAll(judged(each));
        row.addAll(followed(each));
        row.add(Content.text(review.reAuditOf().map(ReviewRef::text).orElse("")));
        row.add(Content.cleaned(each.link().map(names::of).orElse("")));
        row.add(Content.text(each.isTracked() ? Form.YES : Form.NO));
        return row;
    }

    private List<Content.Value> allocated(Review review) {
        return List.of(
                Content.text(review.month().map(Object::toString).orElse("")),
                Content.text(Words.of(review.kind())),
                Content.text(review.ref().text()),
                Content.cleaned(names.of(review.reviewer())),
                Content.cleaned(names.of(review.team())),
                Content.text(Words.state(review)),
                day(Optional.of(review.allocatedAt())),
                day(review.graded().map(Review.Graded::at)),
                day(review.returnedAt()));
    }

    private List<Content.Value> judged(TrackedReview each) {
        Framework framework = each.judgement().framework();
        Review review = each.review();
        return List.of(
                Content.cleaned(review.graded()
                        .map(graded -> Words.title(graded.grade(), framework))
                        .orElse("")),
                Content.cleaned(review.impact()
                        .map(impact -> Words.impactTitle(impact.grade(), framework))
                        .orElse("")),
                Content.cleaned(each.moderated()
                        .map(moderated -> Words.moderation(moderated, framework))
                        .orElse("")));
    }

    private List<Content.Value> followed(TrackedReview each) {
        List<TrackedAction> actions = each.actions();
        long open = actions.stream().filter(one -> one.action().isOpen()).count();
        return List.of(
                Content.text(actions.isEmpty() ? "None" : open + " of " + actions.size() + " open"),
                Content.text(each.reAudit()
                        .map(duty -> Words.of(duty.standing(tracker.at()), "No longer owed"))
                        .orElse("")),
                each.reAudit()
                        .flatMap(duty -> duty.due())
                        .map(due -> Content.date(
                                Words.lastDay(due, tracker.asOf().framework().zone())))
                        .orElse(Content.blank()));
    }

    private Content.Value day(Optional<Instant> moment) {
        return moment.map(at ->
                        Content.date(Words.day(at, tracker.asOf().framework().zone())))
                .orElse(Content.blank());
    }
}
