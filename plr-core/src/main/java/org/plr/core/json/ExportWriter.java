package org.plr.core.json;

import java.io.StringWriter;
import java.util.List;
import org.plr.core.export.Export;
import org.plr.core.export.Item;
import org.plr.core.export.ThirdParties;
import org.plr.core.export.Withheld;
import org.plr.core.journal.Ref;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an export as JSON, for a host that makes its answer of it. An item has {@code who}, {@code onBehalfOf}, {@code
 * payload}, {@code texts} and {@code thirdParties}, or {@code withheld} in their place. The payload stands as a text, byte
 * for byte as the journal has it; a text whose words were erased has {@code "erased": true} in their place, one that is withheld its {@code withheld}.
 */
public final class ExportWriter {
    private final JsonGenerator out;

    private ExportWriter(JsonGenerator out) {
        this.out = out;
    }

    /**
     * The export as text.
     *
     * @param export the export
     * @return JSON for people, two spaces a level, with a line feed at its end
     */
    public static String write(Export export) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = JsonText.indented(text)) {
            new ExportWriter(out).whole(export);
        }
        return text.append('\n').toString();
    }

    private void whole(Export export) {
        out.writeStartObject();
        out.writeStringProperty("kind", export.kind().name());
        out.writeStringProperty("about", export.about().text());
        out.writeStringProperty("at", export.at().toString());
        out.writeName("items");
        out.writeStartArray();
        export.items().forEach(this::item);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void item(Item item) {
        out.writeStartObject();
        out.writeName("position");
        out.writeNumber(item.position());
        out.writeStringProperty("stream", item.stream().value());
        out.writeStringProperty("type", item.type());
        out.writeStringProperty("occurredAt", item.occurredAt().toString());
        out.writeStringProperty("recordedAt", item.recordedAt().toString());
        out.writeStringProperty("framework", item.framework());
        item.content().ifPresent(this::content);
        item.withheld().ifPresent(this::withheld);
        out.writeEndObject();
    }

    private void content(Item.Content content) {
        out.writeStringProperty("who", content.who());
        out.writeStringProperty("onBehalfOf", content.onBehalfOf());
        out.writeStringProperty("payload", content.payload());
        out.writeName("texts");
        out.writeStartArray();
        content.texts().forEach(this::text);
        out.writeEndArray();
        thirdParties(content.thirdParties());
    }

    private void text(Item.Text text) {
        out.writeStartObject();
        out.writeStringProperty("path", text.path());
        out.writeStringProperty("id", text.id().text());
        if (text.wordsOrNull() != null) {
            out.writeStringProperty("words", text.wordsOrNull());
        } else if (text.withheldOrNull() != null) {
            withheld(text.withheldOrNull());
        } else {
            out.writeName("erased");
            out.writeBoolean(true);
        }
        out.writeEndObject();
    }

    private void thirdParties(ThirdParties others) {
        out.writeName("thirdParties");
        out.writeStartObject();
        refs("people", others.people());
        refs("children", others.children());
        out.writeEndObject();
    }

    private void refs(String key, List<? extends Ref> refs) {
        out.writeName(key);
        out.writeStartArray();
        refs.forEach(ref -> out.writeString(ref.text()));
        out.writeEndArray();
    }

    private void withheld(Withheld withheld) {
        out.writeName("withheld");
        out.writeStartObject();
        out.writeStringProperty("ground", withheld.ground().name());
        if (!withheld.ground().law().isEmpty()) {
            out.writeStringProperty("law", withheld.ground().law());
        }
        if (withheld.wordsOrNull() != null) {
            out.writeStringProperty("words", withheld.wordsOrNull());
        }
        out.writeEndObject();
    }
}
