package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.calendar.Holidays;
import org.plr.core.journal.Chain;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Sha256;

class VerifyTest {
    private static List<Entry> entries;

    @TempDir
    Path folder;

    private List<String> lines;

    @BeforeAll
    static void a_journal() {
        entries = SmallJournal.entries("verify");
        assertTrue(entries.size() > 9, () -> entries.size() + " entries");
    }

    @BeforeEach
    void its_lines() {
        lines = SmallJournal.lines(entries);
    }

    @Test
    void a_journal_as_it_was_written_is_verified() throws IOException {
        verify().assertAnswers(
                        "{\"verified\":true,\"entries\":" + entries.size() + ",\"head\":\"" + head(entries) + "\"}");
    }

    @Test
    void an_empty_journal_is_whole_and_starts_the_chain() throws IOException {
        Files.writeString(folder.resolve("journal.jsonl"), "");
        run().assertAnswers("{\"verified\":true,\"entries\":0,\"head\":\"" + Chain.START + "\"}");
    }

    @Test
    void an_edit_of_any_entry_is_named() throws IOException {
        for (int position = 1; position <= entries.size(); position++) {
            lines = SmallJournal.lines(entries);
            String line = lines.get(position - 1);
            lines.set(position - 1, line.replaceFirst("\"recordedAt\":\"2022", "\"recordedAt\":\"2021"));
            assertNotEquals(line, lines.get(position - 1));
            assertBad(position, "The hash of entry " + position + " does not follow");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version",
                "type",
                "typeVersion",
                "who",
                "onBehalfOf",
                "occurredAt",
                "framework",
                "frameworkHash",
                "payload",
                "hash",
                "stream"
            })
    void an_edit_of_any_field_is_named(String field) throws IOException {
        String edited =
                lines.get(5).replaceFirst("(\"" + field + "\":)(\"?)(20\\d\\d-|reference|)", "$1$2" + edit(field));
        assertNotEquals(lines.get(5), edited);
        lines.set(5, edited);
        assertBad(6, "The hash of entry 6 does not follow");
    }

    private static String edit(String field) {
        return switch (field) {
            case "version", "typeVersion" -> "1";
            case "occurredAt" -> "2019-";
            default -> "a";
        };
    }

    @Test
    void an_entry_removed_inserted_or_moved_is_named() throws IOException {
        lines.remove(3);
        assertBad(4, "Entry 4 is due here and another stands in its place");
        lines = SmallJournal.lines(entries);
        lines.add(3, lines.get(2));
        assertBad(4, "Entry 4 is due here");
        lines = SmallJournal.lines(entries);
        Collections.swap(lines, 3, 4);
        assertBad(4, "Entry 4 is due here");
    }

    @Test
    void only_an_anchor_shows_that_the_end_was_cut_off() throws IOException {
        String anchor = head(entries) + "@" + entries.size();
        lines.remove(lines.size() - 1);
        assertEquals(0, verify().exitCode());
        assertBad(entries.size(), "The journal ends before entry", "--anchor", anchor);
        lines.clear();
        assertBad(1, "The journal ends before entry 1", "--anchor", anchor);
    }

    @Test
    void only_an_anchor_shows_that_all_of_it_was_written_anew() throws IOException {
        List<Entry> other = SmallJournal.entries("another");
        String anchor = entries.get(4).hash() + "@5";
        assertEquals(0, verify("--anchor", anchor).exitCode());
        lines = SmallJournal.lines(other);
        assertEquals(0, verify().exitCode());
        assertBad(5, "Entry 5 is not the one that was noted", "--anchor", anchor);
    }

    @Test
    void a_fact_of_a_newer_library_is_named_with_what_to_do() throws IOException {
        Draft draft = entries.get(6).draft();
        rewrite(7, SmallJournal.saying(draft, draft.type(), 99, draft.payload()));
        assertBad(7, "Upgrade plr");
    }

    @Test
    void a_payload_that_is_not_of_its_type_is_named_and_not_repeated() throws IOException {
        Draft draft = entries.get(6).draft();
        rewrite(7, SmallJournal.saying(draft, draft.type(), draft.typeVersion(), "{\"Jane\":\"Doe\"}"));
        assertBad(7, "Entry 7 cannot be replayed");
        assertFalse(verify().out().contains("Doe"));
    }

