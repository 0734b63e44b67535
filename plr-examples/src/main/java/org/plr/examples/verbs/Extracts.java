package org.plr.examples.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plr.adapters.mosaic.MosaicCaseRecords;
import org.plr.adapters.mosaic.MosaicSettings;
import org.plr.adapters.mosaic.annexa.AnnexACaseRecords;
import org.plr.core.spi.CaseRecords;
import org.plr.core.spi.Identities;

/** The kinds of extract that a folder may hold, and who reads each. A further kind is one more constant here. */
enum Extracts {
    /** The Standard Safeguarding Dataset: one CSV file a table. */
    STANDARD_SAFEGUARDING_DATASET {
        @Override
        boolean marks(String name) {
            return name.equals("ssd_person.csv") || name.equals("person.csv");
        }

        @Override
        CaseRecords reading(Path folder, Identities identities, MosaicSettings settings) {
            return MosaicCaseRecords.fromExtract(folder, identities, settings);
        }
    },

    /** Ofsted's Annex A: one workbook, lists 2 and 6 to 9. */
    ANNEX_A {
        @Override
        boolean marks(String name) {
            return name.endsWith(".xlsx");
        }

        @Override
        CaseRecords reading(Path folder, Identities identities, MosaicSettings settings) {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> workbooks = files.filter(
                                file -> marks(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT)))
                        .toList();
                if (workbooks.size() > 1) {
                    throw new Unreadable(folder.toString(), "holds several workbooks", "one with all lists of Annex A");
                }
                return AnnexACaseRecords.of(workbooks.get(0), folder, identities, settings.zone());
            } catch (IOException unread) {
                throw new Unreadable(folder.toString(), "cannot be read", "a folder that may be opened");
            }
        }
    };

    /** Whether a file of this name, in lower case, says that a folder is of this kind. */
    abstract boolean marks(String name);

    abstract CaseRecords reading(Path folder, Identities identities, MosaicSettings settings);

    /** Who reads a folder. */
    static CaseRecords of(Path folder, Identities identities, MosaicSettings settings) {
        List<String> names = names(folder);
        for (Extracts kind : values()) {
            if (names.stream().anyMatch(kind::marks)) {
                return kind.reading(folder, identities, settings);
            }
        }
        throw new Unreadable(
                folder.toString(),
                "holds no extract",
                "ssd_person.csv and the tables beside it, or a workbook of Annex A");
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Unreadable(folder.toString(), "is no folder that is there", "the folder of an extract");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException unread) {
            throw new Unreadable(folder.toString(), "cannot be read", "a folder that may be opened");
        }
    }
}
