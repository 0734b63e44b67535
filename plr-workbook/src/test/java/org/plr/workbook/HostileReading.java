package org.plr.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads every workbook of a folder in a process of its own, and says how each ended and after how many milliseconds of the processor. */
final class HostileReading {
    private HostileReading() {}

    public static void main(String[] folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder[0]))) {
            for (Path file : files.sorted().toList()) {
                long began = cpu();
                String end = end(file);
                System.out.println(file.getFileName() + "\t" + end + "\t" + (cpu() - began) / 1_000_000);
            }
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String end(Path file) {
        try {
            return read(WorkbookReader.open(file, Limits.USUAL));
        } catch (WorkbookRefusedException e) {
            return e.reason().name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(WorkbookReader workbook) {
        int cells = 0;
        String odd = "";
        for (Sheet sheet : workbook.sheets()) {
            for (Row row : sheet) {
                List<Cell> found = row.cells();
                cells += found.size();
                odd = found.stream()
                        .map(HostileReading::odd)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(odd);
            }
        }
        return odd.isEmpty() ? "READ " + cells : odd;
    }

    private static String odd(Cell cell) {
        if (cell.content() instanceof Content.Formula) {
            return "FORMULA";
        }
        return cell.content() instanceof Content.Fault ? "FAULT" : "";
    }
}