    @Test
    void a_fact_that_cannot_follow_is_named() throws IOException {
        int allocated = position("review.allocated");
        Draft graded = entries.get(position("review.graded") - 1).draft();
        Draft draft = entries.get(allocated - 1).draft();
        rewrite(allocated, SmallJournal.saying(draft, graded.type(), graded.typeVersion(), graded.payload()));
        assertBad(allocated, "Entry " + allocated + " cannot be replayed");
    }

    @Test
    void contents_beside_the_journal_are_held_against_their_hash() throws IOException {
        int position = position("reference.holidays-loaded");
        String text = Holidays.englandAndWales().text();
        Path content = Files.createDirectory(folder.resolve("contents")).resolve(Sha256.of(text));
        Files.writeString(content, text);
        assertEquals(0, verify().exitCode());
        Files.writeString(content, text.replace("2022-06-03 ", "2022-06-07 "));
        assertBad(position, "What lies in contents/" + Sha256.of(text) + " was changed");
    }

    @Test
    void the_first_of_several_faults_is_named() throws IOException {
        lines.set(8, "no entry");
        lines.remove(2);
        assertBad(3, "Entry 3 is due here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no entry", "{}", "[]", "{\"position\":3}", "{\"position\":\"3\"}"})
    void a_line_that_is_no_entry_is_unreadable(String line) throws IOException {
        lines.set(2, line);
        verify().assertUnreadable(folder.resolve("journal.jsonl") + " line 3");
    }

    @Test
    void a_line_with_more_or_less_than_an_entry_is_unreadable() throws IOException {
        String line = lines.get(2);
        for (String broken : List.of(
                line.substring(0, line.length() / 2),
                line + " {}",
                line.replaceFirst("\"position\":3", "\"position\":\"3\""),
                line.replaceFirst("\"position\":3", "\"position\":3.0"),
                line.replaceFirst("\"who\"", "\"whom\""),
                line.replaceFirst("\"who\"", "\"who\":\"\",\"who\""),
                "\ufeff" + line)) {
            lines.set(2, broken);
            verify().assertUnreadable(folder.resolve("journal.jsonl") + " line 3");
        }
    }

    @Test
    void what_names_no_journal_is_unreadable() {
        Run.plr("", "verify").assertUnreadable("--journal");
        Run.plr("", "verify", "--journal").assertUnreadable("--journal");
        Run.plr("", "verify", "--store", folder.resolve("none.db").toString())
                .assertUnreadable(folder.resolve("none.db").toString());
        Run.plr("", "verify", "--store", "plr.db", "--journal", "journal.jsonl").assertUnreadable("--journal");
        String missing = folder.resolve("missing.jsonl").toString();
        Run.plr("", "verify", "--journal", missing).assertUnreadable(missing);
        Run.plr("", "verify", "--journal", folder.toString()).assertUnreadable(folder.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "@", "abc@3", "3", "HASH@0", "HASH@-1", "HASH@01", "HASH@1.0", "HASH@9999999999999999999"})
    void what_is_no_anchor_is_unreadable(String anchor) throws IOException {
        verify("--anchor", anchor.replace("HASH", Chain.START)).assertUnreadable("--anchor");
    }

    private void rewrite(int position, Draft other) {
        lines = SmallJournal.lines(SmallJournal.rewritten(entries, position, other));
    }

    private static int position(String type) {
        return (int) entries.stream()
                .filter(entry -> entry.draft().type().equals(type))
                .findFirst()
                .orElseThrow()
                .position();
    }

    private void assertBad(long position, String reason, String... options) throws IOException {
        Run run = verify(options);
        assertEquals(1, run.exitCode(), run::toString);
        assertEquals("", run.err());
        String start = "{\"verified\":false,\"entries\":" + (position - 1) + ",\"firstBad\":{\"position\":" + position
                + ",\"reason\":\"";
        assertTrue(run.out().startsWith(start) && run.out().contains(reason), run::toString);
    }

    private Run verify(String... options) throws IOException {
        SmallJournal.write(folder, lines);
        return run(options);
    }

    private Run run(String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("verify", "--journal", folder.resolve("journal.jsonl").toString()));
        arguments.addAll(List.of(options));
        return Run.plr("", arguments.toArray(String[]::new));
    }

    private static String head(List<Entry> entries) {
        return entries.get(entries.size() - 1).hash();
    }
}
