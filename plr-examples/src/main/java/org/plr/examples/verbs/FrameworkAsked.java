package org.plr.examples.verbs;

import java.util.List;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Frameworks;
import org.plr.core.json.FrameworkFile;
import org.plr.core.json.FrameworkProblem;
import org.plr.core.json.FrameworkReader;

/** The framework that a question names by its id, or brings along as an object. */
final class FrameworkAsked {

    private static final Framework BUNDLED =
            new FrameworkReader().read(Frameworks.bundled().documents().get(0));

    private FrameworkAsked() {}

    /** The one that is used where none is named. */
    static Outcome<Framework> bundled() {
        return Outcome.accepted(BUNDLED);
    }

    static Outcome<Framework> read(Json json, String path) {
        if (json instanceof Json.Text id) {
            return named(id.text(), path);
        }
        if (json instanceof Json.Members) {
            return inline(new FrameworkReader().check(json.line()), path);
        }
        throw Kind.wrong(json, path, "the id of a framework, or one as an object");
    }

    private static Outcome<Framework> named(String id, String path) {
        String message = "Name " + BUNDLED.id() + ", or give the framework itself as an object.";
        return BUNDLED.id().equals(id)
                ? bundled()
                : Outcome.refused(List.of(Refusal.by(ClauseId.GOV_1, "framework.unknown", path, message)));
    }

    private static Outcome<Framework> inline(FrameworkFile file, String path) {
        for (FrameworkProblem problem : file.problems()) {
            if (problem.kind() == FrameworkProblem.Kind.UNREADABLE) {
                throw new Unreadable(path + problem.path().substring(1), problem.message());
            }
        }
        return file.framework()
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(file.refusals().stream()
                        .map(refusal -> refusal.under(path))
                        .toList()));
    }
}
