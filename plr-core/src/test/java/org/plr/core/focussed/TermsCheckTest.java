package org.plr.core.focussed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.focussed.SampleTerms.HOW;
import static org.plr.core.focussed.SampleTerms.SAMPLE;
import static org.plr.core.focussed.SampleTerms.SCOPE;
import static org.plr.core.focussed.SampleTerms.TIMESCALE;
import static org.plr.core.focussed.SampleTerms.WHY;
import static org.plr.core.focussed.SampleTerms.day;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.focussed.TermsOfReference.Against;
import org.plr.core.focussed.TermsOfReference.Criterion;
import org.plr.core.focussed.TermsOfReference.Sample;
import org.plr.core.focussed.TermsOfReference.Scope;
import org.plr.core.focussed.TermsOfReference.Timescale;
import org.plr.core.focussed.TermsOfReference.Undertaker;
import org.plr.core.focussed.TermsOfReference.Why;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;

@Proves("FOC-3")
class TermsCheckTest {
    private static final PersonRef SOMEBODY = new PersonRef(1, 1);
    private static final List<Undertaker> WHO = List.of(new Undertaker(SOMEBODY, null));
    private static final LocalDate COMMISSIONED = day("2022-06-20");
    private static final TermsCheck CHECK = TermsCheck.byDefault();

