package org.plr.benchmarks.load;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.plr.workbook.Content;
import org.plr.workbook.Limits;
import org.plr.workbook.Sheet;
import org.plr.workbook.WorkbookReader;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Every cell of a tracker read, each text looked at, each day as a day: how many cells there were. */
final class WorkbookReaders {
    private WorkbookReaders() {}

    static long ours(Path file) throws IOException {
        Limits limits = Limits.USUAL.rows(2_000_000).bytes(1L << 30, 1L << 31);
        long cells = 0;
        for (Sheet sheet : WorkbookReader.open(file, limits).sheets()) {
            if (sheet.name().equals("Tracker")) {
                for (org.plr.workbook.Row row : sheet) {
                    for (int column = 1; column <= row.width(); column++) {
                        cells += looked(row.at(column));
                    }
                }
            }
        }
        return cells;
    }

    private static int looked(Content content) {
        if (content instanceof Content.Text text) {
            return text.text().isEmpty() ? 0 : 1;
        }
        if (content instanceof Content.Date date) {
            return date.day().getYear() > 0 ? 1 : 0;
        }
        return content instanceof Content.Figure figure && figure.number().signum() >= 0 ? 1 : 0;
    }

    static long fastexcel(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.findSheet("Tracker").orElseThrow().openStream()) {
            return rows.mapToLong(WorkbookReaders::cells).sum();
        }
    }

    private static long cells(Row row) {
        long cells = 0;
        for (Cell cell : row) {
            cells += cell == null ? 0 : looked(cell);
        }
        return cells;
    }

    private static int looked(Cell cell) {
        if (cell.getType() == CellType.STRING) {
            return cell.asString().isEmpty() ? 0 : 1;
        }
        String format = cell.getDataFormatString();
        if (format != null && format.contains("yy")) {
            return cell.asDate().getYear() > 0 ? 1 : 0;
        }
        return cell.getType() == CellType.NUMBER && cell.asNumber().signum() >= 0 ? 1 : 0;
    }

    static long poiEvents(Path file) throws Exception {
        Counting counting = new Counting();
        File source = file.toFile();
        try (OPCPackage pack = OPCPackage.open(source, PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(pack);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    if (sheets.getSheetName().equals("Tracker")) {
                        read(pack, reader, sheet, counting);
                    }
                }
            }
        }
        return counting.cells;
    }

    private static void read(OPCPackage pack, XSSFReader reader, InputStream sheet, Counting counting)
            throws Exception {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        XMLReader xml = factory.newSAXParser().getXMLReader();
        xml.setContentHandler(new XSSFSheetXMLHandler(
                reader.getStylesTable(),
                null,
                new ReadOnlySharedStringsTable(pack),
                counting,
                new DataFormatter(),
                false));
        xml.parse(new InputSource(sheet));
    }

    private static final class Counting implements XSSFSheetXMLHandler.SheetContentsHandler {
        private long cells;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            cells += value.isEmpty() ? 0 : 1;
        }
    }
}
