package org.plr.core.review;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation.Raised;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * A Practice Learning Review as its facts leave it. Immutable; holds refs and codes alone, so that it may be logged.
 *
 * <p>A review is allocated, reflected on, graded and returned. Once returned its content stands: a mistake is put right
 * by a correction, a changed judgement by moderation.
 */
public final class Review {
    /** The kind of stream in which a review's facts stand. */
    public static final String STREAM = "review";

    private final ReviewRef ref;
    private final Begun begun;
    private final PersonRef reviewer;
    private final Responsible responsible;
    private final Content content;
    private final @Nullable Graded graded;
    private final @Nullable Instant returnedAt;
    private final Aftermath aftermath;

    Review(ReviewRef ref, ReviewFact.Allocated allocated, Instant at) {
        this(
                ref,
                new Begun(allocated, at),
                new Holders(allocated.reviewer(), allocated.responsible()),
                Content.NONE,
                new Course(null, null, Aftermath.NONE));
    }

    private Review(ReviewRef ref, Begun begun, Holders holders, Content content, Course course) {
        this.ref = ref;
        this.begun = begun;
        this.reviewer = holders.reviewer;
        this.responsible = holders.responsible;
        this.content = content;
        this.graded = course.graded;
        this.returnedAt = course.returnedAt;
        this.aftermath = course.aftermath;
    }

    private record Begun(ReviewFact.Allocated allocated, Instant at) {}

    private record Holders(PersonRef reviewer, Responsible responsible) {}

    private record Course(@Nullable Graded graded, @Nullable Instant returnedAt, Aftermath aftermath) {}

    /**
     * A grade with its moment.
     *
     * @param grade the overall grade as it counts now
     * @param at when the reviewer gave it
     * @param rationale the reason, or null where the framework asks for none; of a corrected or changed grade that of the
     *     change
     */
    public record Graded(Grade grade, Instant at, @Nullable NarrativeRef rationale) {}

    /**
     * A decision of moderation (TRK-3).
     *
     * @param from the grade that counted before
     * @param to the grade that counts since; the same where it was upheld
     * @param at when it was decided
     */
    public record Moderated(Grade from, Grade to, Instant at) {}

    /** {@return the stream of a review, {@code review/<ref>}} */
    public static StreamId stream(ReviewRef ref) {
        return StreamId.of(STREAM, ref.text());
    }

    /** Its reference. */
    public ReviewRef ref() {
        return ref;
    }

    /** Collaborative or focussed. */
    public Kind kind() {
        return begun.allocated.kind();
    }

    /** {@return the focussed review under whose terms it was given out (FOC-3), or empty where it is collaborative} */
    public Optional<FocussedRef> focussed() {
        return Optional.ofNullable(content.focussed());
    }

    /** The child whose record is reviewed. */
    public ChildRef child() {
        return begun.allocated.child();
    }

    /** The manager who completes it now. */
    public PersonRef reviewer() {
        return reviewer;
    }

    /** {@return the month of the programme for which it counts (ROL-2), or empty outside the programme} */
    public Optional<YearMonth> month() {
        return Optional.ofNullable(begun.allocated.month());
    }

    /** {@return when it was allocated} */
    public Instant allocatedAt() {
        return begun.at;
    }

    /** The team of the child's practitioner at the allocation. */
    public UnitRef team() {
        return begun.allocated.team();
    }

    /** The service area of the child's practitioner at the allocation. */
    public UnitRef area() {
        return begun.allocated.area();
    }

    /** Who is responsible for the child now. */
    public Responsible responsible() {
        return responsible;
    }

    /** {@return the Inadequate review that this one audits again (CON-5), or empty where it is no re-audit} */
    public Optional<ReviewRef> reAuditOf() {
        return Optional.ofNullable(begun.allocated.reAuditOf());
    }

    /** {@return what the manager wrote with the practitioner, or empty while there is nothing} */
    public Optional<ReviewFact.Reflected> reflection() {
        return Optional.ofNullable(content.reflection());
    }

    /** {@return {@link ReviewFact.FeedbackHeard} or {@link ReviewFact.FeedbackNotPossible} (COL-6, COL-7), or empty} */
    public Optional<ReviewFact> voice() {
        return Optional.ofNullable(content.voice());
    }

    /** {@return the overall grade as it counts now (COL-8), with its moment; or empty before the grading} */
    public Optional<Graded> graded() {
        return Optional.ofNullable(graded);
    }