    /** The build runs this test again with an older validator, and says which it expects. */
    @Test
    void the_validator_is_the_one_that_this_run_is_for() {
        String expected = System.getProperty("plr.hibernate-validator", "9");
        Package provider = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new LiteralMessages())
                .buildValidatorFactory()
                .getClass()
                .getPackage();
        assertEquals(
                expected,
                Optional.ofNullable(provider.getImplementationVersion())
                        .orElse("none")
                        .substring(0, 1));
    }

    @Test
    void complete_terms_are_complete() {
        assertEquals(List.of(), CHECK.check(SampleTerms.complete(SOMEBODY), COMMISSIONED));
        assertEquals(List.of(), CHECK.check(SampleTerms.complete(Role.PRACTICE_LEARNING_REVIEWER), COMMISSIONED));
        assertEquals(List.of(), CHECK.check(SampleTerms.complete(SOMEBODY), null));
    }

    @Test
    void all_six_items_are_asked_for_at_once_in_the_order_of_the_text() {
        TermsOfReference empty = new TermsOfReference(null, null, null, null, null, null);
        assertEquals(
                List.of(
                        "why.missing",
                        "scope.missing",
                        "sample.missing",
                        "who.missing",
                        "how.missing",
                        "timescale.missing"),
                codes(CHECK.check(empty, COMMISSIONED)));
    }

    @Test
    void every_part_of_every_item_is_asked_for_at_once() {
        TermsOfReference hollow = new TermsOfReference(
                new Why(null, " "),
                new Scope("", Arrays.asList(new Criterion(null, null), null)),
                new Sample(null, null),
                Arrays.asList(new Undertaker(null, null), null),
                "tbc",
                new Timescale(null, null, null));
        List<Refusal> refusals = CHECK.check(hollow, COMMISSIONED);
        assertEquals(
                List.of(
                        "$.why.commissioned why.commissioned.missing",
                        "$.why.now why.now.missing",
                        "$.scope.criteria[0].against scope.criteria.against.missing",
                        "$.scope.criteria[0].measured scope.criteria.measured.missing",
                        "$.scope.criteria[1] scope.criteria.missing",
                        "$.scope.evaluation scope.evaluation.missing",
                        "$.sample.characteristics sample.characteristics.missing",
                        "$.sample.size sample.size.missing",
                        "$.who[0].person who.person.or-role",
                        "$.who[1] who.missing",
                        "$.how how.vague",
                        "$.timescale.completeBy timescale.complete-by.missing",
                        "$.timescale.reportBy timescale.report-by.missing"),
                refusals.stream()
                        .map(refusal -> refusal.path() + " " + refusal.code())
                        .toList());
        for (Refusal refusal : refusals) {
            assertEquals(ClauseId.FOC_3, refusal.clause());
            assertTrue(refusal.message().length() > 40 && refusal.message().endsWith("."), refusal.message());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_001, Integer.MAX_VALUE})
    void a_sample_has_one_to_ten_thousand_records(int size) {
        List<Refusal> refusals = CHECK.check(with(new Sample(size, SAMPLE.characteristics())), COMMISSIONED);
        assertEquals(List.of(size < 1 ? "sample.size.too-small" : "sample.size.too-large"), codes(refusals));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000})
    void the_bounds_of_a_sample_are_well(int size) {
        assertEquals(List.of(), CHECK.check(with(new Sample(size, SAMPLE.characteristics())), COMMISSIONED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TBC", "tbc.", "N/A", "n/a", "To be confirmed", "As soon as possible!", "in the usual way", "…"})
    void a_placeholder_or_a_word_or_two_is_no_answer(String text) {
        assertEquals(List.of("how.vague"), codes(CHECK.check(how(text), COMMISSIONED)));
    }

    @Test
    void a_text_is_neither_endless_nor_hidden() {
        assertEquals(List.of("how.too-long"), codes(CHECK.check(how("word ".repeat(2_001)), COMMISSIONED)));
        assertEquals(List.of(), CHECK.check(how("word ".repeat(2_000)), COMMISSIONED));
        assertEquals(List.of("how.control-characters"), codes(CHECK.check(how(HOW + '\u0000'), COMMISSIONED)));
        assertEquals(List.of("how.control-characters"), codes(CHECK.check(how(HOW + '\u202e'), COMMISSIONED)));
    }

    @Test
    void what_was_typed_is_never_repeated_and_nothing_in_it_is_computed() {
        String hostile = "${7*7} #{secret} {0} secret";
        List<Refusal> refusals = CHECK.check(how(hostile + '\u0007'), COMMISSIONED);
        assertEquals(List.of("how.control-characters"), codes(refusals));
        assertTrue(refusals.stream().noneMatch(refusal -> refusal.message().contains("secret")));
        assertEquals(List.of(), CHECK.check(how(hostile + " with more words around it"), COMMISSIONED));
    }

    @Test
    void an_undertaker_is_one_person_or_one_role() {
        Undertaker both = new Undertaker(SOMEBODY, Role.TEAM_MANAGER);
        TermsOfReference terms = new TermsOfReference(WHY, SCOPE, SAMPLE, List.of(both), HOW, TIMESCALE);
        assertEquals(List.of("who.person.or-role"), codes(CHECK.check(terms, COMMISSIONED)));
    }

    @Test
    void dates_follow_one_another_and_the_commission() {
        assertEquals(List.of(), dates("2022-06-20", "2022-06-20", "2022-06-20"));
        assertEquals(List.of("timescale.begin-on.before-commission"), dates("2022-06-19", "2022-08-31", "2022-09-15"));
        assertEquals(
                List.of("timescale.complete-by.before-beginning"), dates("2022-09-01", "2022-08-31", "2022-09-15"));
        assertEquals(List.of("timescale.report-by.before-completion"), dates(null, "2022-08-31", "2022-08-30"));
        assertEquals(List.of(), dates(null, "2024-06-20", "2024-07-01"));
        assertEquals(List.of("timescale.complete-by.too-late"), dates(null, "2024-06-21", "2024-07-01"));
        assertEquals(
                List.of(
                        "timescale.begin-on.before-commission",
                        "timescale.complete-by.before-beginning",
                        "timescale.complete-by.before-commission",
                        "timescale.report-by.before-commission",
                        "timescale.report-by.before-completion"),
                dates("2021-03-01", "2021-02-01", "2021-01-01"));
    }

    private static List<String> dates(@Nullable String begin, String complete, String report) {
        Timescale timescale = new Timescale(begin == null ? null : day(begin), day(complete), day(report));
        return codes(CHECK.check(new TermsOfReference(WHY, SCOPE, SAMPLE, WHO, HOW, timescale), COMMISSIONED));
    }

    @Test
    void without_the_day_of_the_commission_dates_are_held_against_one_another_alone() {
        Timescale past = new Timescale(null, day("1999-08-31"), day("1999-08-30"));
        TermsOfReference terms = new TermsOfReference(WHY, SCOPE, SAMPLE, WHO, HOW, past);
        assertEquals(List.of("timescale.report-by.before-completion"), codes(CHECK.check(terms, null)));
    }

    @Test
    void each_kind_of_standard_can_be_measured_against() {
        List<Criterion> all = Arrays.stream(Against.values())
                .map(against -> new Criterion(against, "what is done in time"))
                .toList();
        TermsOfReference terms =
                new TermsOfReference(WHY, new Scope(SCOPE.evaluation(), all), SAMPLE, WHO, HOW, TIMESCALE);
        assertEquals(List.of(), CHECK.check(terms, COMMISSIONED));
    }

    private static TermsOfReference with(Sample sample) {
        return new TermsOfReference(WHY, SCOPE, sample, WHO, HOW, TIMESCALE);
    }

    private static TermsOfReference how(String how) {
        return new TermsOfReference(WHY, SCOPE, SAMPLE, WHO, how, TIMESCALE);
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }
}
