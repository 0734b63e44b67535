package org.plr.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.retention.Archive.CHILD;
import static org.plr.core.retention.Archive.OTHER_CHILD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Scenario;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Entry;
import org.plr.core.json.ExportWriter;
import org.plr.core.moderation.SampleJudgements;
import org.plr.core.people.PersonRef;
import org.plr.core.retention.Archive;
import org.plr.core.retention.Reason;
import org.plr.core.retention.Retention;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Read;

/** What is given out about one child or one member of staff: all of it, and nothing unnoted. */
class ExportsTest {
    private static final String OTHER_WORDS = "Only the other child's record says so.";

    private final Archive archive = Archive.keeping("'REVIEW':'P6Y'");
    private final Scenario given = archive.given;
    private final ReviewRef first = moderated(archive.closed(CHILD));
    private final ReviewRef second = archive.returned(CHILD);
    private final ReviewRef other = archive.returned(OTHER_CHILD);

    private ReviewRef moderated(ReviewRef review) {
        given.selected(review);
        assertAccepted(given.qa().moderations().assign(review, Scenario.MODERATOR));
        assertAccepted(given.as(Scenario.MODERATOR)
                .moderations()
                .judge(review, SampleJudgements.met(Grade.REQUIRES_IMPROVEMENT)));
        assertAccepted(given.qa().retention().hold(Retention.ofChild(CHILD), reason()));
        return review;
    }

    private static Reason reason() {
        return new Reason("The guardian asked the court.", Scenario.DIRECTOR);
    }

    private Export ofChild() {
        return assertAccepted(given.qa().exports().ofChild(CHILD));
    }

    private Export ofStaff(PersonRef person) {
        return assertAccepted(given.qa().exports().ofStaff(person));
    }

    private static List<Long> positions(Export export) {
        return export.items().stream().map(Item::position).toList();
    }

    /** By the text of each entry, whatever its fact. */
    private List<Long> naming(Set<String> refs) {
        return given.journal().stream()
                .filter(entry -> refs.stream().anyMatch(ref -> said(entry).contains(ref)))
                .map(Entry::position)
                .toList();
    }

    private static String said(Entry entry) {
        return String.join(
                " ",
                entry.draft().stream().value(),
                entry.draft().who(),
                entry.draft().onBehalfOf(),
                entry.draft().payload());
    }

