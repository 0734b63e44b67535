package org.plr.benchmarks.replay;

import java.util.List;
import java.util.Map;

/** The payloads as the records that a Java developer gives to databind: plain texts, one record a type. */
final class Payloads {
    /** The record of each type of fact in the journal. */
    static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("reference.framework-adopted", Adopted.class),
            Map.entry("reference.holidays-loaded", Loaded.class),
            Map.entry("reference.organisation-loaded", Loaded.class),
            Map.entry("programme.month-opened", MonthOpened.class),
            Map.entry("review.allocated", Allocated.class),
            Map.entry("review.reflected", Reflected.class),
            Map.entry("review.feedback-heard", FeedbackHeard.class),
            Map.entry("review.graded", Graded.class),
            Map.entry("review.returned", Returned.class),
            Map.entry("review.attached-to-record", AttachedToRecord.class),
            Map.entry("review.outcome-told", OutcomeTold.class),
            Map.entry("review.discussed-in-supervision", DiscussedInSupervision.class),
            Map.entry("concern.identified", ConcernIdentified.class),
            Map.entry("concern.shared-in-writing", SharedInWriting.class),
            Map.entry("concern.immediate-action-taken", ImmediateActionTaken.class),
            Map.entry("concern.action-raised", ActionRaised.class),
            Map.entry("concern.action-completed", ActionCompleted.class));

    private Payloads() {}

    record Adopted(String framework, String hash, String effective, String reviewBy) {}

    record Loaded(String hash) {}

    record MonthOpened(String month, List<String> managers) {}

    record Text(String id, String commitment) {}

    record Responsible(String practitioner, String teamManager, String serviceManager) {}

    record Allocated(
            String kind,
            String child,
            String reviewer,
            String month,
            String team,
            String area,
            Responsible responsible,
            String reAuditOf,
            Text otherManagerReason) {}

    record Answer(String standard, String met, Text note) {}

    record Reflected(
            String collaboration,
            Text aloneReason,
            Text purposeAndFocus,
            Text livedExperience,
            Text needsToChange,
            String inRecord,
            Text worksWell,
            Text toDoBetter,
            List<Answer> standards,
            List<String> principles) {}

    record FeedbackHeard(List<String> from, Text feedback) {}

    record Graded(String grade, Text rationale) {}

    record Returned(boolean countsForMonth, String reAuditOf) {}

    record AttachedToRecord(Text receipt) {}

    record OutcomeTold(String person, String channel) {}

    record DiscussedInSupervision(String supervisor) {}

    record ConcernIdentified(String concern, Text what) {}

    record SharedInWriting(String recipient, String channel) {}

    record ImmediateActionTaken(String by, Text what) {}

    record ActionRaised(String action, String owner, Text what, String sooner) {}

    record ActionCompleted(String action, Text evidence) {}
}
