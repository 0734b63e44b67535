package org.plr.examples.verbs;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One object of a question, asked key by key. */
final class Given {
    private final String path;
    private final Map<String, Json> members;

    Given(String path, Map<String, Json> members) {
        this.path = path;
        this.members = members;
    }

    /** Says which keys there may be: a misspelt one would otherwise pass for one left out. */
    Given only(String... keys) {
        for (String key : members.keySet()) {
            if (!List.of(keys).contains(key)) {
                throw new Unreadable(
                        JsonReader.under(path, key), "is an unknown key", "one of " + String.join(", ", keys));
            }
        }
        return this;
    }

    <T> T required(String key, Kind<T> kind) {
        return optional(key, kind)
                .orElseThrow(() -> new Unreadable(JsonReader.under(path, key), "is missing", "a value"));
    }

    <T> Optional<T> optional(String key, Kind<T> kind) {
        return Optional.ofNullable(members.get(key)).map(json -> kind.read(json, JsonReader.under(path, key)));
    }
}
