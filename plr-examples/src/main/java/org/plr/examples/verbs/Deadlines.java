package org.plr.examples.verbs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.calendar.Due;
import org.plr.core.calendar.Holidays;
import org.plr.core.calendar.Window;
import org.plr.core.duty.Found;
import org.plr.core.duty.Owed;
import org.plr.core.duty.Timetable;
import org.plr.core.framework.Grade;

/** The verb {@code deadlines}: by when things are owed after a review (CON-1, CON-3, CON-5). */
final class Deadlines {
    private static final String HELP = """
            plr deadlines: by when things are owed after a review

            takes    {"framework":"bcp-2022-1","items":[{"id":"a","identifiedAt":"2026-03-28T17:00:00Z","gradedAt":…?,
                      "actionRaisedAt":…?,"grade":"INADEQUATE","immediateConcern":false?}]}
            answers  {"items":[{"id":"a","shareBy":"2026-03-29T17:00:00Z",
                      "actionsBy":{"date":"2026-04-07","end":"2026-04-07T23:00:00Z"},
                      "reAuditFrom":"2026-05-28","reAuditBy":"2026-06-28"}]}

            What is marked with ? may be left out, and so may the framework; it may also stand there as an object.
            Instants have any offset and are answered in Z. What is not owed is left out. "end" is the first instant
            after the last day. Where a framework counts working days past the last year of which the holidays of
            England and Wales are known, "warnings" says so.
            """;

    private final Timetable timetable;
    private final Set<String> ids = new HashSet<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Json> answers = new ArrayList<>();
    private boolean beyondKnownHolidays;

    private Deadlines(Timetable timetable) {
        this.timetable = timetable;
    }

    static Verb verb() {
        return new JsonVerb(
                new JsonVerb.Words("deadlines", "by when things are owed after a review", HELP), Deadlines::answer);
    }

    /** One thing asked. */
    private record Item(String id, Found found) {
        static Item of(Given item) {
            item.only("id", "identifiedAt", "gradedAt", "actionRaisedAt", "grade", "immediateConcern");
            return new Item(
                    item.required("id", Kind.TEXT),
                    new Found(
                            new Grade(item.required("grade", Kind.TEXT)),
                            item.optional("immediateConcern", Kind.FLAG).orElse(false),
                            item.required("identifiedAt", Kind.INSTANT),
                            item.optional("gradedAt", Kind.INSTANT).orElse(null),
                            item.optional("actionRaisedAt", Kind.INSTANT).orElse(null)));
        }
    }

    private static Answer answer(Given question) {
        question.only("framework", "items");
        var framework = question.optional("framework", FrameworkAsked::read).orElseGet(FrameworkAsked::bundled);
        List<Given> given = question.required("items", Kind.listOf(Kind.OBJECT));
        List<Item> items = given.stream().map(Item::of).toList();
        if (!framework.isAccepted()) {
            return Answer.refused(framework.refusals());
        }
        Deadlines deadlines = new Deadlines(new Timetable(framework.value(), Holidays.englandAndWales()));
        for (int i = 0; i < items.size(); i++) {
            deadlines.take(items.get(i), "$.items[" + i + "]");
        }
        return deadlines.answer();
    }

    private void take(Item item, String path) {
        if (item.id().isBlank()) {
            refusals.add(Refusal.plain("id.missing", path + ".id", "Give each item an id."));
        } else if (!ids.add(item.id())) {
            refusals.add(Refusal.plain("id.repeated", path + ".id", "Give each item an id of its own."));
        }
        Outcome<Owed> owed = timetable.owed(item.found());
        owed.refusals().forEach(refusal -> refusals.add(refusal.under(path)));
        owed.toOptional().ifPresent(it -> answers.add(json(item.id(), it)));
    }

    private Json json(String id, Owed owed) {
        beyondKnownHolidays |= owed.actionsBy().filter(Due::beyondKnownHolidays).isPresent();
        return new Fields()
                .with("id", id)
                .withIf("shareBy", owed.shareBy())
                .withIf("actionsBy", owed.actionsBy().map(Deadlines::json))
                .withIf("reAuditFrom", owed.reAudit().map(Window::opens))
                .withIf("reAuditBy", owed.reAudit().map(Window::lastDay))
                .done();
    }

    private static Json json(Due due) {
        return new Fields().withIf("date", due.lastDay()).with("end", due.end()).done();
    }

    private Answer answer() {
        if (!refusals.isEmpty()) {
            return Answer.refused(refusals);
        }
        Fields answer = new Fields().with("items", answers);
        return Answer.of(answer.withIf("warnings", warnings()).done());
    }

    private Optional<List<String>> warnings() {
        Holidays holidays = timetable.holidays();
        String warning = "Working days were counted beyond " + holidays.knownFrom() + " to " + holidays.knownTo()
                + ", the dates of which the holidays are known (" + holidays.id()
                + "): there they go by weekends alone, and the true last day may be later.";
        return beyondKnownHolidays ? Optional.of(List.of(warning)) : Optional.empty();
    }
}
