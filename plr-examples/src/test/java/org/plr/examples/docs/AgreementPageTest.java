package org.plr.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plr.core.agreement.Agreement;
import org.plr.core.agreement.Coefficient;
import org.plr.core.agreement.DesignWeighted;
import org.plr.core.agreement.Direction;
import org.plr.core.agreement.Disagreement;
import org.plr.core.agreement.Places;
import org.plr.core.agreement.Ratings;
import org.plr.core.agreement.Ratio;
import org.plr.core.agreement.Said;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Scale;
import org.plr.examples.Main;
import org.plr.examples.verbs.Console;

/** What docs/agreement.md shows is what happens. */
@Proves({"MOD-2", "MOD-3"})
class AgreementPageTest {
    private static final Path PAGE = Sources.repository().resolve("docs/agreement.md");
    private static final Path SELF =
            Path.of("src", "test", "java", "org", "plr", "examples", "docs", "AgreementPageTest.java");

    private static List<String> blocks(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE).replace("\r\n", "\n"));
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    @Test
    void each_question_gets_the_answer_behind_it() throws IOException {
        List<String> blocks = blocks("json");
        assertEquals(6, blocks.size());
        for (int i = 0; i < blocks.size(); i += 2) {
            assertEquals(blocks.get(i + 1).replaceAll("\n *", ""), answer(blocks.get(i)));
        }
    }

    private static String answer(String question) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(question.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);
        assertEquals(0, Main.run(List.of("agree"), console));
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    /** What the page says of the first answer in words. */
    @Test
    void the_weighted_shift_of_the_worked_month_has_the_other_sign() throws IOException {
        String answer = blocks("json").get(1);
        assertTrue(answer.contains("\"meanShift\":\"-2/40\""), answer);
        assertTrue(answer.contains("\"meanShift\":\"110/1320\""), answer);
        assertEquals("1/12", Ratio.of(110, 1320).toString());
    }

    @Test
    void the_java_example_does_as_it_says() throws IOException {
        Places places = Places.of(Scale.OFSTED);
        List<List<Grade>> pairs = List.of(
                List.of(Grade.GOOD, Grade.GOOD),
                List.of(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT),
                List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT));
        Ratings ratings = Ratings.ofUnits(places, pairs).value();
        Agreement agreement = Agreement.of(ratings);

        Said<Ratio> share = agreement.agreement(); // 1/3, exactly
        Said<Coefficient> kappa = agreement.kappa(Disagreement.QUADRATIC);
        String shown = kappa.map(it -> it.value().toDecimal().toPlainString())
                .toOptional()
                .orElse("cannot be said");
        Said<Direction.Split> edge = agreement.direction().map(direction -> direction.boundary(Grade.INADEQUATE));
        DesignWeighted weighted = ratings.weighted(
                        List.of(Fraction.of("21/3"), Fraction.of("21/3"), Fraction.of("1/1")))
                .value();

        assertEquals("1/3", share.value().toString());
        assertEquals("0.4", shown);
        assertEquals(1, edge.value().milder().intValue());
        assertEquals("6/15", weighted.meanShift().value().toString());
        String source = Files.readString(SELF).replaceAll("\\s+", "");
        assertTrue(source.contains(blocks("java").get(0).replaceAll("\\s+", "")), "the page shows other code");
    }
}
