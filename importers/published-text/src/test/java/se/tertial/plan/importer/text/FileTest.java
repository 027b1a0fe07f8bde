package se.tertial.plan.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is read as its bytes are, under its own name. */
class FileTest {

    private static final String REPORT =
            "Uppdrag T2 2024 Kommentar T2 2024\nRusta hållplatserna. (RS)\nGul\n\nRegionstyrelsen\n\nA.\n";

    private final PublishedTextImporter importer = PublishedTextImporter.create();

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheBytesSay() throws Exception {
        Path file = Files.writeString(folder.resolve("uppfoljning.txt"), REPORT);

        ImportResult result = importer.importDocument(file);

        assertEquals(importer.importDocument("uppfoljning.txt", Files.readAllBytes(file)), result);
        assertEquals("uppfoljning.txt", result.portfolio().sources().get(0).name());
    }

    @Test
    void saysWhichFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("tom.txt"), "");

        ImportException refusal = assertThrows(ImportException.class, () -> importer.importDocument(file));

        assertTrue(refusal.getMessage().startsWith(file.toString()), refusal.getMessage());
    }

    @Test
    void aMissingFileIsTheFileSystemsToTell() {
        assertThrows(NoSuchFileException.class, () -> importer.importDocument(folder.resolve("finns-inte.txt")));
    }
}
