package se.tertial.plan.exporter.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.exporter.odf.pack.OdfPackage;
import se.tertial.plan.exporter.odf.provider.FodsExporter;
import se.tertial.plan.exporter.odf.provider.OdsExporter;
import se.tertial.plan.exporter.odf.spreadsheet.HostileFiles;
import se.tertial.plan.model.text.Language;

/** The validator of the ODF Toolkit, strict: schemas of ODF 1.3, manifest, media type, no extensions. */
class ValidatorTest {

    private static final OdsExporter ODS = new OdsExporter();
    private static final FodsExporter FODS = new FodsExporter();
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    @TempDir
    Path folder;

    @Test
    void everyFileIsValid() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String language : List.of("sv", "en")) {
            files.add(file(Region.export(
                    ODS, Region.request(ODS).language(Language.of(language)).build())));
            files.add(file(Region.export(
                    ODS,
                    Region.request(ODS)
                            .audience(Audience.PUBLIC)
                            .selection(new ContentSelection.Table("assessments"))
                            .language(Language.of(language))
                            .build())));
        }
        files.add(file(HostileFiles.packed()));
        files.add(file(packed(HostileFiles.flat())));
        files.add(file(packed(Region.export(FODS, Region.request(FODS).build()))));
        Programs.Ended ended = validate(files);
        assertEquals("", ended.said());
        assertEquals(0, ended.status());
    }

    @Test
    void aDamagedFileIsNot() throws Exception {
        Map<String, Map.Entry<String, String>> damages = Map.of(
                "an element out of place", Map.entry("<office:spreadsheet>", "<office:spreadsheet><text:tab/>"),
                "a value of another type", Map.entry("office:value=\"", "office:value=\"x"),
                "an attribute of an extension",
                        Map.entry("<table:table ", "<table:table xmlns:calcext=\"urn:x\" calcext:a=\"b\" "),
                "an element that is not closed", Map.entry("</office:body>", ""));
        byte[] whole = HostileFiles.packed();
        OdsFile file = OdsFile.packed(whole);
        for (Map.Entry<String, Map.Entry<String, String>> damage : damages.entrySet()) {
            String content = file.text("content.xml");
            String damaged = content.replace(
                    damage.getValue().getKey(), damage.getValue().getValue());
            assertNotEquals(content, damaged);
            Programs.Ended ended = validate(List.of(file(packed(file, damaged))));
            assertNotEquals(0, ended.status(), damage.getKey());
        }
        assertEquals(
                0,
                validate(List.of(file(packed(file, file.text("content.xml"))))).status());
    }

    private Programs.Ended validate(List<Path> files) throws IOException, InterruptedException {
        Path program = Path.of("target", "validator", "odfvalidator.jar").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", program.toString()));
        files.forEach(file -> command.add(file.toString()));
        return Programs.end(folder, command);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".ods"), bytes);
    }

    private static byte[] packed(OdsFile file, String content) throws IOException {
        return packed(Map.of(
                "content.xml", content,
                "styles.xml", file.text("styles.xml"),
                "meta.xml", file.text("meta.xml"),
                "settings.xml", file.text("settings.xml")));
    }

    /** The same content as a package, because the validator reads no flat files. */
    private static byte[] packed(byte[] flat) throws IOException {
        String xml = new String(flat, StandardCharsets.UTF_8);
        String root = xml.substring(xml.indexOf("<office:document"), xml.indexOf(" office:mimetype="))
                .replace("<office:document", "");
        String automatic = element(xml, "office:automatic-styles");
        return packed(Map.of(
                "content.xml", part("office:document-content", root, automatic + element(xml, "office:body")),
                "styles.xml",
                        part(
                                "office:document-styles",
                                root,
                                element(xml, "office:font-face-decls")
                                        + element(xml, "office:styles")
                                        + automatic
                                        + element(xml, "office:master-styles")),
                "meta.xml", part("office:document-meta", root, element(xml, "office:meta")),
                "settings.xml", part("office:document-settings", root, element(xml, "office:settings"))));
    }

    private static String part(String name, String attributes, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + name + attributes + ">" + content + "</" + name + ">";
    }

    private static String element(String xml, String name) {
        String end = "</" + name + ">";
        return xml.substring(xml.indexOf("<" + name + ">"), xml.indexOf(end) + end.length());
    }

    private static byte[] packed(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OdfPackage file = OdfPackage.begin(bytes, TYPE, Instant.EPOCH, 6, Runnable::run)) {
            for (String name : List.of("content.xml", "styles.xml", "meta.xml", "settings.xml")) {
                String part = Objects.requireNonNull(parts.get(name));
                String body = part.substring(part.indexOf("?>") + 2);
                file.part(name, xml -> xml.markup(body.getBytes(StandardCharsets.UTF_8)));
            }
            file.finish();
        }
        return bytes.toByteArray();
    }
}
