package org.plr.core.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.plr.core.calendar.Timescale;
import org.plr.core.framework.Edition;
import org.plr.core.framework.Figures;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Governance;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.framework.Scale;
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

    private void whole(Framework framework) {
        out.writeStartObject();
        out.writeStringProperty("id", framework.id());
        edition(framework.edition());
        term(framework.term());
        governance(framework.governance());
        out.writeName("clauses");
        out.writeStartObject();
        clauses(framework.figures());
        out.writeEndObject();
        out.writeEndObject();
    }

    private void edition(Edition edition) {
        out.writeStringProperty("title", edition.title());
        out.writeStringProperty("version", edition.version());
        said("source", edition.source());
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

    private void clauses(Figures figures) {
        clause("VAL-1", () -> texts("principles", figures.review().principles()));
        clause("ROL-1", () -> texts("managerRoles", figures.programme().managerRoles()));
        clause(
                "ROL-2",
                () -> out.writeNumberProperty("perMonth", figures.programme().reviewsPerMonth()));
        concerns(figures);
        clause("COL-2", () -> standards(figures.review().standards().byArea()));
        clause("COL-7", () -> texts("typicalSources", figures.review().typicalSources()));
        clause("COL-8", () -> grades(figures));
        clause("MOD-2", () -> {
            out.writeStringProperty("rate", figures.moderation().rate().toString());
            out.writeStringProperty("counting", figures.moderation().counting().name());
        });
        clause(
                "TRK-5",
                () -> out.writeStringProperty(
                        "owedBy", figures.supervision().owedBy().name()));
    }

    private void concerns(Figures figures) {
        clause("CON-1", () -> {
            out.writeStringProperty(
                    "within", figures.concerns().sharing().within().toString());
            texts("remindAfter", figures.concerns().sharing().remindAfter());
        });
        clause("CON-3", () -> {
            days(figures.concerns().remedialActions().within());
            out.writeStringProperty(
                    "binds", figures.concerns().remedialActions().binds().name());
        });
        clause("CON-5", () -> {
            out.writeStringProperty(
                    "after", figures.concerns().reAudit().after().toString());
            out.writeStringProperty(
                    "window", figures.concerns().reAudit().window().toString());
        });
    }

    private void clause(String id, Runnable figures) {
        out.writeName(id);
        out.writeStartObject();
        figures.run();
        out.writeEndObject();
    }

    private void days(Timescale.Days within) {
        out.writeName("within");
        out.writeStartObject();
        out.writeNumberProperty("days", within.number());
        out.writeStringProperty("count", within.count().name());
        out.writeEndObject();
    }

    private void standards(Map<String, List<PracticeStandard>> byArea) {
        out.writeName("standards");
        out.writeStartObject();
        byArea.forEach((area, standards) -> {
            out.writeName(area);
            out.writeStartArray();
            standards.forEach(this::standard);
            out.writeEndArray();
        });
        out.writeEndObject();
    }

    private void standard(PracticeStandard standard) {
        out.writeStartObject();
        out.writeStringProperty("code", standard.code());
        out.writeStringProperty("title", standard.title());
        out.writeEndObject();
    }

    private void grades(Figures figures) {
        out.writeName("scale");
        out.writeStartArray();
        figures.grades().scale().steps().forEach(this::step);
        out.writeEndArray();
        out.writeBooleanProperty("rationaleRequired", figures.grades().rationaleRequired());
    }

    private void step(Scale.Step step) {
        out.writeStartObject();
        out.writeStringProperty("grade", step.grade().code());
        out.writeStringProperty("title", step.title());
        out.writeBooleanProperty("inadequate", step.inadequate());
        out.writeEndObject();
    }

    private void said(String key, String text) {
        if (!text.isEmpty()) {
            out.writeStringProperty(key, text);
        }
    }

    private void texts(String key, Iterable<?> values) {
        out.writeName(key);
        out.writeStartArray();
        values.forEach(value -> out.writeString(value.toString()));
        out.writeEndArray();
    }
}
