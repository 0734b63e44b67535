package org.plr.adapters.mosaic.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.RecordFiling;
import org.plr.testkit.RecordFilingConformance;

@ExtendWith(Hushed.class)
class DropFolderConformanceTest extends RecordFilingConformance {
    @TempDir
    Path folder;

    @Override
    protected RecordFiling open() {
        return another();
    }

    @Override
    protected DropFolderFiling another() {
        return DropFolderFiling.in(folder.resolve("out"), CaseIds.usual(), InstantSource.fixed(Given.NOON));
    }

    @Override
    protected List<ChildRef> known() {
        return List.of(CaseIds.CHILD, CaseIds.SIBLING);
    }

    @Override
    protected ChildRef unknown() {
        return CaseIds.STRANGER;
    }

    @Override
    protected void acknowledge(FilingRef key) {
        another().acknowledge(key, Given.filed());
    }

    @Override
    protected void reject(FilingRef key) {
        another().acknowledge(key, new FilingAnswer.Rejected("document.type", "No such document is taken."));
    }

    @Override
    protected int lying() {
        try (Stream<Path> manifests = Files.list(folder.resolve("out/manifests"))) {
            return (int) manifests.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected RecordFiling outOfReach() {
        DropFolderFiling way = another();
        try {
            Files.move(folder.resolve("out"), folder.resolve("unmounted"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return way;
    }
}
