package org.plr.examples.demo;

import java.util.List;

/** What invented moderators write. Invented too, and true of no child. */
final class ModerationWords {
    static final List<String> FEEDBACK = List.of(
            "You listened well and it shows; give each step of the plan a date and a name.",
            "The strengths are well seen. Say more about what is different for the child since last time.",
            "A careful review. Hold the grade against the practice standard, and quote the record where you can.",
            "The conversation with the practitioner carried this review; write down what you both learned.");

    static final List<String> EVIDENCE = List.of(
            "Shown by three entries in the record, quoted in the feedback.",
            "Held against the standard, point by point.",
            "Named with its source, and what it means for this family.",
            "What the child and the family said is set beside what was done.",
            "The feedback says what led to the grade, in plain words.");

    static final List<String> NOT_MET = List.of(
            "The manager is on leave until the end of the month.", "The manager was called away on the day, twice.");

    static final List<String> REASON = List.of(
            "The plan has no dates, and the standard asks for them.",
            "What the family said weighs more than the grade allows for.",
            "The record shows more progress than the grade says.");

    static final List<String> DISPUTE = List.of(
            "The visit of the last week is not considered in the decision.",
            "The standard that is cited applies to another area of work.");

    static final List<String> SETTLED = List.of(
            "Both accounts were heard; the record of the last week decides.",
            "The standard was read as it is meant, with both of them.");

    private ModerationWords() {}
}
