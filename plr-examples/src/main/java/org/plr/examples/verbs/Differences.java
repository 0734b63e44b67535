package org.plr.examples.verbs;

import java.util.ArrayList;
import java.util.List;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;

/** Where a claimed answer is another than the one that was computed; at most a hundred places. */
final class Differences {
    private static final int MOST = 100;

    private final List<Refusal> refusals = new ArrayList<>();

    private Differences() {}

    static Differences between(Json computed, Json claimed) {
        Differences differences = new Differences();
        differences.compare(computed, claimed, "$.answer");
        return differences;
    }

    boolean none() {
        return refusals.isEmpty();
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    private void compare(Json computed, Json claimed, String path) {
        if (computed instanceof Json.Members one && claimed instanceof Json.Members other) {
            compare(one, other, path);
        } else if (computed instanceof Json.Items one && claimed instanceof Json.Items other) {
            compare(one.items(), other.items(), path);
        } else if (!computed.equals(claimed)) {
            add("answer.differs", path, "Draw again: something else follows from the input here.");
        }
    }

    private void compare(Json.Members computed, Json.Members claimed, String path) {
        computed.members().forEach((key, value) -> {
            String at = JsonReader.under(path, key);
            Json other = claimed.members().get(key);
            if (other == null) {
                add("answer.missing", at, "Draw again: this follows from the input and is not said.");
            } else {
                compare(value, other, at);
            }
        });
        for (String key : claimed.members().keySet()) {
            if (!computed.members().containsKey(key)) {
                add(
                        "answer.unexpected",
                        JsonReader.under(path, key),
                        "Leave it out: nothing of the kind follows from the input.");
            }
        }
    }

    private void compare(List<Json> computed, List<Json> claimed, String path) {
        int both = Math.min(computed.size(), claimed.size());
        for (int i = 0; i < both; i++) {
            compare(computed.get(i), claimed.get(i), path + "[" + i + "]");
        }
        for (int i = both; i < computed.size(); i++) {
            add("answer.missing", path + "[" + i + "]", "Draw again: one more follows from the input.");
        }
        for (int i = both; i < claimed.size(); i++) {
            add("answer.unexpected", path + "[" + i + "]", "Leave it out: no more follow from the input.");
        }
    }

    private void add(String code, String path, String message) {
        if (refusals.size() < MOST) {
            refusals.add(Refusal.by(ClauseId.MOD_2, code, path, message));
        }
    }
}
