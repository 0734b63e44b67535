package org.plr.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which styles make a number a date, and which date it is then. */
final class Dates {
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int IMAGINED = 60;
    private static final int LAST = 2_958_465;
    private static final long DAY = 86_400;
    private static final int MOST_STYLES = 65_536;
    private static final int LONGEST_FORMAT = 255;
    /** What a format says literally, or about colour and language, is not about dates; what counts hours is no day. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    /** The formats for dates that have a number and need no words. */
    private static final BitSet BUILT_IN = builtIn();

    private final BitSet dated;
    private final boolean isFrom1904;

    private Dates(BitSet dated, boolean isFrom1904) {
        this.dated = dated;
        this.isFrom1904 = isFrom1904;
    }

    static Dates of(Archive archive, String part, boolean isFrom1904) {
        BitSet dated = new BitSet();
        if (!part.isEmpty()) {
            read(archive, part, dated);
        }
        return new Dates(dated, isFrom1904);
    }

    boolean isDate(int style) {
        return dated.get(style);
    }

    /** The day that this number of days is, or what is wrong with it. */
    Content date(BigDecimal days) {
        BigDecimal whole = days.setScale(0, RoundingMode.FLOOR);
        if (whole.signum() < 0 || whole.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return new Content.Fault("a number that is no day of the years 1900 to 9999");
        }
        int serial = whole.intValue();
        if (!isFrom1904 && serial == IMAGINED) {
            return new Content.Fault("29 February 1900, a day that never was");
        }
        if (!isFrom1904 && serial == 0) {
            return new Content.Fault("a time without a day");
        }
        long seconds = days.subtract(whole)
                .multiply(BigDecimal.valueOf(DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return new Content.Date(day(serial).atStartOfDay().plusSeconds(seconds));
    }

    /** A day as ISO 8601 writes it, which some programs put into cells. */
    static Content iso(String text) {
        try {
            String day = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            return new Content.Date(
                    day.contains("T")
                            ? LocalDateTime.parse(day)
                            : LocalDate.parse(day).atStartOfDay());
        } catch (DateTimeException | IllegalArgumentException e) {
            return new Content.Fault("a day that no calendar has");
        }
    }

    private LocalDate day(int serial) {
        if (isFrom1904) {
            return FROM_1904.plusDays(serial);
        }
        return FROM_1900.plusDays(serial < IMAGINED ? serial + 1L : serial);
    }

    private static void read(Archive archive, String part, BitSet dated) {
        Map<String, String> formats = new HashMap<>();
        boolean isOfCells = false;
        int style = 0;
        try (XmlPart xml = new XmlPart(archive.open(part))) {
            while (xml.next()) {
                if (xml.name().equals("cellXfs")) {
                    isOfCells = xml.isStart();
                } else if (xml.isStart("numFmt") && formats.size() < MOST_STYLES) {
                    formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (isOfCells && xml.isStart("xf") && style < MOST_STYLES) {
                    dated.set(style++, isDate(xml.attribute("numFmtId"), formats));
                }
            }
        }
    }

    private static boolean isDate(String id, Map<String, String> formats) {
        String format = formats.get(id);
        if (format != null) {
            return isDate(format);
        }
        return BUILT_IN.get(Place.whole(id, 0, MOST_STYLES));
    }

    private static BitSet builtIn() {
        BitSet dates = new BitSet();
        dates.set(14, 23);
        dates.set(27, 37);
        dates.set(50, 59);
        return dates;
    }

    static boolean isDate(String format) {
        if (format.length() > LONGEST_FORMAT) {
            return false;
        }
        String says = LITERAL.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        String first = says.contains(";") ? says.substring(0, says.indexOf(';')) : says;
        return first.indexOf('y') >= 0 || first.indexOf('d') >= 0 || first.contains("mmm");
    }
}
