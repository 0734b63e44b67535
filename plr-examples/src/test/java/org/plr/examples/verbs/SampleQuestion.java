package org.plr.examples.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A question of the verb draw, put together key by key; values are JSON. */
record SampleQuestion(Map<String, String> keys, List<String> reviews) {

    /** So many reviews, of which the first are Inadequate. */
    static SampleQuestion of(int completed, int inadequate) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("period", "\"2022-06\"");
        keys.put("rate", "\"1/5\"");
        keys.put("code", "\"" + "3d89".repeat(16) + "\"");
        keys.put("publicRandomness", "\"lottery 2022-07-02: 03.11.24\"");
        SampleQuestion question = new SampleQuestion(keys, List.of());
        for (int i = 1; i <= completed; i++) {
            question = question.and("PLR-" + i, i <= inadequate ? "INADEQUATE" : "GOOD", null);
        }
        return question;
    }

    SampleQuestion with(String key, String json) {
        Map<String, String> more = new LinkedHashMap<>(keys);
        more.put(key, json);
        return new SampleQuestion(more, reviews);
    }

    SampleQuestion without(String key) {
        Map<String, String> fewer = new LinkedHashMap<>(keys);
        fewer.remove(key);
        return new SampleQuestion(fewer, reviews);
    }

    SampleQuestion and(String id, String grade, String stratum) {
        List<String> more = new ArrayList<>(reviews);
        more.add("{\"id\":\"" + id + "\",\"grade\":\"" + grade + "\""
                + (stratum == null ? "" : ",\"stratum\":\"" + stratum + "\"") + "}");
        return new SampleQuestion(keys, more);
    }

    String json() {
        return keys.entrySet().stream()
                .map(key -> "\"" + key.getKey() + "\":" + key.getValue() + ",")
                .collect(Collectors.joining("", "{", "\"reviews\":[" + String.join(",", reviews) + "]}"));
    }
}
