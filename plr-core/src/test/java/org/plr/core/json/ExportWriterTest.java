package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plr.core.export.Exemption;
import org.plr.core.export.Export;
import org.plr.core.export.Item;
import org.plr.core.export.ThirdParties;
import org.plr.core.export.Withheld;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;

/** An export as a host reads it. */
class ExportWriterTest {
    private static final Instant AT = Instant.parse("2022-06-10T09:00:00Z");

    private static Item item(long position, Item.@Nullable Content content) {
        return new Item(position, new StreamId("review/1"), "review.graded", AT, AT, "bcp-2022-1", content, null);
    }

    @Test
    void an_export_is_written_key_by_key() {
        Item.Content more = new Item.Content(
                "system",
                "",
                "{}",
                List.of(new Item.Text("reason", new NarrativeId(9, 3), "Again.", null)),
                new ThirdParties(List.of(), List.of()));
        Item.Content content = new Item.Content(
                "00000000000000010000000000000004",
                "",
                "{\"grade\":\"GOOD\"}",
                List.of(
                        new Item.Text("rationale", new NarrativeId(9, 1), "She said \"yes\".", null),
                        new Item.Text("reason", new NarrativeId(9, 2), null, null)),
                new ThirdParties(List.of(new PersonRef(1, 4)), List.of(new ChildRef(2, 2))));
        Export export = new Export(
                        Export.Kind.CHILD,
                        new ChildRef(2, 1),
                        AT,
                        List.of(item(7, content), item(8, more), item(9, more)))
                .withholding(8, Withheld.on(Exemption.SERIOUS_HARM))
                .withholding(9, Withheld.because("Sealed."));
        assertEquals(EXPECTED, ExportWriter.write(export));
    }

    @Test
    void a_text_that_is_withheld_elsewhere_is_written_with_its_ground() {
        Item.Content content = new Item.Content(
                "system",
                "",
                "{}",
                List.of(new Item.Text("reason", new NarrativeId(9, 3), "Again.", null)),
                new ThirdParties(List.of(), List.of()));
        String json = ExportWriter.write(
                new Export(Export.Kind.CHILD, new ChildRef(2, 1), AT, List.of(item(7, content), item(8, content)))
                        .withholding(8, Withheld.on(Exemption.THIRD_PARTY)));
        assertFalse(json.contains("Again."), json);
        assertEquals(3, json.split("\"ground\": \"THIRD_PARTY\"", -1).length, json);
    }

    @Test
    void an_export_without_items_is_written_too() {
        assertEquals("""
                {
                  "kind": "STAFF",
                  "about": "00000000000000010000000000000004",
                  "at": "2022-06-10T09:00:00Z",
                  "items": []
                }
                """, ExportWriter.write(new Export(Export.Kind.STAFF, new PersonRef(1, 4), AT, List.of())));
    }

    private static final String HEAD = """
                  "stream": "review/1",
                  "type": "review.graded",
                  "occurredAt": "2022-06-10T09:00:00Z",
                  "recordedAt": "2022-06-10T09:00:00Z",
                  "framework": "bcp-2022-1",
            """;

    private static final String EXPECTED = """
            {
              "kind": "CHILD",
              "about": "00000000000000020000000000000001",
              "at": "2022-06-10T09:00:00Z",
              "items": [
                {
                  "position": 7,
            HEAD      "who": "00000000000000010000000000000004",
                  "onBehalfOf": "",
                  "payload": "{\\"grade\\":\\"GOOD\\"}",
                  "texts": [
                    {
                      "path": "rationale",
                      "id": "00000000000000090000000000000001",
                      "words": "She said \\"yes\\"."
                    },
                    {
                      "path": "reason",
                      "id": "00000000000000090000000000000002",
                      "erased": true
                    }
                  ],
                  "thirdParties": {
                    "people": [
                      "00000000000000010000000000000004"
                    ],
                    "children": [
                      "00000000000000020000000000000002"
                    ]
                  }
                },
                {
                  "position": 8,
            HEAD      "withheld": {
                    "ground": "SERIOUS_HARM",
                    "law": "Data Protection Act 2018, Schedule 3, paragraph 11"
                  }
                },
                {
                  "position": 9,
            HEAD      "withheld": {
                    "ground": "OTHER",
                    "words": "Sealed."
                  }
                }
              ]
            }
            """.replace("HEAD", HEAD);
}
