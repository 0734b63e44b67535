package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoVerbTest {

    @TempDir
    Path temp;

    @Test
    void help_says_how_to_call_it_and_runs_nothing() {
        Ran ran = Ran.demo("--out", temp.resolve("none").toString(), "--help");
        assertEquals(0, ran.exitCode());
        assertTrue(ran.out().startsWith("usage: plr demo"));
        assertFalse(Files.exists(temp.resolve("none")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--month 2022-06..2022-07",
                "--months",
                "--months 2022-06",
                "--months 2022-13..2022-14",
                "--months 2022-07..2022-06",
                "--months 2022-05..2022-06",
                "--months 2022-06..2023-06",
                "--months 2022-06..2022-06 --months 2022-06..2022-06",
                "--council /no/such/folder",
                "stray"
            })
    void bad_arguments_are_refused_in_one_line(String line) {
        Ran ran = Ran.demo(line.split(" "));
        assertEquals(2, ran.exitCode());
        assertEquals("", ran.out());
        assertEquals(1, ran.err().lines().count());
        assertTrue(ran.err().matches("(?s)\\S+: .+; expected .+"), ran.err());
    }

    @Test
    void a_blank_or_endless_seed_is_refused() {
        assertEquals(2, Ran.demo("--seed", " ").exitCode());
        assertEquals(2, Ran.demo("--seed", "x".repeat(201)).exitCode());
    }

    @Test
    void a_folder_that_holds_something_else_is_left_alone() throws IOException {
        Path notes = Files.writeString(temp.resolve("notes.txt"), "mine");
        Ran ran = Ran.demo("--out", temp.toString());
        assertEquals(2, ran.exitCode());
        assertEquals("mine", Files.readString(notes));
        assertEquals(1, Ran.filesIn(temp).size());
    }

    @Test
    void a_file_cannot_be_written_into() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        assertEquals(2, Ran.demo("--out", file.toString()).exitCode());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void a_folder_without_one_of_its_files_is_refused() {
        SmallFolder council = new SmallFolder(temp.resolve("council")).remove("people.csv");
        Ran ran = Ran.demo(
                "--council", council.path(), "--out", temp.resolve("out").toString());
        assertEquals(2, ran.exitCode());
        assertTrue(ran.err().startsWith("people.csv: "), ran.err());
        assertEquals(1, ran.err().lines().count());
        assertFalse(Files.exists(temp.resolve("out")));
    }

    @Test
    void a_council_that_does_not_say_what_days_it_tells_about_is_refused() {
        SmallFolder council = new SmallFolder(temp.resolve("council"))
                .write("council.csv", "name,seed,first_day,last_day", "Testshire,small,soon,2022-06-30");
        Ran ran = Ran.demo(
                "--council", council.path(), "--out", temp.resolve("out").toString());
        assertEquals(2, ran.exitCode());
        assertTrue(ran.err().startsWith("council.csv: "), ran.err());
    }

    @Test
    void a_council_without_anybody_for_quality_assurance_is_refused() {
        SmallFolder council = new SmallFolder(temp.resolve("council"));
        String people = Ran.read(temp.resolve("council/people.csv"));
        council.write(
                "people.csv",
                people.replace("SERVICE_MANAGER_QUALITY_ASSURANCE", "BOARD_MEMBER")
                        .replace("BOARD_MEMBER,D0,S1", "BOARD_MEMBER,D0,"));
        Ran ran = Ran.demo(
                "--council", council.path(), "--out", temp.resolve("out").toString());
        assertEquals(2, ran.exitCode());
        assertTrue(ran.err().contains("SERVICE_MANAGER_QUALITY_ASSURANCE"), ran.err());
    }

    @Test
    void a_year_before_any_framework_was_in_force_is_refused_by_the_library() {
        SmallFolder council = new SmallFolder(temp.resolve("council"))
                .write("council.csv", "name,seed,first_day,last_day", "Testshire,small,2022-04-01,2022-06-30");
        Ran ran = Ran.demo(
                "--council", council.path(), "--out", temp.resolve("out").toString());
        assertEquals(1, ran.exitCode());
        assertTrue(ran.err().contains("GOV-1, framework.none-in-force"), ran.err());
    }
}
