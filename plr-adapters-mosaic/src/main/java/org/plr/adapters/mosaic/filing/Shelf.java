package org.plr.adapters.mosaic.filing;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The folders in which documents are handed over.
 *
 * @param documents the documents themselves
 * @param manifests what each is, laid down after it
 * @param acknowledgements what became of each, laid down by whoever put it on the record
 */
record Shelf(Folder documents, Folder manifests, Folder acknowledgements) {

    static Shelf create(Path folder) throws IOException {
        return new Shelf(
                new Folder(folder.resolve("documents")).create(),
                new Folder(folder.resolve("manifests")).create(),
                new Folder(folder.resolve("acknowledgements")).create());
    }

    void requireThere() throws IOException {
        if (!documents.isThere() || !manifests.isThere() || !acknowledgements.isThere()) {
            throw new NoSuchFileException("a folder of the three is not there: is the share mounted?");
        }
    }
}
