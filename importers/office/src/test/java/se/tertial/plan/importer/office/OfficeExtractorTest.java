package se.tertial.plan.importer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.importer.text.ImportException;
import se.tertial.plan.importer.text.ImportLimits;
import se.tertial.plan.importer.text.PublishedTextImporter;
import se.tertial.plan.importer.text.spi.TextExtractor;

class OfficeExtractorTest {

    private static final PublishedTextImporter IMPORTER = PublishedTextImporter.create();

    private static String text(Packed document) throws ImportException {
        return IMPORTER.readText("fil", document.bytes()).stripTrailing();
    }

    private static String refusal(byte[] document) {
        String message = assertThrows(ImportException.class, () -> IMPORTER.importDocument("fil", document))
                .getMessage();
        assertFalse(message.contains("\n"), message);
        return message;
    }

    static List<Cases.Case> odt() throws IOException {
        return Cases.read("odt.txt");
    }

    static List<Cases.Case> docx() throws IOException {
        return Cases.read("docx.txt");
    }

    @ParameterizedTest
    @MethodSource("odt")
    void takesTheTextOutOfOdt(Cases.Case its) throws ImportException {
        assertEquals(its.text(), text(Packed.odt(its.document())));
    }

    @ParameterizedTest
    @MethodSource("docx")
    void takesTheTextOutOfDocx(Cases.Case its) throws ImportException {
        assertEquals(its.text(), text(Packed.docx(its.document())));
    }

    @ParameterizedTest
    @CsvSource({
        "report.odt, application/vnd.oasis.opendocument.text",
        "report.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    @Tag("class-path")
    void saysWhatTheFileIs(String name, String mediaType) throws IOException, ImportException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            assertEquals(
                    Optional.of(mediaType),
                    IMPORTER.importDocument(name, in)
                            .portfolio()
                            .sources()
                            .get(0)
                            .mediaType());
        }
    }

    @Test
    void readsDocumentsOfTheStrictStandard() throws ImportException {
        Packed strict = Packed.docx("<w:p><w:r><w:t>Text.</w:t></w:r></w:p>")
                .with(
                        "word/document2.xml",
                        "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body><w:p><w:r>"
                                + "<w:t>Strikt.</w:t></w:r></w:p></w:body></w:document>");
        assertEquals("Strikt.", text(strict));
    }

    @Test
    void readsWithoutStylesAndNumbering() throws ImportException {
        assertEquals(
                "Text.",
                text(Packed.docx("<w:p><w:r><w:t>Text.</w:t></w:r></w:p>")
                        .without("word/styles.xml")
                        .without("word/numbering.xml")));
    }

