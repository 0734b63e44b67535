package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Sha256;
import org.plr.core.journal.Verification;
import org.plr.core.json.JournalLines;
import tools.jackson.databind.JsonNode;

/** Two months of a council on paper: no child, no name where none may be, and every page leads somewhere. */
abstract class TwoMonthsOnPaperTest extends TwoMonthsTest {
    TwoMonthsOnPaperTest(Town town) {
        super(town);
    }

    @Test
    void no_child_and_nothing_that_was_written_is_in_mail_journal_or_pages() {
        Pattern childIds = Pattern.compile("(?<![0-9a-f])\\d{6}(?![0-9a-f])");
        Set<String> children = new HashSet<>();
        town().council().allocations().forEach(allocation -> children.add(allocation.childId()));
        for (String file : Ran.filesIn(out())) {
            if (!file.startsWith("record/") && !file.equals("import-report.csv")) {
                String text = Ran.read(out().resolve(file));
                Matcher number = childIds.matcher(text);
                while (number.find()) {
                    assertFalse(children.contains(number.group()), file);
                }
                sentences().forEach(sentence -> assertFalse(text.contains(sentence), file));
            }
        }
    }

    @Test
    void no_name_and_no_address_is_in_the_journal_or_beside_it() {
        for (String file : Ran.filesIn(out())) {
            if (file.startsWith("journal") || file.startsWith("contents/") || file.startsWith("duties")) {
                String text = Ran.read(out().resolve(file));
                town().council().people().forEach(person -> {
                    assertFalse(text.contains(person.name()), file);
                    assertFalse(text.contains(person.email()), file);
                    assertFalse(text.contains(person.staffId()), file);
                });
            }
        }
    }

    @Test
    void the_documents_on_the_record_hold_what_was_written() {
        String documents = String.join(
                "\n",
                Ran.filesIn(out().resolve("record")).stream()
                        .filter(file -> file.endsWith(".html"))
                        .map(file -> Ran.read(out().resolve("record/" + file)))
                        .toList());
        Sentences.LIVED_EXPERIENCE.forEach(sentence -> assertTrue(documents.contains(sentence)));
        Sentences.FEEDBACK.forEach(sentence -> assertTrue(documents.contains(sentence)));
    }

