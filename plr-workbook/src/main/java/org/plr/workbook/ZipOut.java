package org.plr.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The archive that a workbook is. Each part bears the day that the workbook speaks for, so no clock is asked. */
final class ZipOut extends ZipOutputStream {
    /** Four fifths of the size that 1 gives, for a tenth more time. */
    private static final int LEVEL = 4;
    /** An archive knows no day before this. */
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    /** Nor any after this. */
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final LocalDateTime at;

    ZipOut(OutputStream out, LocalDate day) {
        super(out);
        setLevel(LEVEL);
        LocalDate known = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        at = known.atStartOfDay();
    }

    void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        putNextEntry(entry);
    }

    /** Gives back what the system lent, and writes nothing more. */
    void release() {
        def.end();
    }
}
