package org.plr.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.clause.ClauseId;

/** Plants what the page must refuse, each in a repository of its own, beside one that it must accept. */
class FrameworkMapTest {

    private static final String RULE = "plr-core/src/main/java/Sharing.java";
    private static final String TEST = "plr-core/src/test/java/SharingTest.java";

    @TempDir
    Path root;

    @BeforeEach
    void a_clause_with_a_rule_and_a_test() throws IOException {
        plant(RULE, "@RuleOf(\"CON-1\") final class Sharing {}");
        plant(TEST, "class SharingTest { @Test @Proves(\"CON-1\") void written_sharing_is_owed() {} }");
    }

    @Test
    void a_clause_with_a_rule_and_a_test_works() throws IOException {
        assertEquals(List.of(), problems());
        assertEquals(Set.of(ClauseId.CON_1), map().working());
        String page = FrameworkPage.of(map());
        assertTrue(page.contains("**1 of 79 clauses work.**"), page);
        assertTrue(page.contains("| **works** | [Sharing](../" + RULE + ") | [SharingTest](../" + TEST + ") |"), page);
        assertTrue(
                page.contains(
                        "| DUTY | somebody owes something, by a time where the text or the council sets one | 1 of "),
                page);
    }

    @Test
    void a_finished_clause_without_a_rule_is_refused() throws IOException {
        plant(RULE, "final class Sharing {}");
        assertProblem("CON-1 has no rule");
        assertEquals(Set.of(), map().working());
    }

    @Test
    void a_finished_clause_without_a_test_is_refused() throws IOException {
        plant(TEST, "class SharingTest { @Test void written_sharing_is_owed() {} }");
        assertProblem("CON-1 has no test");
        assertEquals(Set.of(), map().working());
    }

    @Test
    void a_rule_of_an_unknown_clause_is_refused() throws IOException {
        plant(RULE, "@RuleOf({\"CON-1\", \"CON-9\"}) final class Sharing {}");
        assertProblem(RULE + ": \"CON-9\": The framework has no such clause");
    }

    @Test
    void a_test_of_an_unknown_clause_is_refused() throws IOException {
        plant(TEST, "@Proves(\"CON-1\") class SharingTest { @Test @Proves(\"CON1\") void it() {} }");
        assertProblem("did you mean CON-1?");
    }

    @Test
    void a_clause_that_is_not_written_out_is_refused() throws IOException {
        plant(RULE, "@RuleOf(value = {\"CON-1\", Names.CON_2}) final class Sharing {}");
        assertProblem("write the clauses of @RuleOf as plain strings");
    }

    @Test
    void a_method_that_is_no_test_proves_nothing() throws IOException {
        plant(TEST, "class SharingTest { @Proves(\"CON-1\") void never_run() {} }");
        assertProblem("never_run is no test that runs");
        assertProblem("CON-1 has no test");
    }

    @Test
    void a_disabled_test_proves_nothing() throws IOException {
        plant(TEST, "class SharingTest { @Disabled @Test @Proves(\"CON-1\") void left_out() {} }");
        assertProblem("left_out is no test that runs");
    }

    @Test
    void a_test_in_a_file_that_the_build_does_not_run_proves_nothing() throws IOException {
        Files.delete(root.resolve(TEST));
        plant(
                "plr-core/src/test/java/SharingCases.java",
                "class SharingCases { @Test @Proves(\"CON-1\") void it() {} }");
        assertProblem("the build runs no tests from a file of this name");
    }

    @Test
    void a_rule_in_a_test_is_refused() throws IOException {
        plant(TEST, "@RuleOf(\"CON-1\") class SharingTest { @Test @Proves(\"CON-1\") void it() {} }");
        assertProblem("a rule stands in src/main/java");
    }

    @Test
    void a_source_that_does_not_parse_is_refused() throws IOException {
        plant(RULE, "@RuleOf(\"CON-1\") final class Sharing {");
        assertProblem(RULE + ": does not parse");
    }

    @Test
    void an_annotation_that_is_only_text_is_no_claim() throws IOException {
        plant(RULE, "/** @RuleOf(\"CON-1\") */ final class Sharing { String text = \"@RuleOf(\\\"CON-9\\\")\"; }");
        assertEquals(1, problems().size());
        assertProblem("CON-1 has no rule");
    }

    @Test
    void nested_classes_and_written_out_annotations_count() throws IOException {
        plant(RULE, "final class Concerns { @org.plr.core.clause.RuleOf(value = \"CON-1\") record Sharing() {} }");
        assertEquals("Concerns.Sharing", map().rules(ClauseId.CON_1).get(0).type());
    }

    @Test
    void a_suite_that_the_testkit_lends_proves_what_it_says() throws IOException {
        Files.delete(root.resolve(TEST));
        plant("plr-testkit/src/main/java/Suite.java", "abstract class Suite { @Test @Proves(\"CON-1\") void it() {} }");
        assertEquals(List.of(), problems());
    }

    private void plant(String file, String source) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, source);
    }

    private void assertProblem(String words) throws IOException {
        List<String> problems = problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(words)), problems::toString);
    }

    private List<String> problems() throws IOException {
        return map().problems();
    }

    private FrameworkMap map() throws IOException {
        return new FrameworkMap(Sources.claims(root), EnumSet.of(ClauseId.CON_1));
    }
}