    private static Set<String> sentences() {
        Set<String> sentences = new HashSet<>();
        for (Class<?> words : List.of(Sentences.class, ModerationWords.class)) {
            for (Field field : words.getDeclaredFields()) {
                try {
                    ((List<?>) field.get(null)).forEach(sentence -> sentences.add((String) sentence));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        assertTrue(sentences.size() > 40);
        return sentences;
    }

    @Test
    void the_journal_is_whole_and_what_it_refers_to_lies_beside_it() throws IOException {
        List<Entry> entries = Files.readAllLines(out().resolve("journal.jsonl")).stream()
                .map(JournalLines::read)
                .toList();
        assertTrue(Verification.of(entries).isWhole());
        List<String> contents = Ran.filesIn(out().resolve("contents"));
        assertTrue(contents.size() >= 3);
        contents.forEach(hash -> assertEquals(hash, Sha256.of(Ran.read(out().resolve("contents/" + hash)))));
        entries.forEach(entry -> assertTrue(contents.contains(entry.draft().frameworkHash())
                || entry.draft().frameworkHash().isEmpty()));
    }

    @Test
    void every_mail_is_a_file_of_rfc_5322_named_by_its_id() throws IOException {
        for (String file : Ran.filesIn(out().resolve("mail"))) {
            if (file.endsWith(".eml")) {
                byte[] bytes = Files.readAllBytes(out().resolve("mail/" + file));
                String mail = new String(bytes, StandardCharsets.US_ASCII);
                assertEquals(mail, new String(bytes, StandardCharsets.UTF_8));
                assertTrue(mail.contains("Message-ID: <" + file.substring(0, file.length() - 4) + ">\r\n"), file);
                assertEquals(mail, mail.replace("\r\n", "\n").replace("\n", "\r\n"), file);
                mail.lines().forEach(line -> assertTrue(line.length() <= 78, line));
                assertTrue(mail.indexOf("\r\n\r\n") > mail.indexOf("Subject: "), file);
            }
        }
    }

    @Test
    void pages_are_well_formed_need_no_script_and_lead_to_files_that_are_there() {
        for (String file : Ran.filesIn(out())) {
            if (file.endsWith(".html")) {
                PageCheck page = PageCheck.of(out().resolve(file));
                assertEquals("en-GB", page.language());
                assertEquals(1, page.count("h1"), file);
                assertEquals(0, page.count("script"), file);
                assertEquals(page.count("table"), page.count("caption"), file);
                page.links()
                        .forEach(link -> assertTrue(
                                Files.isRegularFile(out().resolve(file).resolveSibling(link)),
                                () -> file + " -> " + link));
            }
        }
    }

    @Test
    void whatever_there_is_can_be_reached_from_the_index() {
        Set<String> reached = new HashSet<>(Set.of("index.html"));
        List<String> waiting = new ArrayList<>(reached);
        while (!waiting.isEmpty()) {
            String file = waiting.remove(0);
            if (file.endsWith(".html")) {
                for (String link : PageCheck.of(out().resolve(file)).links()) {
                    String to = out().relativize(
                                    out().resolve(file).resolveSibling(link).normalize())
                            .toString()
                            .replace('\\', '/');
                    if (reached.add(to)) {
                        waiting.add(to);
                    }
                }
            }
        }
        Set<String> written = new HashSet<>(Ran.filesIn(out()));
        written.remove(".plr-demo");
        assertEquals(written, reached);
    }

    @Test
    @Proves({"ELE-9", "FOC-1", "FOC-2", "FOC-3"})
    void a_focussed_review_goes_from_its_commission_to_agreed_terms_and_reviews_are_given_out_under_them() {
        String page = Ran.read(out().resolve("focussed.html"));
        assertTrue(page.contains("version 1, agreed by both"), page);
        assertTrue(page.contains("<td>7 July 2022</td>"), page);
        assertTrue(tracked().stream().anyMatch(row -> row.get("kind").equals("focussed")));
        assertTrue(page.contains("Agreed for the Board"));
    }

    @Test
    @Proves({"FOC-3", "ROL-1"})
    void a_focussed_review_without_complete_and_agreed_terms_is_refused_with_everything_that_is_missing() {
        String page = Ran.read(out().resolve("focussed.html"));
        assertTrue(page.contains("cannot start: no complete terms of reference were written"), page);
        for (String path : List.of("$.why.now", "$.scope.criteria", "$.sample.size", "$.how", "$.timescale.reportBy")) {
            assertTrue(page.contains("<td>" + path + "</td><td>FOC-3</td>"), path);
        }
        assertTrue(page.contains("before the Board has agreed its terms"));
        assertTrue(page.contains("<td>ROL-1</td><td>Choose somebody whom the terms of reference name"), page);
    }

    @Test
    @Proves("MOD-2")
    void each_month_is_drawn_and_its_record_passes_the_check_of_anybody() {
        List<String> records = Ran.filesIn(out().resolve("draws"));
        assertEquals(List.of("2022-06.json", "2022-07.json"), records);
        int certain = 0;
        for (int i = 0; i < records.size(); i++) {
            String record = out().resolve("draws/" + records.get(i)).toString();
            Ran checked = Ran.plr("draw", "--check", "--in", record);
            assertEquals(0, checked.exitCode(), checked.out());
            JsonNode month = summary().get("months").get(i);
            String told = "\"certain\":" + month.get("certain") + ",\"drawn\":" + month.get("drawn");
            assertTrue(
                    checked.out().startsWith("{\"follows\":true,")
                            && checked.out().contains(told),
                    checked.out());
            assertTrue(month.get("drawn").intValue() > 0, month::toString);
            certain += month.get("certain").intValue();
        }
        assertTrue(certain > 0, summary()::toString);
        assertTrue(summary().get("months").get(0).get("moderated").intValue() > 0);
    }

    @Test
    @Proves({"MOD-1", "MOD-4", "MOD-8"})
    void what_was_drawn_is_moderated_and_the_pages_tell_how_far_moderators_agree() {
        String june = Ran.read(out().resolve("moderation/2022-06.html"));
        assertTrue(june.contains(", upheld</td>"), june);
        assertTrue(june.contains("Kappa, linear weights"), june);
        assertTrue(june.contains("<summary>why</summary><p>"), june);
        assertFalse(june.contains("nobody yet"), june);
        assertTrue(Ran.read(out().resolve("moderation/2022-07.html")).contains("No moderation is decided yet."));
        assertTrue(Ran.read(out().resolve("moderation/index.html")).contains("Benchmarking exercises"));
    }

    @Test
    @Proves({"ROL-2", "ROL-3"})
    void each_month_is_announced_before_its_lottery_and_the_rota_says_why_a_case_lies_elsewhere_than_wanted() {
        for (int i = 0; i < 2; i++) {
            String month = summary().get("months").get(i).get("month").stringValue();
            String page = Ran.read(out().resolve("rota/" + month + ".html"));
            assertTrue(page.contains("morning lottery " + month), page);
            assertTrue(page.contains("directly supervise"), page);
            assertTrue(page.contains("Bound to the code whose hash is"), page);
        }
        assertTrue(Ran.read(out().resolve("rota.html")).contains("Mix over the year"));
        String journal = Ran.read(out().resolve("journal.jsonl"));
        assertTrue(journal.indexOf("rota.announced") < journal.indexOf("rota.planned"));
    }
}
