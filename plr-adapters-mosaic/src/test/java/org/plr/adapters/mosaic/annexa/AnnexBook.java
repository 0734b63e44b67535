package org.plr.adapters.mosaic.annexa;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An invented Annex A workbook, with the council's files beside it. Teams T1 and T2, with S1 and S2. */
final class AnnexBook {
    static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    static final LocalDate BORN = LocalDate.of(2012, 3, 4);
    static final LocalDate BEGAN = LocalDate.of(2022, 5, 1);

    /** A formula instead of a value. */
    record Formula(String text) {}

    /** The error {@code #N/A} instead of a value. */
    enum Missing {
        NA
    }

    private static final Map<String, List<String>> HEADERS = Map.of(
            "List 2",
            List.of(
                    "Child Unique ID",
                    "Gender",
                    "Ethnicity",
                    "Date of Birth",
                    "Age of Child (Years)",
                    "Assessment start date",
                    "Assessment completion date",
                    "Organisation completing assessment"),
            "List 6",
            List.of(
                    "Child Unique ID",
                    "Gender",
                    "Ethnicity",
                    "Date of Birth",
                    "Age of Child (Years)",
                    "Does the Child have a Disability",
                    "CIN Start Date",
                    "Primary Need Code",
                    "Date Child Was Last Seen",
                    "CIN Closure Date",
                    "Reason for Closure",
                    "Case Status",
                    "Allocated Team",
                    "Allocated Worker"),
            "List 7",
            List.of(
                    "Child Unique ID",
                    "Date of Birth",
                    "Child Protection Plan Start Date",
                    "Child Protection Plan End Date",
                    "Allocated Team",
                    "Allocated Worker"),
            "List 8",
            List.of(
                    "Child Unique ID",
                    "Date of Birth",
                    "Date Started to be Looked After",
                    "Child's Legal Status",
                    "Date Ceased to be Looked After",
                    "Allocated Team",
                    "Allocated Worker"),
            "List 9",
            List.of("Child Unique ID", "Date of Birth", "Allocated Team", "Allocated Worker", "LA in Touch"));

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    private final Map<String, StringBuilder> files = new LinkedHashMap<>();

    static AnnexBook empty() {
        AnnexBook book = new AnnexBook();
        List.of("List 2", "List 6", "List 7", "List 8", "List 9")
                .forEach(list -> book.sheet(list, HEADERS.get(list).toArray()));
        book.line(
                        "organisation.csv",
                        "unit_id,unit_name,parent_unit_id,level,manager_staff_id,record_system_team_id,from,to")
                .line("organisation.csv", "D1,Children's Services,,directorate,,,2020-01-01,")
                .line("organisation.csv", "A1,Assessment,D1,service,,,2020-01-01,")
                .line("organisation.csv", "T1,Assessment North,A1,team,,,2020-01-01,")
                .line("organisation.csv", "T2,Assessment South,A1,team,,,2020-01-01,")
                .line(
                        "people.csv",
                        "staff_id,record_system_worker_id,name,email,role,line_manager_staff_id,unit_id,start,end")
                .line("people.csv", "S1,,Sorrel Elderfen,s1@council.example,Practitioner,,T1,2020-01-01,")
                .line("people.csv", "S2,,Plover Larchenfold,s2@council.example,Practitioner,,T2,2020-01-01,")
                .line("people.csv", "S3,,Alder Twinfield,s3@council.example,Practitioner,,T2,2020-01-01,")
                .line("people.csv", "S4,,Alder Twinfield,s4@council.example,Practitioner,,T2,2020-01-01,");
        return book;
    }

    AnnexBook line(String file, String line) {
        files.computeIfAbsent(file, none -> new StringBuilder()).append(line).append('\n');
        return this;
    }

    /** A sheet with these headers, in place of what was there. */
    AnnexBook sheet(String name, Object... headers) {
        sheets.put(name, new ArrayList<>(List.of(List.of(headers))));
        return this;
    }

    AnnexBook without(String name) {
        sheets.remove(name);
        return this;
    }

    /** A row of a sheet; empty text is no cell. */
    AnnexBook row(String sheet, Object... cells) {
        sheets.get(sheet).add(Arrays.asList(cells));
        return this;
    }

    /** A child in need on list 6. */
    AnnexBook inNeed(Object child, Object birth, Object from, Object to, Object status, Object team, Object worker) {
        return row("List 6", child, "b) Female", "", birth, 10, "N", from, "N1", "", to, "", status, team, worker);
    }

    AnnexBook plan(Object child, Object from, Object to, Object team, Object worker) {
        return row("List 7", child, BORN, from, to, team, worker);
    }

    AnnexBook inCare(Object child, Object birth, Object from, String legal, Object to, Object team, Object worker) {
        return row("List 8", child, birth, from, legal, to, team, worker);
    }

    Path writeTo(Path folder) {
        try {
            for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            Path path = folder.resolve("annexa.xlsx");
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(path)) {
                CellStyle dated = workbook.createCellStyle();
                dated.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
                sheets.forEach((name, rows) -> fill(workbook.createSheet(name), rows, dated));
                workbook.write(out);
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFSheet sheet, List<List<Object>> rows, CellStyle dated) {
        for (int r = 0; r < rows.size(); r++) {
            XSSFRow row = sheet.createRow(r);
            List<Object> cells = rows.get(r);
            for (int c = 0; c < cells.size(); c++) {
                if (!cells.get(c).equals("")) {
                    fill(row.createCell(c), cells.get(c), dated);
                }
            }
        }
    }

    private static void fill(XSSFCell cell, Object value, CellStyle dated) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(dated);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
        } else if (value instanceof Missing) {
            cell.setCellErrorValue(FormulaError.NA);
        } else {
            cell.setCellValue((String) value);
        }
    }
}
