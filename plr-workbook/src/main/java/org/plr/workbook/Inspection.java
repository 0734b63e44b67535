package org.plr.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.plr.workbook.WorkbookRefusedException.Reason;

/** What every part is checked for, whether or not we read it: its name, its real size, and what it declares. */
final class Inspection {
    private static final int CHUNK = 1 << 16;
    private static final int GRACE = 100_000;
    /** The parser takes half a minute for 100,000 attributes, so none that long reaches it. */
    private static final int LONGEST_TAG = 1 << 15;

    private static final Pattern XML = Pattern.compile("(?i)\\.(xml|rels|vml)$");
    private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
    private static final Pattern NAME = Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}][^\\\\:*?\"<>|\\p{Cntrl}]{0,199}");
    private static final Pattern LEADS_AWAY = Pattern.compile("(^|/)\\.{1,2}(/|$)|//");

    /** Refused by the name that such a part always has. */
    private static final Map<Pattern, Reason> UNWANTED = Map.of(
            Pattern.compile("vbaproject|vbadata|macrosheets/|dialogsheets/|(^|/)customui"), Reason.MACROS,
            Pattern.compile("externallinks/|querytables/|(^|/)connections\\.xml"), Reason.EXTERNAL_DATA,
            Pattern.compile("embeddings/|activex|oleobject|ctrlprops/"), Reason.EMBEDDED_OBJECT);

    private static final Map<Reason, String> WORDS = Map.of(
            Reason.MACROS, "It has macros: save it as .xlsx, which has none",
            Reason.EXTERNAL_DATA, "It takes data from elsewhere: copy the values alone into a new workbook",
            Reason.EMBEDDED_OBJECT, "It carries another file or object inside: take it out and save it again");

    private final Archive archive;
    private final Limits limits;
    private final byte[] chunk = new byte[CHUNK];
    private long unpacked;
    /** How much of "<!DOCTYPE" stands before this byte, and how long the tag has been. */
    private int matched;

    private int tag;

    Inspection(Archive archive, Limits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    void run() {
        List<Archive.Part> parts = archive.parts();
        parts.forEach(part -> name(part.name()));
        parts.forEach(this::content);
    }

    static WorkbookRefusedException unwanted(Reason reason) {
        return new WorkbookRefusedException(reason, WORDS.getOrDefault(reason, ""));
    }

    private static void name(String name) {
        if (!NAME.matcher(name).matches() || LEADS_AWAY.matcher(name).find()) {
            throw new WorkbookRefusedException(Reason.TRICK, "A part has a name that leads out of the workbook");
        }
        String small = name.toLowerCase(Locale.ROOT);
        UNWANTED.forEach((pattern, reason) -> {
            if (pattern.matcher(small).find()) {
                throw unwanted(reason);
            }
        });
    }

    private void content(Archive.Part part) {
        CRC32 sum = new CRC32();
        long size = 0;
        matched = 0;
        tag = 0;
        boolean isXml = XML.matcher(part.name()).find();
        try (InputStream in = archive.open(part)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                grown(part, size, read);
                sum.update(chunk, 0, read);
                look(read, isXml);
            }
        } catch (IOException e) {
            throw Archive.damaged("a part does not unpack");
        }
        if (size != part.sizes().unpacked()
                || (int) sum.getValue() != part.sizes().sum()) {
            throw Archive.damaged("a part is not what the list of parts says");
        }
    }

    private void grown(Archive.Part part, long size, int read) {
        unpacked += read;
        if (unpacked > limits.unpackedBytes()) {
            throw new WorkbookRefusedException(
                    Reason.TOO_LARGE, "Unpacked it has more than " + limits.unpackedBytes() + " bytes: divide it");
        }
        if (size > GRACE && size / limits.ratio() > part.sizes().packed()) {
            throw new WorkbookRefusedException(
                    Reason.TOO_LARGE,
                    "A part unpacks to more than " + limits.ratio() + " times its size, as no sheet that people fill"
                            + " in does");
        }
    }

    /** Goes from tag to tag, across chunks. */
    private void look(int read, boolean isXml) {
        int at = 0;
        while (at < read) {
            if (tag == 0) {
                at = next((byte) '<', at, read);
                tag = at++ < read ? 1 : 0;
            } else {
                int end = next((byte) '>', at, read);
                if (tag < DOCTYPE.length) {
                    doctype(at, end);
                }
                tag += end - at;
                if (isXml && tag > LONGEST_TAG) {
                    throw Archive.damaged("its XML goes deeper or wider than that of any spreadsheet program");
                }
                tag = end < read ? 0 : tag;
                at = end + 1;
            }
        }
    }

    private int next(byte wanted, int from, int read) {
        int at = from;
        while (at < read && chunk[at] != wanted) {
            at++;
        }
        return at;
    }

    /** So much of "<!DOCTYPE" as the tag is long has been seen, or the tag is another. */
    private void doctype(int from, int end) {
        matched = tag == 1 ? 1 : matched;
        for (int i = from; i < end && matched == tag + i - from && matched < DOCTYPE.length; i++) {
            matched = chunk[i] == DOCTYPE[matched] ? matched + 1 : 0;
        }
        if (matched == DOCTYPE.length) {
            throw new WorkbookRefusedException(
                    Reason.DOCTYPE, "It declares a document type, which no spreadsheet program writes");
        }
    }
}
