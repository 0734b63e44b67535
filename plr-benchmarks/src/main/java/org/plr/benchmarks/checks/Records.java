package org.plr.benchmarks.checks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Principle;
import org.plr.core.review.Collaboration;
import org.plr.core.review.Grading;
import org.plr.core.review.InRecord;
import org.plr.core.review.Reflection;
import org.plr.core.review.StandardAnswer;

/**
 * One form as a manager fills it in, well and in every wrong way: the reflection with six answers, and the grade with its
 * reason. All texts are invented.
 */
final class Records {
    private static final String TEXT =
            "The family and the practitioner agreed what should change first, and why it matters to the child.";
    private static final String TOO_LONG = "a".repeat(20_000);
    private static final List<Reflection.Answer> ANSWERS = Stream.of(
                    "SEEN_AND_HEARD", "PURPOSEFUL_WORK", "ANALYSIS", "PLANNING", "MANAGEMENT_OVERSIGHT", "RECORDING")
            .map(code -> new Reflection.Answer(code, StandardAnswer.Met.MET, null))
            .toList();

    private Records() {}

    /**
     * A form.
     *
     * @param reflection the reflection
     * @param grading the grade
     */
    record Form(Reflection reflection, Grading grading) {}

    /** Well filled in: as typed, in two paragraphs, and as pasted from a word processor. */
    static List<Form> good() {
        return Stream.of(TEXT, TEXT.replace(", and", ",\nand"), TEXT.replace("the child", "the child\u2019s future"))
                .map(text -> new Form(reflection(Collaboration.ALONGSIDE, null, text, ANSWERS), grading("GOOD", TEXT)))
                .toList();
    }

    /** One form for each thing that can be wrong. */
    static List<Form> bad() {
        return Stream.concat(
                        Stream.of(
                                reflection(null, null, TEXT, ANSWERS),
                                reflection(Collaboration.ALONE, null, TEXT, ANSWERS),
                                reflection(Collaboration.ALONE, " ", TEXT, ANSWERS),
                                reflection(Collaboration.ALONGSIDE, "\u0007", TEXT, ANSWERS),
                                reflection(Collaboration.ALONGSIDE, null, TEXT, null),
                                reflection(
                                        Collaboration.ALONGSIDE, null, TEXT, answersWith(" ", StandardAnswer.Met.MET)),
                                reflection(Collaboration.ALONGSIDE, null, TEXT, answersWith("A", null)),
                                reflection(
                                        Collaboration.ALONGSIDE,
                                        null,
                                        TEXT,
                                        answersWith("A", StandardAnswer.Met.NOT_APPLICABLE))),
                        Stream.of(null, " ", TOO_LONG, "a\u0000b", "a\u202Eb", "\uD800")
                                .map(text -> reflection(Collaboration.ALONGSIDE, null, text, ANSWERS)))
                .flatMap(reflection -> Stream.of(
                        new Form(reflection, grading("GOOD", TEXT)),
                        new Form(reflection, new Grading(null, " ")),
                        new Form(reflection, grading("GOOD", TOO_LONG))))
                .toList();
    }

    private static List<Reflection.Answer> answersWith(String code, StandardAnswer.Met met) {
        return Arrays.asList(ANSWERS.get(0), new Reflection.Answer(code, met, null), ANSWERS.get(2));
    }

    private static Reflection reflection(
            Collaboration collaboration, String aloneReason, String lived, List<Reflection.Answer> answers) {
        return new Reflection(
                collaboration,
                aloneReason,
                TEXT,
                lived,
                TEXT,
                InRecord.REFLECTED,
                new Reflection.Appraisal(TEXT, TEXT, List.of(Principle.CHILD_CENTRED, Principle.REFLECTIVE)),
                answers);
    }

    private static Grading grading(String grade, String rationale) {
        return new Grading(new Grade(grade), rationale);
    }
}
