package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.exporter.json.PlanJson;

/** What a person saves or is sent is imported as it is. */
class DocumentFormatsTest {

    private static final Path DOCUMENTS =
            Project.ROOT.resolve("importers/office/src/test/resources/se/tertial/plan/importer/office");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"report.txt", "report.html", "report.odt", "report.docx"})
    void isImportedWhateverItsFormat(String name) throws IOException {
        Path result = folder.resolve("out.json");

        Run run = Run.tertial("import", DOCUMENTS.resolve(name), "-o", result);

        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(3, PlanJson.reader().read(result).assignments().size());
    }

    @Test
    void theSameDocumentInTwoFormatsAddsNothing() throws IOException {
        Path once = folder.resolve("once.json");
        Path twice = folder.resolve("twice.json");

        Run.tertial("import", DOCUMENTS.resolve("plan.docx"), "-o", once);
        Run.tertial("import", DOCUMENTS.resolve("plan.docx"), DOCUMENTS.resolve("plan.odt"), "-o", twice);

        assertEquals(
                PlanJson.reader().read(once).plans().size(),
                PlanJson.reader().read(twice).plans().size());
        assertEquals(
                2, PlanJson.reader().read(Files.readAllBytes(twice)).sources().size());
    }
}
