package org.plr.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Archives that are not what they seem, each with how it is to end. */
final class Hostile {
    /** How it is to end: a reason, or what a cell is then. */
    record Case(String end, byte[] bytes) {}

    private static final int LIST = 0x02014b50;
    private final Map<String, Case> cases = new LinkedHashMap<>();

    static Map<String, Case> archives() {
        Hostile all = new Hostile();
        all.noArchives();
        all.spoilt();
        all.large();
        all.names();
        all.unwanted();
        return all.cases;
    }

    private void noArchives() {
        byte[] sound = Parcel.sound().zip();
        add("empty", "NOT_A_WORKBOOK", new byte[0]);
        add("one byte", "NOT_A_WORKBOOK", new byte[] {80});
        add("a letter", "NOT_A_WORKBOOK", "Dear colleague,".getBytes(StandardCharsets.UTF_8));
        add("noise", "NOT_A_WORKBOOK", noise(100_000));
        add("noise that begins like an archive", "DAMAGED", start(noise(100_000), 'P', 'K', 3, 4));
        add("an old workbook, or one with a password", "ENCRYPTED", start(noise(5_000), 0xD0, 0xCF, 0x11, 0xE0));
        add("cut in half", "DAMAGED", Arrays.copyOf(sound, sound.length / 2));
        add("its last byte missing", "DAMAGED", Arrays.copyOf(sound, sound.length - 1));
        add("more behind its end", "DAMAGED", Arrays.copyOf(sound, sound.length + 9));
        add("something before its beginning", "NOT_A_WORKBOOK", join(new byte[] {1, 2, 3}, sound));
        add(
                "photographs",
                "NOT_A_WORKBOOK",
                new Parcel().with("a.jpg", noise(999)).zip());
        add(
                "a letter of another program",
                "NOT_A_WORKBOOK",
                Parcel.sound()
                        .with(Parcel.TYPES, Parcel.types("wordprocessingml.document.main+xml"))
                        .zip());
        add(
                "a binary workbook",
                "NOT_A_WORKBOOK",
                Parcel.sound()
                        .with(Parcel.TYPES, Parcel.types("ms-excel.sheet.binary.macro"))
                        .zip());
        add(
                "nothing that says what it is",
                "NOT_A_WORKBOOK",
                Parcel.sound().without("_rels/.rels").zip());
        add(
                "no list of types",
                "NOT_A_WORKBOOK",
                Parcel.sound().without(Parcel.TYPES).zip());
    }

    private void spoilt() {
        patched("a part closed with a password", "ENCRYPTED", 8, 1);
        patched("packed in another way", "DAMAGED", 10, 12);
        patched("a checksum that is wrong", "DAMAGED", 16, 7);
        patched("less than declared", "DAMAGED", 24, 1);
        patched("more than declared", "DAMAGED", 25, 99);
        patched("a place after the end", "DAMAGED", 44, 99);
        patched("a place inside another part", "DAMAGED", 42, 3);
        patched("a name longer than the file", "DAMAGED", 29, 200);
        wide("a packed size for larger archives", 20);
        wide("an unpacked size for larger archives", 24);
        wide("a place for larger archives", 42);
        add("one part more than listed", "DAMAGED", end(8, 5, 10, 5));
        add("one part listed more", "DAMAGED", end(8, 9, 10, 9));
        add("one of several disks", "DAMAGED", end(4, 1));
        add("two names for one part", "TRICK", replaced(Parcel.sound().zip(), "xl/styles.xml", "xl/stylez.xml", 1));
        add(
                "the same name twice",
                "TRICK",
                replaced(Parcel.sound().with("xl/stylez.xml", "").zip(), "xl/stylez.xml", "xl/styles.xml", 9));
        add(
                "the same name in other capitals",
                "TRICK",
                Parcel.sound().with("XL/Styles.xml", "").zip());
        add("two parts in one place", "TRICK", overlapping());
    }

    private void large() {
        add(
                "a bomb of 300 MB",
                "TOO_LARGE",
                Parcel.sound().with("xl/media/a.png", new byte[300 << 20]).zip());
        add(
                "a bomb in a sheet",
                "TOO_LARGE",
                Parcel.sound().rows(" ".repeat(60 << 20)).zip());
        add(
                "60 MB that hardly pack",
                "TOO_LARGE",
                Parcel.sound().rows(words(60 << 20)).zip());
        add(
                "a file of 6 MB",
                "TOO_LARGE",
                Parcel.sound().with("xl/media/a.png", noise(6 << 20)).zip());
        add("10,000 parts", "TOO_LARGE", many(10_000));
        add("201 parts", "TOO_LARGE", many(194));
        add(
                "an archive in the archive",
                "READ 2",
                Parcel.sound().with("xl/a.zip", Parcel.sound().zip()).zip());
    }

    private void names() {
        for (String name : new String[] {
            "../../x", "/etc/passwd", "C:\\x", "xl\\a.xml", "xl/../a", "xl//a", "xl/\0a", "./a", "a\n", "x".repeat(999)
        }) {
            add(
                    "named " + name.replaceAll("[^a-z.]", "_").substring(0, Math.min(9, name.length())),
                    "TRICK",
                    Parcel.sound().with(name, "").zip());
        }
    }

