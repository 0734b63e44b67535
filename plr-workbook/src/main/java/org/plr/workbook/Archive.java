package org.plr.workbook;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plr.workbook.WorkbookRefusedException.Reason;

/**
 * The archive that a workbook is, checked before a part is read. It is taken apart here and nowhere else, by the list at
 * its end, so that what is checked is what is read: two readers of one archive may see two things.
 */
final class Archive {
    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int LISTED_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final long WIDE = 0xFFFFFFFFL;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final Limits limits;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** A part: its name, how it is packed, and where. */
    record Part(String name, boolean isPacked, int from, Sizes sizes) {}

    /** What the list says of a part: its size in the file, its size unpacked, and its checksum. */
    record Sizes(int packed, long unpacked, int sum) {}

    private Archive(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** @throws WorkbookRefusedException for what is no archive, too large, or built to mislead */
    static Archive of(byte[] bytes, Limits limits) {
        if (bytes.length > limits.fileBytes()) {
            throw new WorkbookRefusedException(
                    Reason.TOO_LARGE, "The file has more than " + limits.fileBytes() + " bytes: divide it");
        }
        Archive archive = new Archive(bytes, limits);
        archive.list();
        new Inspection(archive, limits).run();
        return archive;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    List<Part> parts() {
        return List.copyOf(parts.values());
    }

    InputStream open(String name) {
        Part part = parts.get(key(name));
        if (part == null) {
            throw new WorkbookRefusedException(Reason.DAMAGED, "A part is missing: save it again from your program");
        }
        return open(part);
    }

    InputStream open(Part part) {
        int packed = part.sizes().packed();
        return part.isPacked()
                ? new Unpacking(bytes, part.from(), packed)
                : new ByteArrayInputStream(bytes, part.from(), packed);
    }

    private void list() {
        int end = end();
        int count = two(end + 10);
        long from = four(end + 16);
        long size = four(end + 12);
        if (two(end + 8) != count || two(end + 4) != 0 || two(end + 6) != 0 || from + size != end || from == WIDE) {
            throw damaged("the list of its parts is not where it says");
        }
        if (count > limits.parts()) {
            throw new WorkbookRefusedException(
                    Reason.TOO_LARGE, "It has " + count + " parts, and a workbook has at most " + limits.parts());
        }
        int at = (int) from;
        for (int i = 0; i < count; i++) {
            at = listed(at, end);
        }
        if (at != end) {
            throw damaged("it has more parts than its list says");
        }
        noneOverlap((int) from);
    }

    /** The record at the end, which must be the last thing in the file. */
    private int end() {
        if (bytes.length >= 4 && four(0) == 0xE011CFD0L) {
            throw new WorkbookRefusedException(
                    Reason.ENCRYPTED, "It is closed with a password, or an old .xls: save it as .xlsx without one");
        }
        if (bytes.length < END_SIZE || four(0) != LOCAL) {
            throw new WorkbookRefusedException(
                    Reason.NOT_A_WORKBOOK, "This is no workbook: save it as .xlsx from your spreadsheet program");
        }
        for (int at = bytes.length - END_SIZE; at >= 0 && at >= bytes.length - END_SIZE - 0xFFFF; at--) {
            if (four(at) == END && at + END_SIZE + two(at + 20) == bytes.length) {
                return at;
            }
        }
        throw damaged("its end is missing, as when a download was cut off");
    }

    private int listed(int at, int end) {
        if (at + LISTED_SIZE > end || four(at) != LISTED) {
            throw damaged("the list of its parts is broken");
        }
        int name = two(at + 28);
        int next = at + LISTED_SIZE + name + two(at + 30) + two(at + 32);
        if (next > end) {
            throw damaged("the list of its parts is broken");
        }
        if ((two(at + 8) & 1) != 0) {
            throw new WorkbookRefusedException(
                    Reason.ENCRYPTED, "A part is closed with a password: save it again without one");
        }
        Part part = part(at, new String(bytes, at + LISTED_SIZE, name, StandardCharsets.UTF_8));
        if (parts.putIfAbsent(key(part.name()), part) != null) {
            throw new WorkbookRefusedException(Reason.TRICK, "It has twice a part of the same name");
        }
        return next;
    }

    private Part part(int at, String name) {
        int method = two(at + 10);
        long packed = four(at + 20);
        long unpacked = four(at + 24);
        long local = four(at + 42);
        if (packed == WIDE || unpacked == WIDE || local == WIDE || local + LOCAL_SIZE > bytes.length) {
            throw damaged("a part claims a size that no file of this size has");
        }
        int where = (int) local;
        long from = local + LOCAL_SIZE + two(where + 26) + two(where + 28);
        boolean isStored = method == 0 && packed == unpacked;
        if (four(where) != LOCAL || two(where + 8) != method || from + packed > bytes.length) {
            throw damaged("a part is not where the list says");
        }
        if (method != DEFLATED && !isStored) {
            throw damaged("a part is packed in a way that workbooks do not know");
        }
        String twin = new String(bytes, where + LOCAL_SIZE, two(where + 26), StandardCharsets.UTF_8);
        if (!twin.equals(name)) {
            throw new WorkbookRefusedException(
                    Reason.TRICK, "A part has one name in the list and another in its place");
        }
        return new Part(name, !isStored, (int) from, new Sizes((int) packed, unpacked, (int) four(at + 16)));
    }

    private void noneOverlap(int list) {
        List<Part> ordered = new ArrayList<>(parts.values());
        ordered.sort(Comparator.comparingInt(Part::from));
        int free = 0;
        for (Part part : ordered) {
            int nameAndHead = LOCAL_SIZE + part.name().getBytes(StandardCharsets.UTF_8).length;
            if (part.from() - nameAndHead < free) {
                throw new WorkbookRefusedException(Reason.TRICK, "Two of its parts share their bytes");
            }
            free = part.from() + part.sizes().packed();
        }
        if (free > list) {
            throw new WorkbookRefusedException(Reason.TRICK, "A part shares its bytes with the list of all parts");
        }
    }

    /** Names of parts are the same whatever their capitals. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private int two(int at) {
        return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
    }

    private long four(int at) {
        return two(at) | ((long) two(at + 2) << 16);
    }

    static WorkbookRefusedException damaged(String how) {
        return new WorkbookRefusedException(
                Reason.DAMAGED, "The workbook is damaged, since " + how + ": save it again and send it again");
    }
}
