package org.plr.core.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.Figures;
import org.plr.core.framework.Provenance;

/** Reads which figures come from where, once the figures themselves are read and their keys are known. */
final class ProvenanceReader {
    /** Whoever moderates at all moderates Inadequate ones too, unless a council says otherwise. */
    private static final String OF_INADEQUATE = "MOD-1.ofInadequate";

    private static final String MODERATORS = "MOD-1.moderators";

    private final Section root;
    private final Problems problems;
    private final Figures figures;

    ProvenanceReader(Section root, Problems problems, Figures figures) {
        this.root = root;
        this.problems = problems;
        this.figures = figures;
    }

    Provenance read() {
        Section sources = root.entries("sources");
        Map<String, String> told = new LinkedHashMap<>();
        for (String key : sources.keys()) {
            if (isFigure(key)) {
                sources.text(key, Form.WORDS).ifPresent(source -> told.put(key, source));
            } else {
                sources.note(
                        Section.printable(key), "is no figure; expected a clause and its key, such as CON-3.within");
            }
        }
        List<String> notStated = root.texts("notStated", Form.WORDS, List.of());
        notStated.forEach(key -> refuseUnlessDefault(key, told));
        return new Provenance(told, notStated);
    }

    private void refuseUnlessDefault(String key, Map<String, String> sources) {
        if (!isFigure(key)) {
            root.refuse("notStated", "names no figure; expected clauses and their keys, such as CON-3.within");
        } else if (sources.containsKey(key) || !value(figures, key).equals(leftOut(key))) {
            root.refuse("notStated", "names " + key + ", which is stated; expected only what is left at its default");
        }
    }

    /** What the figure is where nobody states it. */
    private Optional<Object> leftOut(String key) {
        return key.equals(OF_INADEQUATE) ? value(figures, MODERATORS) : value(Figures.LITERAL, key);
    }

    private static Optional<Object> value(Figures figures, String key) {
        ClauseId clause = ClauseId.of(key.substring(0, key.indexOf('.')));
        return Optional.ofNullable(
                PlainFigures.of(figures).getOrDefault(clause, Map.of()).get(name(key)));
    }

    private boolean isFigure(String key) {
        return key.indexOf('.') > 0 && problems.known(section(key)).contains(name(key));
    }

    private static String section(String key) {
        return "$.clauses." + key.substring(0, key.indexOf('.'));
    }

    private static String name(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}
