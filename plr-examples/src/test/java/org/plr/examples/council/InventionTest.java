package org.plr.examples.council;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    /** {@code -Dcouncil.write=true} writes them, where the invention has changed. */
    @Test
    void the_second_council_is_what_its_invention_writes_byte_for_byte() throws IOException {
        Path folder = Path.of("src/main/resources/councils/aldermoor");
        if (Boolean.getBoolean("council.write")) {
            Invention.write(SecondInvention.files(), folder);
        }
        for (Map.Entry<String, String> file : SecondInvention.files().entrySet()) {
            assertEquals(file.getValue(), Files.readString(folder.resolve(file.getKey())), file.getKey());
        }
    }

    @Test
    void a_folder_must_be_given() {
        assertThrows(IllegalArgumentException.class, () -> Invention.main(new String[0]));
    }
}