    @Test
    void of_a_child_every_entry_is_given_that_names_the_child_or_one_of_its_reviews() {
        Export export = ofChild();
        assertEquals(naming(Set.of(CHILD.text(), first.text(), second.text())), positions(export));
        Set<String> kinds = export.items().stream()
                .map(item -> item.stream().value().split("/")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Set.of("draw", "retention", "review")), kinds);
    }

    @Test
    void of_a_child_every_text_of_its_reviews_is_given_and_none_of_another_s() {
        assertAccepted(given.qa().concerns().raise(other, OTHER_WORDS));
        String json = ExportWriter.write(ofChild());
        List<String> texts = ofChild().items().stream()
                .flatMap(item -> item.content().orElseThrow().texts().stream())
                .map(text -> text.words().orElseThrow())
                .toList();
        assertTrue(texts.contains("The door does not lock."));
        assertTrue(texts.contains("The plan has no dates."));
        assertTrue(texts.contains("The guardian asked the court."));
        for (ReviewRef review : List.of(first, second)) {
            long held = given.store.stream(Review.stream(review)).stream()
                    .mapToLong(entry -> entry.draft().payload().split("commitment", -1).length - 1)
                    .sum();
            long shown = ofChild().items().stream()
                    .filter(item -> item.stream().equals(Review.stream(review)))
                    .mapToLong(item -> item.content().orElseThrow().texts().size())
                    .sum();
            assertEquals(held, shown);
        }
        assertFalse(json.contains(OTHER_WORDS));
        assertFalse(json.contains(other.text()));
    }

    @Test
    void each_item_says_what_the_entry_says() {
        Export export = ofChild();
        for (Item item : export.items()) {
            Entry entry = given.journal().get((int) item.position() - 1);
            assertEquals(entry.draft().stream(), item.stream());
            assertEquals(entry.draft().type(), item.type());
            assertEquals(entry.draft().occurredAt(), item.occurredAt());
            assertEquals(entry.draft().recordedAt(), item.recordedAt());
            assertEquals(entry.draft().framework(), item.framework());
            Item.Content content = item.content().orElseThrow();
            assertEquals(entry.draft().who(), content.who());
            assertEquals(entry.draft().onBehalfOf(), content.onBehalfOf());
            assertEquals(entry.draft().payload(), content.payload());
        }
        assertEquals(Export.Kind.CHILD, export.kind());
        assertEquals(given.clock.instant(), export.at());
    }

    @Test
    void of_a_child_everybody_who_acted_or_is_responsible_is_marked() {
        Item allocated = item(ofChild(), "review.allocated");
        assertEquals(
                List.of(
                        Scenario.SERVICE_MANAGER,
                        Scenario.TEAM_MANAGER,
                        Scenario.REVIEWER,
                        Scenario.PRACTITIONER,
                        Scenario.QA_LEAD),
                allocated.content().orElseThrow().thirdParties().people());
        assertEquals(List.of(), allocated.content().orElseThrow().thirdParties().children());
    }

    @Test
    void of_a_member_of_staff_every_entry_is_given_that_names_them_or_in_which_they_acted() {
        for (PersonRef person : List.of(
                Scenario.MODERATOR, Scenario.REVIEWER, Scenario.PRACTITIONER, Scenario.DIRECTOR, Scenario.QA_LEAD)) {
            List<Long> positions = positions(ofStaff(person));
            assertEquals(naming(Set.of(person.text())), positions);
            assertFalse(positions.isEmpty());
        }
    }

    @Test
    void of_a_member_of_staff_the_children_of_the_reviews_are_marked() {
        ThirdParties others = item(ofStaff(Scenario.MODERATOR), "moderation.judged")
                .content()
                .orElseThrow()
                .thirdParties();
        assertEquals(List.of(CHILD), others.children());
        assertEquals(List.of(), others.people());
    }

    @Test
    void training_of_a_member_of_staff_is_theirs_by_its_stream() {
        assertAccepted(given.qa().training().record(Scenario.REVIEWER, Scenario.QA_OFFICER));
        assertAccepted(given.qa().training().withdraw(Scenario.REVIEWER, 1, Scenario.correction()));
        Item withdrawn = item(ofStaff(Scenario.REVIEWER), "training.withdrawn");
        assertEquals(
                Optional.of(Scenario.correction().reason()),
                withdrawn.content().orElseThrow().texts().get(0).words());
        ThirdParties others = item(ofStaff(Scenario.QA_OFFICER), "training.given")
                .content()
                .orElseThrow()
                .thirdParties();
        assertTrue(others.people().contains(Scenario.REVIEWER));
    }

    @Test
    void the_reads_are_noted_before_anything_is_given_out() {
        int before = given.readLog.reads().size();
        Export export = ofChild();
        Set<String> noted = given.readLog.reads().stream()
                .skip(before)
                .peek(read -> assertEquals(Scenario.QA_LEAD.text(), read.actor()))
                .map(Read::subject)
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertEquals(export.items().stream().map(item -> item.stream().value()).collect(Collectors.toSet()), noted);
    }

    @Test
    void where_a_read_cannot_be_noted_nothing_is_given_out() {
        given.readLog.setUnavailable(true);
        assertThrows(PortUnavailableException.class, () -> given.qa().exports().ofChild(CHILD));
        assertThrows(PortUnavailableException.class, () -> given.qa().exports().ofStaff(Scenario.REVIEWER));
        given.readLog.setUnavailable(false);
        assertFalse(ofChild().items().isEmpty());
    }

    @Test
    void nobody_but_the_service_manager_quality_assurance_is_given_it() {
        int noted = given.readLog.reads().size();
        for (PersonRef person : List.of(
                Scenario.DIRECTOR,
                Scenario.SERVICE_MANAGER,
                Scenario.TEAM_MANAGER,
                Scenario.REVIEWER,
                Scenario.PRACTITIONER,
                Scenario.QA_OFFICER,
                Scenario.MODERATOR,
                Scenario.BOARD_MEMBER,
                Scenario.ADMINISTRATOR,
                Scenario.STRANGER)) {
            assertRefused(given.as(person).exports().ofChild(CHILD), "access.denied");
            assertRefused(given.as(person).exports().ofStaff(person), "access.denied");
        }
        assertRefused(given.plr.as(Actor.system()).exports().ofChild(CHILD), "access.denied");
        assertEquals(noted, given.readLog.reads().size());
    }

    @Test
    void nothing_under_a_ref_is_an_export_without_items() {
        assertEquals(List.of(), ofStaff(Scenario.STRANGER).items());
        assertEquals(
                List.of(),
                assertAccepted(given.qa().exports().ofChild(new org.plr.core.people.ChildRef(9, 9)))
                        .items());
    }

    @Test
    void an_erased_text_shows_as_erased_and_its_fact_stays() {
        assertAccepted(given.qa().retention().erase(Review.stream(other), reason()));
        Export export = assertAccepted(given.qa().exports().ofChild(OTHER_CHILD));
        Item graded = item(export, "review.graded");
        assertEquals(
                Optional.empty(), graded.content().orElseThrow().texts().get(0).words());
        assertEquals("rationale", graded.content().orElseThrow().texts().get(0).path());
        assertTrue(item(export, "retention.erased").content().isPresent());
    }

    @Test
    void what_is_withheld_is_left_out_with_its_ground_and_the_export_before_stays() {
        Export export = ofChild();
        Item judged = item(export, "moderation.judged");
        Export answer = export.withholding(judged.position(), Withheld.on(Exemption.SERIOUS_HARM));
        Item withheld = item(answer, "moderation.judged");
        assertEquals(Optional.empty(), withheld.content());
        assertEquals(Optional.of(Withheld.on(Exemption.SERIOUS_HARM)), withheld.withheld());
        assertEquals(positions(export), positions(answer));
        assertTrue(item(export, "moderation.judged").content().isPresent());
        assertTrue(ExportWriter.write(export).contains("The plan has no dates."));
        assertFalse(ExportWriter.write(answer).contains("The plan has no dates."));
        Item.Text reason = item(answer, "review.grade-moderated")
                .content()
                .orElseThrow()
                .texts()
                .get(0);
        assertEquals(Optional.empty(), reason.words());
        assertEquals(Optional.of(Withheld.on(Exemption.SERIOUS_HARM)), reason.withheld());
        assertEquals(
                Optional.of(Withheld.because("It is sealed by the court.")),
                item(
                                answer.withholding(judged.position(), Withheld.because("It is sealed by the court.")),
                                "moderation.judged")
                        .withheld());
    }

    @Test
    void only_what_is_there_can_be_withheld_and_another_ground_needs_words() {
        Export export = ofChild();
        assertThrows(
                IllegalArgumentException.class,
                () -> export.withholding(1, Withheld.on(Exemption.WISHES_OF_THE_DATA_SUBJECT)));
        assertThrows(IllegalArgumentException.class, () -> Withheld.on(Exemption.OTHER));
        assertThrows(IllegalArgumentException.class, () -> Withheld.because(" "));
    }

    @Test
    void every_ground_but_the_one_in_words_names_its_paragraph() {
        for (Exemption ground : Exemption.values()) {
            assertEquals(ground == Exemption.OTHER, ground.law().isEmpty(), ground.name());
        }
    }

    @Test
    void no_text_reaches_a_log() {
        Export export = ofChild();
        String shown = export + " " + export.items() + export.items().get(0).content()
                + item(export, "review.graded").content().orElseThrow().texts()
                + Withheld.because("The plan is sealed.");
        assertFalse(shown.contains("record shows"), shown);
        assertFalse(shown.contains("plan"), shown);
    }

    private static Item item(Export export, String type) {
        return export.items().stream()
                .filter(item -> item.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
