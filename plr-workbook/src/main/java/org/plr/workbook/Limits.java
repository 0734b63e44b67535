package org.plr.workbook;

/**
 * How much of a workbook we read at most. The sizes that an archive declares are not trusted: these hold while it is
 * unpacked.
 *
 * @param fileBytes of the file itself
 * @param unpackedBytes of all its parts together
 * @param parts how many it has
 * @param ratio how many times larger than in the file a part may be, above 100,000 bytes
 * @param rows of a sheet, blank ones that the file mentions included
 * @param cells of a sheet; a workbook may hold a quarter as many different texts, which is what takes memory
 */
public record Limits(long fileBytes, long unpackedBytes, int parts, int ratio, int rows, int cells) {
    private static final long MEGABYTE = 1L << 20;

    /** 5 MB, 50 MB unpacked, 200 parts, ratio 100, 20,000 rows, 1,000,000 cells: read within 2 s and 150 MB. */
    public static final Limits USUAL = new Limits(5 * MEGABYTE, 50 * MEGABYTE, 200, 100, 20_000, 1_000_000);

    /** @throws IllegalArgumentException unless each is above zero */
    public Limits {
        if (Math.min(Math.min(fileBytes, unpackedBytes), Math.min(Math.min(parts, ratio), Math.min(rows, cells))) < 1) {
            throw new IllegalArgumentException("Each limit is above zero");
        }
    }

    /** The same for another number of rows: cells in proportion, at 50 to a row. */
    public Limits rows(int most) {
        int fifty = (int) Math.min(Integer.MAX_VALUE, most * 50L);
        return new Limits(fileBytes, unpackedBytes, parts, ratio, most, Math.max(cells, fifty));
    }

    int texts() {
        return Math.max(cells / 4, 1);
    }

    /** The same for files of another size: packed, and unpacked. */
    public Limits bytes(long file, long unpacked) {
        return new Limits(file, unpacked, parts, ratio, rows, cells);
    }
}
