package org.plr.core.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Scale;

/** The grades of a scale and their places, from best to worst (COL-8). */
public final class Places {
    private static final int MOST = 100;

    private final List<Grade> grades;
    private final Map<Grade, Integer> places = new HashMap<>();

    private Places(List<Grade> grades) {
        this.grades = List.copyOf(grades);
        grades.forEach(grade -> places.put(grade, places.size()));
    }

    /**
     * The places of a framework's scale.
     *
     * @param scale the scale
     * @return its grades' places
     */
    public static Places of(Scale scale) {
        return new Places(scale.steps().stream().map(Scale.Step::grade).toList());
    }

    /**
     * The places of grades that stand in their order.
     *
     * @param grades from best to worst, 1 to 100, each once, none of them blank
     * @return the places; refused by {@code scale.empty}, {@code scale.too-long}, {@code scale.grade.blank} or
     *     {@code scale.grade.repeated}, with paths from {@code $.scale}
     */
    public static Outcome<Places> of(List<Grade> grades) {
        List<Refusal> refusals = refusals(grades);
        return refusals.isEmpty() ? Outcome.accepted(new Places(grades)) : Outcome.refused(refusals);
    }

    private static List<Refusal> refusals(List<Grade> grades) {
        List<Refusal> refusals = new ArrayList<>();
        if (grades.isEmpty()) {
            refusals.add(refusal("scale.empty", "$.scale", "Name the grades of the scale, from best to worst."));
        } else if (grades.size() > MOST) {
            refusals.add(refusal("scale.too-long", "$.scale", "Name at most " + MOST + " grades."));
        }
        Map<Grade, Integer> seen = new HashMap<>();
        for (int i = 0; i < grades.size(); i++) {
            String path = "$.scale[" + i + "]";
            if (grades.get(i).code().isBlank()) {
                refusals.add(refusal("scale.grade.blank", path, "Give each grade a name."));
            } else if (seen.put(grades.get(i), i) != null) {
                refusals.add(refusal("scale.grade.repeated", path, "Name each grade once."));
            }
        }
        return refusals;
    }

    private static Refusal refusal(String code, String path, String message) {
        return Refusal.by(ClauseId.COL_8, code, path, message);
    }

    /** {@return how many grades the scale has} */
    public int size() {
        return grades.size();
    }

    /** {@return the grades, the best first} */
    public List<Grade> grades() {
        return grades;
    }

    /**
     * Where a grade stands.
     *
     * @param grade the grade
     * @return 0 for the best; empty where it is not on the scale
     */
    public Optional<Integer> place(Grade grade) {
        return Optional.ofNullable(places.get(grade));
    }

    /** The numbers that the grades are; empty where one of them is a word. */
    Optional<List<Ratio>> numbers() {
        List<Ratio> numbers = new ArrayList<>();
        for (Grade grade : grades) {
            Numerals.read(grade.code()).ifPresent(numbers::add);
        }
        return numbers.size() == grades.size() ? Optional.of(numbers) : Optional.empty();
    }
}
