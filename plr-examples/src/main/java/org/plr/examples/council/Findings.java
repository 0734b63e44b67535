package org.plr.examples.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what becomes of each row while the files are being read. */
final class Findings {

    private final Map<String, Integer> rowsRead = new LinkedHashMap<>();
    private final List<ImportReport.Fault> faults = new ArrayList<>();

    void rowsRead(String file, int rows) {
        rowsRead.put(file, rows);
    }

    void refuseFile(String file, String reason) {
        rowsRead.put(file, 0);
        faults.add(new ImportReport.Fault(file, 0, "", "", reason));
    }

    void refuse(ImportReport.Fault fault) {
        faults.add(fault);
    }

    ImportReport report() {
        List<String> files = List.copyOf(rowsRead.keySet());
        List<ImportReport.Fault> sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparingInt((ImportReport.Fault fault) -> files.indexOf(fault.file()))
                .thenComparingInt(ImportReport.Fault::row)
                .thenComparing(ImportReport.Fault::column)
                .thenComparing(ImportReport.Fault::reason));
        return new ImportReport(files.stream().map(this::count).toList(), sorted);
    }

    private ImportReport.FileCount count(String file) {
        int read = rowsRead.getOrDefault(file, 0);
        int refused = (int) faults.stream()
                .filter(fault -> fault.file().equals(file) && fault.row() > 0)
                .mapToInt(ImportReport.Fault::row)
                .distinct()
                .count();
        return new ImportReport.FileCount(file, read, read - refused, refused);
    }
}
