package org.plr.adapters.mosaic.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.RecordDocument;
import org.plr.core.spi.RecordFiling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Files through a council's own gateway, which implements docs/record-filing.openapi.yaml before its case system. Safe for use
 * by several threads.
 *
 * <p>The gateway is not trusted: what it answers is believed only in the form of that contract, about the key and the child
 * that were asked about, and where it fits what was handed over. What is anything else counts as no answer, or is for a person
 * to look at; nothing counts as filed by it. No address is ever taken from an answer.
 */
public final class HttpRecordFiling implements RecordFiling {
    private static final String PORT = DropFolderFiling.PORT;
    private static final Logger LOG = LoggerFactory.getLogger(HttpRecordFiling.class);
    private static final Set<String> PROBLEM = Set.of(Statement.KEY, "code", "message");

    private final Gateway gateway;
    private final Identities identities;

    private HttpRecordFiling(Gateway gateway, Identities identities) {
        this.gateway = gateway;
        this.identities = identities;
    }

    /**
     * Files through a gateway. Nothing is connected before the first document.
     *
     * @param settings where it is
     * @param identities says by which id the case system knows a child
     * @return the way to the record
     */
    public static HttpRecordFiling through(GatewaySettings settings, Identities identities) {
        return new HttpRecordFiling(
                new Gateway(Objects.requireNonNull(settings, "settings")),
                Objects.requireNonNull(identities, "identities"));
    }

    @Override
    public FilingAnswer file(FilingRef key, ChildRef child, RecordDocument document) {
        List<String> ids = identities.ids(IdKind.CHILD, child);
        if (ids.isEmpty()) {
            return new FilingAnswer.Rejected(
                    "child.unknown", "No id of the case system is known for this child: import the open cases first.");
        }
        byte[] json = json(key, ids.get(0), document);
        return asking(key, () -> {
            Gateway.Answer answer = gateway.put(key, json);
            return switch (answer.status()) {
                case 200, 202 -> stated(answer, key, ids, document.sha256());
                case 400, 404, 422 -> rejected(answer, key);
                case 409 -> throw new Garbled("The gateway has another document under its key.");
                case 413 ->
                    new FilingAnswer.Rejected("document.too-large", "The gateway takes no document of this size.");
                case 415 -> new FilingAnswer.Rejected("document.type", "The gateway takes no document of this form.");
                default -> throw unexpected(answer);
            };
        });
    }

    @Override
    public Optional<FilingAnswer> ask(FilingRef key, ChildRef child) {
        List<String> ids = identities.ids(IdKind.CHILD, child);
        return asking(key, () -> {
            Statement.requireKnown(ids);
            Gateway.Answer answer = gateway.get(key);
            return switch (answer.status()) {
                case 200, 202 -> Optional.of(stated(answer, key, ids, null));
                case 404 -> unknown(answer, key);
                default -> throw unexpected(answer);
            };
        });
    }

    private interface Question<T> {
        T answer() throws IOException, Garbled;
    }

    private static <T> T asking(FilingRef key, Question<T> question) {
        try {
            return question.answer();
        } catch (IOException failed) {
            LOG.warn("Filing {} waits. {}", key, failed.getMessage());
            throw new PortUnavailableException(PORT, key.text(), failed);
        } catch (Garbled doubtful) {
            LOG.error("Filing {} is to be looked at by a person. {}", key, doubtful.reason());
            throw new PortRejectedException(PORT, key.text(), doubtful);
        }
    }

    /** What is not in the form of the contract is no answer; what is, and about something else, is for a person. */
    private static FilingAnswer stated(Gateway.Answer answer, FilingRef key, List<String> ids, @Nullable String sha256)
            throws IOException, Garbled {
        Statement statement = read(answer);
        if (!statement.isAbout(key, ids)) {
            throw new Garbled("The gateway's answer is about another key or another child.");
        }
        if (sha256 != null && !statement.of(Statement.SHA256).equals(sha256)) {
            throw new Garbled("The gateway's answer is about another document.");
        }
        boolean isPending = statement.answer() instanceof FilingAnswer.Pending;
        if (isPending != (answer.status() == 202)) {
            throw new IOException("The gateway's state does not go with its status " + answer.status() + ".");
        }
        return statement.answer();
    }

    private static Statement read(Gateway.Answer answer) throws IOException {
        try {
            return Statement.read(answer.body());
        } catch (Garbled garbled) {
            throw new IOException(
                    "The gateway's answer is not in the form of its contract. " + garbled.reason(), garbled);
        }
    }

    /** A refusal counts only where the gateway itself says so of this key: a wrong address answers with 404 too. */
    private static FilingAnswer rejected(Gateway.Answer answer, FilingRef key) throws IOException {
        Map<String, String> problem = problem(answer, key);
        String code = problem.getOrDefault("code", "");
        if (!Statement.isCode(code)) {
            throw new IOException("The gateway refuses it without a code of its contract.");
        }
        return new FilingAnswer.Rejected(code, problem.getOrDefault("message", ""));
    }

    private static Optional<FilingAnswer> unknown(Gateway.Answer answer, FilingRef key) throws IOException {
        if (!"filing.unknown".equals(problem(answer, key).get("code"))) {
            throw new IOException("The gateway answers 404 without saying that it does not know the key.");
        }
        return Optional.empty();
    }

    private static Map<String, String> problem(Gateway.Answer answer, FilingRef key) throws IOException {
        try {
            Map<String, String> problem = FlatJson.read(answer.body(), PROBLEM);
            if (key.text().equals(problem.get(Statement.KEY))) {
                return problem;
            }
        } catch (Garbled garbled) {
            throw new IOException(
                    "The gateway answers " + answer.status() + " without a body of its contract.", garbled);
        }
        throw new IOException("The gateway answers " + answer.status() + " about another key.");
    }

    private static IOException unexpected(Gateway.Answer answer) {
        return new IOException(
                switch (answer.status()) {
                    case 401, 403 -> "The gateway answered " + answer.status() + ": check the token and its rights.";
                    case 429, 503 -> "The gateway answered " + answer.status() + ": it is busy.";
                    default -> "The gateway answered " + answer.status() + ".";
                });
    }

    private static byte[] json(FilingRef key, String childId, RecordDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FlatJson.factory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeStringProperty(Statement.KEY, key.text());
            out.writeStringProperty(Statement.CHILD, childId);
            out.writeStringProperty("name", document.name());
            out.writeStringProperty("title", document.kind().title());
            out.writeStringProperty("mediaType", document.format().mediaType());
            out.writeStringProperty("category", document.category().category());
            out.writeStringProperty("subCategory", document.category().subCategory());
            out.writeNumberProperty("size", document.size());
            out.writeStringProperty(Statement.SHA256, document.sha256());
            out.writeBinaryProperty("content", document.bytes());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
