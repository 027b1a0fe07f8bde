package se.tertial.plan.exporter.odf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.exporter.odf.Node;
import se.tertial.plan.model.text.Text;

/** What is taken from a template of the user's own, and what is refused. */
@Tag("class-path")
class TemplateTest {

    private static final String TYPE = "application/vnd.oasis.opendocument.text-template";
    private static final byte[] LOGO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final String STYLES = """
            <?xml version="1.0"?>
            <o:document-styles xmlns:o="ODFoffice:1.0" xmlns:s="ODFstyle:1.0" xmlns:text="ODFtext:1.0" xmlns:f="ODFxsl-fo-compatible:1.0"
                xmlns:draw="ODFdrawing:1.0" xmlns:svg="ODFsvg-compatible:1.0" xmlns:x="http://www.w3.org/1999/xlink"
                xmlns:script="ODFscript:1.0" xmlns:loext="urn:org:documentfoundation:names" o:version="1.2">
            <o:styles>
            <s:default-style s:family="paragraph"><s:text-properties f:language="fi" f:country="FI" f:color="#112233"/></s:default-style>
            <s:style s:name="Standard" s:family="paragraph" loext:new="yes"><s:text-properties f:language="de"/></s:style>
            <s:style s:name="Title" s:family="paragraph"><s:text-properties f:color="#aa0000"/></s:style>
            </o:styles>
            <o:automatic-styles><s:page-layout s:name="pm"><s:page-layout-properties f:page-width="21cm" f:page-height="29.7cm"
                f:margin="30mm"/></s:page-layout></o:automatic-styles>
            <o:master-styles><s:master-page s:name="Standard" s:page-layout-name="pm"><s:header><text:p>Min region
            <draw:frame draw:name="Logo" text:anchor-type="as-char" svg:width="1cm" svg:height="1cm"><draw:image x:href="Pictures/logo.png"
                x:type="simple"/></draw:frame>HERE</text:p></s:header></s:master-page></o:master-styles>
            </o:document-styles>
            """;

    @TempDir
    Path folder;

    @Test
    void stylesPagesAndLogoAreTaken() throws IOException {
        OdtFile file = with(template(""));
        assertEquals(
                "#aa0000", file.style("Title").child("style:text-properties").get("fo:color"));
        assertEquals(1, file.styles().all("style:master-page").size());
        Node header = file.styles().all("style:header").get(0);
        assertTrue(header.text().startsWith("Min region"), header.text());
        assertEquals("Pictures/template-1.png", header.all("draw:image").get(0).need("xlink:href"));
        assertEquals("Standard", file.style("P_title").need("style:master-page-name"));
        assertTrue(file.file().parts().containsKey("Pictures/template-1.png"));
        // The text is 150 millimetres wide, and ours is added where the template has none.
        assertEquals(
                "150mm",
                file.style("Contents_20_1").all("style:tab-stop").get(0).need("style:position"));
        assertTrue(file.outcome().notes().isEmpty());
    }

    @Test
    void tablesAreAsWideAsTheTextOfTheTemplate() throws IOException {
        OdtFile file = with(template(""));
        Node table = file.text().children("table:table").get(0);
        assertEquals(
                "150mm",
                file.style(table.need("table:style-name"))
                        .child("style:table-properties")
                        .need("style:width"));
        int columns = table.all("table:table-column").stream()
                .map(column -> file.style(column.need("table:style-name"))
                        .child("style:table-column-properties")
                        .need("style:column-width"))
                .mapToInt(width -> Integer.parseInt(width.replace("mm", "")))
                .sum();
        assertEquals(150, columns);
    }

    @ParameterizedTest
    @CsvSource({"21cm, 21cm, 150mm", "7cm, 7cm, 60mm", "60cm, 60cm, 400mm", "-3banana, , 170mm", "0cm, , 170mm"})
    void pagesOfAnySizeHaveTablesThatAreLaidOut(String width, @Nullable String written, String table)
            throws IOException {
        OdtFile file = with(template("", width));
        Node page = file.styles().all("style:page-layout-properties").get(0);
        assertEquals(written, page.get("fo:page-width"));
        Node first = file.text().children("table:table").get(0);
        assertEquals(
                table,
                file.style(first.need("table:style-name"))
                        .child("style:table-properties")
                        .need("style:width"));
    }