    private void unwanted() {
        for (String name : new String[] {"xl/vbaProject.bin", "xl/macrosheets/sheet1.xml", "XL/VBAPROJECT.BIN"}) {
            add(
                    "with " + name.replace('/', ' '),
                    "MACROS",
                    Parcel.sound().with(name, noise(99)).zip());
        }
        add(
                "a type with macros",
                "MACROS",
                Parcel.sound()
                        .with(Parcel.TYPES, Parcel.types("ms-excel.sheet.macroEnabled.main+xml"))
                        .zip());
        add(
                "macros under another name",
                "MACROS",
                Parcel.sound()
                        .with(Parcel.RELATIONS, Parcel.relations("vbaProject", "a.bin"))
                        .zip());
        for (String name : new String[] {
            "xl/externalLinks/externalLink1.xml", "xl/connections.xml", "xl/queryTables/queryTable1.xml"
        }) {
            add(
                    "with " + name.replace('/', ' '),
                    "EXTERNAL_DATA",
                    Parcel.sound()
                            .with(name, "<ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/>")
                            .zip());
        }
        add(
                "a link under another name",
                "EXTERNAL_DATA",
                Parcel.sound()
                        .with(Parcel.RELATIONS, Parcel.relations("externalLink", "a.xml"))
                        .zip());
        add(
                "a reference to a link",
                "EXTERNAL_DATA",
                Parcel.sound()
                        .with(Parcel.BOOK, Parcel.book("<externalReferences/>"))
                        .zip());
        for (String name :
                new String[] {"xl/embeddings/oleObject1.bin", "xl/activeX/activeX1.xml", "xl/embeddings/a.xlsx"}) {
            add(
                    "with " + name.replace('/', ' '),
                    "EMBEDDED_OBJECT",
                    Parcel.sound().with(name, noise(99)).zip());
        }
    }

    private void add(String name, String end, byte[] bytes) {
        cases.put(name, new Case(end, bytes));
    }

    /** What the list says of the first part, with one byte changed. */
    private void patched(String name, String end, int at, int value) {
        byte[] bytes = Parcel.sound().zip();
        bytes[listAt(bytes) + at] = (byte) value;
        add(name, end, bytes);
    }

    private void wide(String name, int at) {
        byte[] bytes = Parcel.sound().zip();
        Arrays.fill(bytes, listAt(bytes) + at, listAt(bytes) + at + 4, (byte) 0xFF);
        add(name, "DAMAGED", bytes);
    }

    private static byte[] end(int... placesAndValues) {
        byte[] bytes = Parcel.sound().zip();
        for (int i = 0; i < placesAndValues.length; i += 2) {
            bytes[bytes.length - 22 + placesAndValues[i]] = (byte) placesAndValues[i + 1];
        }
        return bytes;
    }

    /** The second part's bytes hold the first part's as well. */
    private static byte[] overlapping() {
        byte[] inner = new Parcel().with("b", "x").stored();
        Parcel outer = new Parcel().with("a", Arrays.copyOf(inner, 32)).with("b", "x");
        byte[] bytes = outer.stored();
        int second = find(bytes, new byte[] {'P', 'K', 1, 2}, find(bytes, new byte[] {'P', 'K', 1, 2}, 0) + 4);
        bytes[second + 42] = 31;
        return bytes;
    }

    private static byte[] many(int parts) {
        Parcel parcel = Parcel.sound();
        IntStream.range(0, parts).forEach(i -> parcel.with("xl/a" + i + ".xml", ""));
        return parcel.zip();
    }

    private static String words(int length) {
        Random random = new Random(7);
        String page = random.ints(0, 26)
                .limit(20_000)
                .mapToObj(i -> "" + (char) ('a' + i))
                .collect(Collectors.joining());
        UnaryOperator<String> other = text -> text.substring(random.nextInt(99)) + random.nextInt();
        StringBuilder words = new StringBuilder(length + 30_000);
        while (words.length() < length) {
            words.append(other.apply(page), 0, 15_000);
            if (words.length() % 4 == 0) {
                words.append(random.nextLong()).append(random.nextLong());
            }
        }
        return words.toString();
    }

    static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    private static byte[] start(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            bytes[i] = (byte) first[i];
        }
        return bytes;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static int listAt(byte[] bytes) {
        return find(bytes, new byte[] {(byte) LIST, (byte) (LIST >> 8), 1, 2}, 0);
    }

    /** With the name changed where it stands first, or everywhere. */
    private static byte[] replaced(byte[] bytes, String name, String by, int times) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int at = find(bytes, wanted, 0);
        for (int i = 0; i < times && at >= 0; i++) {
            System.arraycopy(by.getBytes(StandardCharsets.UTF_8), 0, bytes, at, wanted.length);
            at = find(bytes, wanted, at);
        }
        return bytes;
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
