package org.plr.core.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.plr.core.framework.Edition;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Governance;
import org.plr.core.framework.Provenance;
import org.plr.core.framework.RetentionPeriods;
import org.plr.core.framework.Term;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a framework in its normal form: every key in one order, with the defaults filled in. What has no default and
 * nobody said (source, owner, last day, day of approval) is left out. The normal form reads as a framework with the same
 * figures, but it is another document with another hash.
 */
public final class FrameworkWriter {
    private final JsonGenerator out;

    private FrameworkWriter(JsonGenerator out) {
        this.out = out;
    }

    /**
     * The normal form.
     *
     * @param framework the framework
     * @return JSON text for people, two spaces a level, with a line feed at its end
     */
    public static String write(Framework framework) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = JsonText.indented(text)) {
            new FrameworkWriter(out).whole(framework);
        }
        return text.append('\n').toString();
    }

    /** A plain value in one line, as a file might say it. */
    static String line(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonText.generator(text)) {
            new FrameworkWriter(out).value(value);
        }
        return text.toString();
    }

    private void whole(Framework framework) {
        out.writeStartObject();
        out.writeStringProperty("id", framework.id());
        edition(framework.edition());
        provenance(framework.edition().provenance());
        term(framework.term());
        governance(framework.governance());
        out.writeName("clauses");
        value(PlainFigures.of(framework.figures()));
        out.writeEndObject();
    }

    private void edition(Edition edition) {
        out.writeStringProperty("title", edition.title());
        out.writeStringProperty("version", edition.version());
        said("source", edition.source());
    }

    private void provenance(Provenance provenance) {
        if (!provenance.sources().isEmpty()) {
            out.writeName("sources");
            value(provenance.sources());
        }
        if (!provenance.notStated().isEmpty()) {
            texts("notStated", provenance.notStated());
        }
    }

    /** A plain value: a text, a whole number, a flag, or a list or object of these. */
    private void value(Object value) {
        if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            object.forEach((key, member) -> {
                out.writeName(key.toString());
                value(member);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> items) {
            out.writeStartArray();
            items.forEach(this::value);
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(value.toString());
        }
    }

    private void term(Term term) {
        out.writeStringProperty("zone", term.zone().getId());
        out.writeStringProperty("effective", term.effective().toString());
        said("effectiveTo", term.effectiveTo() == null ? "" : term.effectiveTo().toString());
        out.writeStringProperty("reviewBy", term.reviewBy().toString());
        out.writeStringProperty("reviewEvery", term.reviewEvery().toString());
    }

    private void governance(Governance governance) {
        said("owner", governance.owner());
        texts("authors", governance.authors());
        texts("approvalBodies", governance.approval().bodies());
        said(
                "approved",
                governance.approval().date() == null
                        ? ""
                        : governance.approval().date().toString());
        out.writeName("history");
        out.writeStartArray();
        governance.history().forEach(this::amendment);
        out.writeEndArray();
        retention(governance.retention());
    }

    private void retention(RetentionPeriods retention) {
        if (!retention.byClass().isEmpty()) {
            out.writeName("retention");
            value(retention.byClass());
        }
    }

    private void amendment(Governance.Amendment amendment) {
        out.writeStartObject();
        out.writeStringProperty("version", amendment.version());
        out.writeStringProperty("date", amendment.date().toString());
        out.writeStringProperty("amendments", amendment.amendments());
        out.writeStringProperty("requestedBy", amendment.requestedBy());
        out.writeStringProperty("madeBy", amendment.madeBy());
        out.writeEndObject();
    }

    private void said(String key, String text) {
        if (!text.isEmpty()) {
            out.writeStringProperty(key, text);
        }
    }

    private void texts(String key, List<String> values) {
        out.writeName(key);
        value(values);
    }
}
