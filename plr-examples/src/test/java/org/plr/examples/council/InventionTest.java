package org.plr.examples.council;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventionTest {

    @Test
    void the_bundled_files_are_what_the_invention_writes_byte_for_byte(@TempDir Path folder) throws IOException {
        Invention.main(new String[] {folder.toString()});
        for (String file : Invention.files().keySet()) {
            try (InputStream bundled = CouncilFolder.bundled().open(file).orElseThrow()) {
                assertArrayEquals(bundled.readAllBytes(), Files.readAllBytes(folder.resolve(file)), file);
            }
        }
    }

    @Test
    void a_folder_must_be_given() {
        assertThrows(IllegalArgumentException.class, () -> Invention.main(new String[0]));
    }
}
