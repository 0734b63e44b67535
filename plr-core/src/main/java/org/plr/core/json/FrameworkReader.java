package org.plr.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.framework.Edition;
import org.plr.core.framework.Figures;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Governance;
import org.plr.core.framework.RecordClass;
import org.plr.core.framework.RetentionPeriods;
import org.plr.core.framework.Term;

/**
 * Reads framework files (GOV-1, GOV-4). Each key, its clause, unit and default stand in {@code docs/framework-file.md};
 * only {@code id} has no default.
 *
 * <p>Reading is strict: an unknown or doubled key, a null, {@code "10"} for {@code 10}, {@code 10.9}, NaN, a value out of
 * range, anything after the end, more than 32 levels or over 262,144 characters are problems, and nothing is coerced:
 * any of them could turn a duty of 24 hours into one of 240. All problems of a file are told at once, up to a hundred; but
 * where it is no JSON, only where that shows first.
 */
public final class FrameworkReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final LocalDate EARLIEST = LocalDate.EPOCH;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** A reader; it keeps nothing between two files. */
    public FrameworkReader() {}

    /**
     * Reads a file that is to be used.
     *
     * @param text the file's text
     * @return the framework
     * @throws IllegalArgumentException where there are problems, with each of them
     */
    public Framework read(String text) {
        return check(text).orThrow();
    }

    /**
     * Reads a file to see whether it can be used.
     *
     * @param text the file's text
     * @return the framework or its problems
     */
    public FrameworkFile check(String text) {
        if (text.startsWith(BYTE_ORDER_MARK)) {
            return FrameworkFile.bad("begins with a byte order mark; expected a file saved without one");
        }
        Problems problems = new Problems();
        Optional<JsonValue> tree = JsonTree.read(text, problems);
        if (tree.isEmpty()) {
            return FrameworkFile.bad(problems.all());
        }
        Framework framework = read(tree.get(), problems);
        return problems.all().isEmpty() ? FrameworkFile.good(framework) : FrameworkFile.bad(problems.all());
    }

    /**
     * Reads a file from its bytes to see whether it can be used. No more is read than a file may have; it is UTF-8 without a
     * byte order mark.
     *
     * @param in the file's bytes; not closed
     * @return the framework or its problems
     * @throws IOException where they cannot be read
     */
    public FrameworkFile check(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(JsonTree.LONGEST + 1);
        if (bytes.length > JsonTree.LONGEST) {
            return FrameworkFile.bad("is over " + JsonTree.LONGEST + " bytes long; expected a shorter file");
        }
        try {
            return check(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherwise) {
            return FrameworkFile.bad("is no UTF-8; expected a file saved in that encoding");
        }
    }

    static Framework read(JsonValue tree, Problems problems) {
        Section root = Section.of(tree, "$", problems);
        Framework framework = framework(root, JsonText.compact(tree), problems);
        problems.noteUnknown();
        return framework;
    }

    private static Framework framework(Section root, String document, Problems problems) {
        String id = root.required("id", Form.ID, "");
        Term term = term(root);
        Governance governance = governance(root);
        Figures figures = FiguresReader.read(root.section("clauses"));
        Edition edition = new Edition(
                root.text("title", Form.WORDS, id),
                root.text("version", Form.WORDS, "1"),
                root.text("source", Form.WORDS, ""),
                new ProvenanceReader(root, problems, figures).read());
        return new Framework(new Framework.Source(id, document), edition, term, governance, figures);
    }

    private static Term term(Section root) {
        ZoneId zone = root.text("zone", Form.ZONE, LONDON);
        LocalDate effective = root.text("effective", Form.DAY, EARLIEST);
        LocalDate effectiveTo = root.text("effectiveTo", Form.DAY).orElse(null);
        Period every = root.text("reviewEvery", Form.PERIOD, Period.ofYears(1));
        LocalDate reviewBy = root.text("reviewBy", Form.DAY, effective.plus(every));
        noteIfBefore(effective, reviewBy, "reviewBy", root);
        noteIfBefore(effective, effectiveTo == null ? effective : effectiveTo, "effectiveTo", root);
        return root.made(
                () -> new Term(zone, effective, effectiveTo, reviewBy, every),
                new Term(zone, effective, null, effective, every));
    }

    private static void noteIfBefore(LocalDate effective, LocalDate day, String key, Section root) {
        if (day.isBefore(effective)) {
            root.refuse(key, "is before the framework is effective; expected a later day");
        }
    }

    private static Governance governance(Section root) {
        return new Governance(
                root.text("owner", Form.WORDS, ""),
                root.texts("authors", Form.WORDS, List.of()),
                new Governance.Approval(
                        root.texts("approvalBodies", Form.WORDS, List.of()),
                        root.text("approved", Form.DAY).orElse(null)),
                root.sections("history", FrameworkReader::amendment, List.of()),
                retention(root.section("retention")));
    }

    /** What stands under no clause: the text states no periods. */
    private static RetentionPeriods retention(Section section) {
        Map<RecordClass, Period> periods = new EnumMap<>(RecordClass.class);
        for (RecordClass one : RecordClass.values()) {
            section.period(one.name()).ifPresent(period -> periods.put(one, period));
        }
        return new RetentionPeriods(periods);
    }

    private static Governance.Amendment amendment(Section line) {
        return new Governance.Amendment(
                line.required("version", Form.WORDS, ""),
                line.required("date", Form.DAY, EARLIEST),
                line.required("amendments", Form.WORDS, ""),
                line.required("requestedBy", Form.WORDS, ""),
                line.required("madeBy", Form.WORDS, ""));
    }
}