    @Test
    void theLanguageIsThatOfTheReport() throws IOException {
        OdtFile file = with(template(""));
        Node text = file.styles().all("style:default-style").get(0).child("style:text-properties");
        assertEquals("sv", text.get("fo:language"));
        assertEquals("#112233", text.get("fo:color"));
        assertFalse(file.file().text("styles.xml").contains("\"de\""));
        assertFalse(file.file().text("styles.xml").contains("loext"));
    }

    @Test
    void whatRunsFetchesOrEmbedsIsLeftOutAndTold() throws IOException {
        List<String> active = List.of(
                "<text:execute-macro text:name=\"m\"/>",
                "<text:script script:language=\"x\">evil</text:script>",
                "<script:event-listener/>",
                "<draw:frame><draw:image x:href=\"https://example.org/far.png\"/></draw:frame>",
                "<draw:frame><draw:image x:href=\"Pictures/drawing.svg\"/></draw:frame>",
                "<draw:frame><draw:object x:href=\"./Object 1\"/></draw:frame>",
                "<draw:frame><draw:image x:href=\"../../etc/passwd\"/></draw:frame>",
                "<text:a x:href=\"https://example.org/far\">evil</text:a>",
                "<o:event-listeners/>",
                "<text:database-display text:table-name=\"t\" text:column-name=\"c\">evil</text:database-display>");
        for (String one : active) {
            OdtFile file = with(template(one));
            String styles = file.file().text("styles.xml");
            assertFalse(styles.contains("far") || styles.contains("svg\"/>") || styles.contains("passwd"), styles);
            assertEquals(one.contains("text:a"), styles.contains("evil"), styles);
            assertEquals(1, file.outcome().notes().size(), one);
        }
    }

    @Test
    void whatIsNoTemplateIsRefusedInOneLine() throws IOException {
        Map<Path, String> cases = new LinkedHashMap<>();
        cases.put(folder.resolve("none.ott"), "there is no such file");
        cases.put(Files.createDirectory(folder.resolve("folder.ott")), "it is a folder; give the path");
        cases.put(Files.writeString(folder.resolve("text.ott"), "hej"), "it is no OpenDocument text template");
        cases.put(
                zip("ods", Map.of("mimetype", bytes(TYPE.replace("text-template", "spreadsheet")))),
                "it is no OpenDocument");
        cases.put(zip("empty", Map.of("mimetype", bytes(TYPE))), "it has no styles.xml");
        cases.put(styles("broken", "<a>"), "not well-formed in line");
        cases.put(styles("other", "<a/>"), "office:document-styles");
        cases.put(styles("bomb", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), "a document type");
        cases.put(styles("deep", ("<t:p xmlns:t=\"" + ODF + "text:1.0\">").repeat(100)), "within each other");
        cases.put(styles("many", "<a>" + "<b/>".repeat(60_000) + "</a>"), "50000 elements");
        cases.put(styles("packed", " ".repeat(9_000_000)), "its content is too large");
        for (Map.Entry<Path, String> refused : cases.entrySet()) {
            ExportException e = assertThrows(ExportException.InvalidOption.class, () -> with(refused.getKey()));
            String message = String.valueOf(e.getMessage());
            assertTrue(message.contains(refused.getValue()), message);
            assertTrue(message.startsWith("Exporter 'odt': template '" + refused.getKey()), message);
            assertEquals(1, message.lines().count());
        }
    }

    /** A report with the template, for programs that judge it. */
    static OdtFile withOfficeTemplate(Path folder) throws IOException {
        TemplateTest test = new TemplateTest();
        test.folder = folder;
        return with(test.template("<text:s/>"));
    }

    private static OdtFile with(Path template) throws IOException {
        return OdtFile.of(
                new OdtFile.Given(Text.of("Läget"), List.of(Paragraph.of(Text.of("Det går bra.")))),
                Map.of("template", template.toString()));
    }

    private Path template(String inHeader) throws IOException {
        return template(inHeader, "21cm");
    }

    private Path template(String inHeader, String width) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes(TYPE));
        parts.put(
                "styles.xml",
                bytes(STYLES.replace("ODF", ODF).replace("HERE", inHeader).replace("21cm", width)));
        parts.put("Pictures/logo.png", LOGO);
        parts.put("Pictures/drawing.svg", bytes("<svg/>"));
        parts.put("Basic/script.xml", bytes("<evil/>"));
        return zip("template", parts);
    }

    private Path styles(String name, String xml) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes(TYPE));
        parts.put("styles.xml", bytes(xml));
        return zip(name, parts);
    }

    private Path zip(String name, Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve(name + ".ott"), bytes.toByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
