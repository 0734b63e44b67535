package org.plr.examples.demo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plr.core.journal.Entry;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.Verification;
import org.plr.core.json.JournalLines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journal for whoever wants to verify or replay it: {@code journal.jsonl}, an entry a line, and beside it
 * {@code contents/<hash>} for each framework, organisation chart and calendar that its entries name.
 */
final class JournalFiles {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final Year year;
    private final List<Entry> entries;

    JournalFiles(Year year) {
        this.year = year;
        this.entries = entries(year);
    }

    /**
     * A content that the journal names.
     *
     * @param hash its SHA-256, the name of its file
     * @param what the type of the entry that names it
     */
    record Content(String hash, String what) {}

    private static List<Entry> entries(Year year) {
        List<Entry> all = new ArrayList<>();
        List<Entry> next = year.lead().journal().entriesAfter(0).value();
        while (!next.isEmpty()) {
            all.addAll(next);
            next = year.lead().journal().entriesAfter(all.size()).value();
        }
        return all;
    }

    /** Writes both, and says which contents there are, in the order in which they were first named. */
    List<Content> write() {
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(JournalLines.write(entry)).append('\n'));
        year.host().out().write("journal.jsonl", lines.toString());
        TreeMap<Long, Content> contents = new TreeMap<>();
        for (Entry entry : entries) {
            content(entry).filter(content -> !contents.containsValue(content)).ifPresent(content -> {
                contents.put(entry.position(), content);
                String text = year.host().store().content(content.hash()).orElseThrow();
                year.host().out().write("contents/" + content.hash(), text);
            });
        }
        return List.copyOf(contents.values());
    }

    private static Optional<Content> content(Entry entry) {
        if (!entry.draft().stream().equals(StreamId.REFERENCE)) {
            return Optional.empty();
        }
        JsonNode hash = MAPPER.readTree(entry.draft().payload()).path("hash");
        return hash.isString()
                ? Optional.of(new Content(hash.stringValue(), entry.draft().type()))
                : Optional.empty();
    }

    /** In one sentence, what verifying the journal found. */
    String verified() {
        Verification found = year.lead().journal().verify().value();
        return found.isWhole()
                ? "The chain of " + found.good() + " entries holds; the last hash is "
                : "The chain holds up to entry " + found.good() + ", whose hash is ";
    }

    String head() {
        return year.lead().journal().verify().value().head();
    }
}
