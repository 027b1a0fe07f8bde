package se.tertial.plan.importer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.importer.text.ImportException;
import se.tertial.plan.importer.text.PublishedTextImporter;
import se.tertial.plan.model.Portfolio;

/**
 * Documents written as plain text and as web pages; LibreOffice 7.4 made the ODT and DOCX files of the pages. What is read must
 * not hang on the format.
 */
class SameDocumentTest {

    private static byte[] file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SameDocumentTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /** What a document says, without where in the file it says so and what told the layout: a page marks its headings. */
    private static String said(String name) throws IOException, ImportException {
        Portfolio portfolio =
                PublishedTextImporter.create().importDocument(name, file(name)).portfolio();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PlanJson.writer().write(portfolio, json);
        return json.toString(StandardCharsets.UTF_8)
                .replaceAll(",?\\s*\"source\": \\{[^{}]*\\}", "")
                .replaceAll("kalla-[0-9a-f]{12}", "kalla")
                .replaceAll("\"(?:sv|en)\": \"(?:Läst som|Read as) .*|\"clues\": .*", "")
                .replaceAll("\\s*\"(?:sha256|mediaType)\": .*", "")
                .replace(name, "name");
    }

    @ParameterizedTest
    @CsvSource({
        "report.txt, report.html",
        "report.txt, report.odt",
        "report.txt, report.docx",
        "states.txt, states.html",
        "groups.txt, groups.html",
        "plan.txt, plan.html",
        "plan.txt, plan.odt",
        "plan.txt, plan.docx"
    })
    void saysTheSameInEveryFormat(String text, String other) throws IOException, ImportException {
        assertEquals(said(text), said(other));
    }
}
