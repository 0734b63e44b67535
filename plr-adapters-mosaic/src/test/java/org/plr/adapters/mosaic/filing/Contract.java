package org.plr.adapters.mosaic.filing;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract of docs/record-filing.openapi.yaml, held against what was really said. */
final class Contract {
    private static final String PATH = "/filings/{key}";
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode document = new YAMLMapper()
            .readTree(Path.of("..", "docs", "record-filing.openapi.yaml").toFile());
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi30());

    /** Everything in which a question and its answer are not as the contract has them. */
    List<String> violations(Exchange exchange) {
        List<String> violations = new ArrayList<>();
        JsonNode operation = operation(exchange, violations);
        if (!violations.isEmpty()) {
            return violations;
        }
        headers(exchange, operation, violations);
        if (operation.has("requestBody")) {
            body("question", content(operation.path("requestBody")), exchange.asked(), violations);
        }
        JsonNode answer = resolved(operation.path("responses").path(Integer.toString(exchange.status())));
        if (answer.isMissingNode()) {
            violations.add("answer: no status " + exchange.status());
        } else if (answer.has("content")) {
            body("answer", content(answer), exchange.answered(), violations);
        } else if (exchange.answered().length > 0) {
            violations.add("answer: a body where there is none");
        }
        return violations;
    }

    private JsonNode operation(Exchange exchange, List<String> violations) {
        String prefix = "/record-filing/v1" + PATH.substring(0, PATH.indexOf('{'));
        String key = exchange.path().startsWith(prefix) ? exchange.path().substring(prefix.length()) : "";
        if (!validated(schema("Key"), JSON.getNodeFactory().stringNode(key)).isEmpty()) {
            violations.add("path: " + exchange.path());
        }
        JsonNode operation =
                document.path("paths").path(PATH).path(exchange.method().toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            violations.add("method: " + exchange.method());
        }
        return operation;
    }

    private void headers(Exchange exchange, JsonNode operation, List<String> violations) {
        if (!exchange.header("Authorization").startsWith("Bearer ")) {
            violations.add("header: no bearer token");
        }
        for (JsonNode parameter : operation.path("parameters")) {
            String value = exchange.header(parameter.path("name").asString());
            if (!validated(parameter.path("schema"), JSON.getNodeFactory().stringNode(value))
                    .isEmpty()) {
                violations.add("header: " + parameter.path("name").asString());
            }
        }
    }

    private void body(String what, JsonNode schema, byte[] body, List<String> violations) {
        try {
            JsonNode read = JSON.readTree(new String(body, StandardCharsets.UTF_8));
            validated(schema, read).forEach(error -> violations.add(what + ": " + error));
        } catch (JacksonException garbled) {
            violations.add(what + ": no JSON");
        }
    }

    private static JsonNode content(JsonNode holder) {
        return holder.path("content").path("application/json").path("schema");
    }

    private JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.isEmpty() ? node : document.at(ref.substring(1));
    }

    private JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }

    private List<Error> validated(JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy().asObject();
        whole.set("components", document.path("components"));
        Schema made = registry.getSchema(whole);
        return made.validate(value);
    }

    /** One question and its answer. */
    record Exchange(
            String method, String path, Map<String, String> headers, byte[] asked, int status, byte[] answered) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }
}
