package se.tertial.plan.importer.office;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.tertial.plan.importer.text.ImportException;
import se.tertial.plan.importer.text.PublishedTextImporter;

/** Whatever is done to a document, it is read or refused in one line. */
class RobustnessLawsTest {

    private static final PublishedTextImporter IMPORTER = PublishedTextImporter.create();

    private static byte[] file(boolean odt) throws IOException {
        String name = odt ? "report.odt" : "report.docx";
        try (InputStream in = Objects.requireNonNull(RobustnessLawsTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private static void assertReadOrRefused(byte[] document) {
        try {
            assertNotNull(IMPORTER.importDocument("fil", document));
        } catch (ImportException refusal) {
            assertFalse(refusal.getMessage().contains("\n"), refusal.getMessage());
        }
    }

    @Property(tries = 300)
    void aDamagedFile(@ForAll boolean odt, @ForAll @IntRange(max = 4_000) int at, @ForAll byte value)
            throws IOException {
        byte[] document = file(odt);
        document[at] = value;
        assertReadOrRefused(document);
    }

    @Property(tries = 300)
    void aDamagedPart(@ForAll boolean odt, @ForAll @IntRange(max = 40_000) int at, @ForAll byte value)
            throws IOException {
        Packed damaged = new Packed();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(odt)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (content.length > 0) {
                    content[at % content.length] = value;
                }
                damaged.with(part.getName(), content);
            }
        }
        assertReadOrRefused(damaged.with("mimetype", odt ? "application/vnd.oasis.opendocument.text" : "")
                .bytes());
    }
}
