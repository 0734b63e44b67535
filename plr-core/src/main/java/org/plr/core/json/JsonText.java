package org.plr.core.json;

import java.io.StringWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How this library reads and writes JSON: bounded in every direction. */
final class JsonText {
    /** The most characters that a fact or a framework may have. */
    static final int LONGEST = 1 << 20;

    /** The most characters that a journal line may have: a payload with each character escaped at worst twofold. */
    static final int LONGEST_LINE = 3 * LONGEST;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNumberLength(20)
                    .maxNameLength(200)
                    .maxStringLength(LONGEST_LINE)
                    .maxDocumentLength(LONGEST_LINE)
                    .build())
            .build();

    private JsonText() {}

    static JsonParser parser(String text, int longest) {
        if (text.length() > longest) {
            throw new Misfit("is over " + longest + " characters long", "a shorter text");
        }
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /**
     * Reads the one value of a text.
     *
     * @throws Misfit where it is not of that shape, is no JSON, or is followed by anything
     */
    static Object whole(JsonParser in, Shape shape) {
        try {
            in.nextToken();
            Object value = shape.read(in);
            if (in.nextToken() != null) {
                throw new Misfit("goes on after its end", "nothing more");
            }
            return value;
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /** Where a text is no JSON or breaks a limit; Jackson's own words would repeat some of it. */
    static Misfit broken(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return e instanceof StreamConstraintsException
                ? new Misfit("is beyond a limit" + where, "at most 32 levels and numbers of 20 digits")
                : new Misfit("is not well formed" + where, "JSON");
    }

    static JsonGenerator generator(StringWriter out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** A tree in its canonical form: no white space, keys in alphabetical order. */
    static String compact(JsonValue tree) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = generator(out)) {
            tree.write(generator);
        }
        return out.toString();
    }

    /** For people: two spaces a level, line feeds alone. */
    static JsonGenerator indented(StringWriter out) {
        return FACTORY.createGenerator(new Indented(), out);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }
    }
}