    /** {@return the grade of the impact on child and family (GOV-3) with its moment, or empty while there is none} */
    public Optional<Graded> impact() {
        return Optional.ofNullable(content.impact());
    }

    /**
     * Whether the overall grade counts as Inadequate (CON-1, CON-4, CON-5); not before the grading.
     *
     * @param framework whose scale says so
     */
    public boolean isInadequate(Framework framework) {
        return graded != null && framework.scale().isInadequate(graded.grade());
    }

    /**
     * Whether what an Inadequate grade begins is still to be done: it counts as Inadequate, or moderation raised it and the
     * council has those duties stay (MOD-7).
     *
     * @param framework whose scale and figures say so
     */
    public boolean owesAsInadequate(Framework framework) {
        return isInadequate(framework)
                || (framework.moderation().afterwards().raised() == Raised.DUTIES_STAY
                        && moderated().stream()
                                .anyMatch(once -> framework.scale().isInadequate(once.from())));
    }

    /** {@return when the completed review was returned, or empty while it is not} */
    public Optional<Instant> returnedAt() {
        return Optional.ofNullable(returnedAt);
    }

    /** Whether the review was completed together with the practitioner (COL-1). */
    public boolean isCollaborative() {
        return content.reflection() != null && content.reflection().collaboration() == Collaboration.ALONGSIDE;
    }

    /** {@return whether it says both what works well and why, and what needs to be better (VAL-3); else it is incomplete} */
    public boolean isComplete() {
        ReviewFact.Reflected reflection = content.reflection();
        return reflection != null && reflection.worksWell() != null && reflection.toDoBetter() != null;
    }

    /** {@return each time that moderation, or a dispute of it, decided the grade, in order; empty where none did} */
    public List<Moderated> moderated() {
        return aftermath.moderated();
    }

    /** Whether it is attached to the child's record (TRK-6). */
    public boolean isAttached() {
        return aftermath.attached();
    }

    /** Whether it was discussed in supervision (TRK-5). */
    public boolean isDiscussed() {
        return aftermath.discussed();
    }

    /** Whether it was brought in from an earlier tracker. */
    public boolean isBroughtIn() {
        return aftermath.broughtIn() != null;
    }

    /** Whether it was returned before it was brought in: then no draw of this library takes it in (MOD-2). */
    public boolean isReturnedBefore() {
        return returnedAt != null && aftermath.isBroughtInAfter(returnedAt);
    }

    /** Whether it was recorded by mistake and counts no more. */
    public boolean isWithdrawn() {
        return aftermath.withdrawn();
    }

    Review heldBy(PersonRef newReviewer, Responsible newResponsible) {
        return new Review(ref, begun, new Holders(newReviewer, newResponsible), content, course());
    }

    Review saying(ReviewFact.@Nullable Reflected reflection, @Nullable ReviewFact voice) {
        return with(content.saying(reflection, voice));
    }

    Review impactGradedAs(Graded impact) {
        return with(content.with(impact));
    }

    Review under(FocussedRef focussed) {
        return with(content.under(focussed));
    }

    private Review with(Content more) {
        return new Review(ref, begun, holders(), more, course());
    }

    Review gradedAs(Graded grade) {
        return on(new Course(grade, returnedAt, aftermath));
    }

    Review moderated(Moderated once, @Nullable NarrativeRef reason) {
        Graded given = Objects.requireNonNull(graded, "a review is graded before it is moderated");
        Graded counts = new Graded(once.to, given.at, reason == null ? given.rationale : reason);
        return gradedAs(counts).following(after -> after.and(once));
    }

    Review returned(Instant at) {
        return on(new Course(graded, at, aftermath));
    }

    Review following(UnaryOperator<Aftermath> step) {
        return on(new Course(graded, returnedAt, step.apply(aftermath)));
    }

    private Review on(Course course) {
        return new Review(ref, begun, holders(), content, course);
    }

    private Holders holders() {
        return new Holders(reviewer, responsible);
    }

    private Course course() {
        return new Course(graded, returnedAt, aftermath);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Review that
                && ref.equals(that.ref)
                && begun.equals(that.begun)
                && holders().equals(that.holders())
                && content.equals(that.content)
                && course().equals(that.course());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, content, graded, returnedAt, aftermath);
    }

    @Override
    public String toString() {
        return "review " + ref;
    }
}