    @Test
    void stylesOfTheWholeDocumentCount() throws ImportException {
        Packed document = Packed.odt(
                        "<text:list text:style-name='G'><text:list-item><text:p>Ett.</text:p></text:list-item></text:list>")
                .with(
                        "styles.xml",
                        "<office:document-styles xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:styles>"
                                + "<text:list-style style:name='G'><text:list-level-style-number text:level='1'"
                                + " style:num-format='1' style:num-suffix='.'/></text:list-style></office:styles>"
                                + "</office:document-styles>");
        assertEquals("1. Ett.", text(document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/vnd.oasis.opendocument.spreadsheet | this is a packed file of the kind application/vnd.oasis.opendocument.spreadsheet; give a document in ODT, DOCX, HTML or plain text
            application/epub+zip | this is a packed file of the kind application/epub+zip; give a document in ODT, DOCX, HTML or plain text
            '' | this is a packed file (ZIP) but no document; give a document in ODT, DOCX, HTML or plain text
            application/vnd.oasis.opendocument.text-template | the document lacks its part content.xml; save it again from the program it was made with
            """)
    void saysWhatElseAFileIs(String mimetype, String message) {
        assertEquals(
                "fil: " + message,
                refusal(new Packed().with("mimetype", mimetype).bytes()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spreadsheetml.sheet.main | this is a spreadsheet such as XLSX; give a document in DOCX, ODT, HTML or plain text
            presentationml.presentation.main | this is a presentation such as PPTX; give a document in DOCX, ODT, HTML or plain text
            drawing | this is a packed file but no document; give a document in DOCX, ODT, HTML or plain text
            wordprocessingml.document.main | the document lacks its part x.xml; save it again from the program it was made with
            """)
    void saysWhatElseAPackageIs(String kind, String message) {
        String types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
                + " PartName='/x.xml' ContentType='application/vnd.openxmlformats-officedocument." + kind
                + "+xml'/></Types>";
        assertEquals(
                "fil: " + message,
                refusal(new Packed().with("[Content_Types].xml", types).bytes()));
    }

    @Test
    void refusesALockedDocument() {
        Packed locked = Packed.odt("<text:p>x</text:p>")
                .with(
                        "META-INF/manifest.xml",
                        "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry>"
                                + "<m:encryption-data/></m:file-entry></m:manifest>");
        assertEquals("fil: the document is locked with a password; save it without one", refusal(locked.bytes()));
    }

    @Test
    void refusesALockedPackage() {
        byte[] bytes = Packed.odt("<text:p>x</text:p>").bytes();
        bytes[6] |= 1; // the flag of the first entry
        assertEquals("fil: the packed file is locked with a password; save it without one", refusal(bytes));
    }

    @Test
    void refusesWhatIsCutOff() {
        byte[] whole = Packed.docx("<w:p><w:r><w:t>Text.</w:t></w:r></w:p>").bytes();
        for (int length : new int[] {10, 60, 200}) {
            String message = refusal(Arrays.copyOf(whole, length));
            assertEquals("fil: the packed file is damaged or cut off", message.substring(0, message.indexOf(" (")));
        }
    }

    @Test
    void refusesBrokenXml() {
        String message = refusal(Packed.odt("<text:p>x</text:q>").bytes());
        assertEquals("fil: the part content.xml is no well-formed XML", message.substring(0, message.indexOf(" (")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>
            <!DOCTYPE a SYSTEM 'http://localhost:1/x.dtd'><a/>
            <!DOCTYPE a [<!ENTITY b 'xx'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>
            """)
    void refusesDocumentTypesAndEntities(String xml) {
        String message = refusal(Packed.odt("").with("content.xml", xml).bytes());
        assertEquals(
                "fil: the part content.xml has a document type or an entity of one, which no such document has; save it"
                        + " again from the program it was made with",
                message);
    }

    @Test
    void refusesElementsWithinElementsWithoutEnd() {
        String deep = "<text:section>".repeat(100_000);
        assertEquals(
                "fil: the part content.xml nests more than 512 elements, the most that are read; simplify its tables and"
                        + " lists",
                refusal(Packed.odt(deep).bytes()));
    }

    @Test
    void refusesABomb() {
        byte[] zeros = new byte[(int) ImportLimits.DEFAULT.maxBytes() + 1];
        for (String name : List.of("content.xml", "Pictures/a.bmp")) {
            assertEquals(
                    "fil: the packed file holds more than 67108864 bytes unpacked, the limit of this importer; remove its"
                            + " pictures, or raise the limit",
                    refusal(Packed.odt("<text:p>x</text:p>").with(name, zeros).bytes()));
        }
    }

    @Test
    void refusesMorePartsThanAnyDocumentHas() {
        Packed many = Packed.odt("<text:p>x</text:p>");
        for (int i = 0; i < 10_000; i++) {
            many.with("p" + i, "");
        }
        assertEquals(
                "fil: the packed file holds more than 10000 parts, the most that are read; save the document again from the"
                        + " program it was made with",
                refusal(many.bytes()));
    }

    @Test
    void refusesMoreTextThanTheLimit() {
        String indented = "<text:list><text:list-item>".repeat(60)
                + "<text:p>x</text:p>".repeat(200)
                + "</text:list-item></text:list>".repeat(60);
        byte[] document = Packed.odt(indented).bytes();
        String message = assertThrows(
                        ImportException.class,
                        () -> IMPORTER.withLimits(new ImportLimits(20_000, 1000, 1000))
                                .importDocument("fil", document))
                .getMessage();
        assertEquals(
                "fil: the document has more than 20000 characters of text, the limit of this importer; split it, or raise"
                        + " the limit",
                message);
    }

    @Test
    void tabsAtTheStartOfAParagraphCostNothing() throws ImportException {
        assertEquals(
                200,
                text(Packed.odt("<text:p>" + "<text:tab/>".repeat(500_000) + "x</text:p>"))
                                .lastIndexOf("\tx")
                        + 1);
    }

    @Test
    void moduleAndServicesFileProvideTheSame() throws IOException {
        String service = TextExtractor.class.getName();
        URL own = OfficeExtractor.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {own});
                InputStream module = Objects.requireNonNull(alone.findResource("module-info.class"))
                        .openStream();
                InputStream services = Objects.requireNonNull(alone.findResource("META-INF/services/" + service))
                        .openStream()) {
            List<String> provided = ModuleDescriptor.read(module).provides().stream()
                    .filter(its -> its.service().equals(service))
                    .flatMap(its -> its.providers().stream())
                    .toList();
            assertEquals(
                    provided,
                    new String(services.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }
}
