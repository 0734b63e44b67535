package org.plr.adapters.mosaic.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of CSV files, one a table: {@code ssd_person.csv}, in any case, also without {@code ssd_}. Only files that lie in
 * the folder itself are read; a link is refused, as it may lead anywhere.
 */
public final class Folder implements Tables {
    private static final String PREFIX = "ssd_";

    private final Map<String, List<Path>> files;

    private Folder(Map<String, List<Path>> files) {
        this.files = files;
    }

    /**
     * Opens a folder as it is now.
     *
     * @param folder where the files lie
     * @return the folder
     * @throws UnfitSourceException where it is no folder or cannot be read
     */
    public static Folder open(Path folder) {
        String name = String.valueOf(folder.getFileName());
        if (!Files.isDirectory(folder)) {
            throw new UnfitSourceException(name, "is no folder that is there", "the folder of an extract");
        }
        Map<String, List<Path>> files = new TreeMap<>();
        try (Stream<Path> within = Files.list(folder)) {
            within.sorted()
                    .forEach(file -> files.computeIfAbsent(name(file), none -> new ArrayList<>(1))
                            .add(file));
        } catch (IOException unread) {
            throw new UnfitSourceException(name, "cannot be read", "a folder that may be opened");
        }
        return new Folder(files);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    @Override
    public String read(Wanted table, Consumer<Cells> each) {
        List<Path> found = new ArrayList<>(files.getOrDefault(table.name() + ".csv", List.of()));
        if (table.name().startsWith(PREFIX)) {
            found.addAll(files.getOrDefault(table.name().substring(PREFIX.length()) + ".csv", List.of()));
        }
        if (found.isEmpty()) {
            return "";
        }
        String name = String.valueOf(found.get(0).getFileName());
        if (found.size() > 1) {
            throw new UnfitSourceException(name, "stands beside another file of the same table", "one of them");
        }
        if (!Files.isRegularFile(found.get(0), LinkOption.NOFOLLOW_LINKS)) {
            throw new UnfitSourceException(name, "is a link or no file", "the file itself");
        }
        new CsvTable(found.get(0), name, table).read(each);
        return name;
    }

    /** Nothing is left open between tables. */
    @Override
    public void close() {}
}
