package se.tertial.plan.exporter.odf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.exporter.odf.OdsFile;
import se.tertial.plan.exporter.odf.Programs;
import se.tertial.plan.exporter.odf.pack.OdfPackage;
import se.tertial.plan.model.text.Language;

/** Other programs judge the files: the validator of the ODF Toolkit, and LibreOffice. */
@Tag("programs")
class OfficeProgramsTest {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    @TempDir
    Path folder;

    @Test
    void theValidatorAcceptsEveryFile() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String layout : OdtFile.layouts().toList()) {
            files.add(file(
                    OdtFile.region(layout, "2024-T2", Language.SV, Audience.ALL).bytes()));
            files.add(file(OdtFile.region(layout, "2025-T1", Language.EN, Audience.PUBLIC)
                    .bytes()));
        }
        files.add(file(HostileTextTest.all()));
        files.add(file(TemplateTest.withOfficeTemplate(folder).bytes()));
        Programs.Ended ended = validate(files);
        assertEquals("", ended.said());
        assertEquals(0, ended.status());
    }

    @Test
    void theValidatorRefusesADamagedFile() throws Exception {
        Map<String, String> damages = Map.of(
                "<office:text>", "<office:text><table:table-row/>",
                "text:outline-level=\"", "text:outline-level=\"x",
                "<text:h ", "<text:h xmlns:loext=\"urn:x\" loext:a=\"b\" ",
                "</office:body>", "");
        OdsFile whole = OdsFile.packed(
                OdtFile.region("overview", "2024-T2", Language.SV, Audience.ALL).bytes());
        String content = whole.text("content.xml");
        assertEquals(0, validate(List.of(file(packed(whole, content)))).status());
        for (Map.Entry<String, String> damage : damages.entrySet()) {
            String damaged = content.replace(damage.getKey(), damage.getValue());
            assertNotEquals(content, damaged);
            assertNotEquals(0, validate(List.of(file(packed(whole, damaged)))).status(), damage.getKey());
        }
    }

    /** LibreOffice lays the text out: the pages of the contents are worked out, and the words are all there. */
    @Test
    void libreOfficeMakesPagesOfIt() throws Exception {
        Path text = folder.resolve("overview.odt");
        Files.write(
                text,
                OdtFile.region("overview", "2024-T2", Language.SV, Audience.ALL).bytes());
        String office = "-env:UserInstallation=" + folder.resolve("office").toUri();
        Programs.runIfThere(
                folder,
                List.of(
                        "soffice",
                        "--headless",
                        office,
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        text.toString()));
        String words = Programs.runIfThere(
                folder,
                List.of("pdftotext", "-layout", folder.resolve("overview.pdf").toString(), "-"));
        Matcher line =
                Pattern.compile("Vad statusarna betyder\\.{5,}\\s*([0-9]+)").matcher(words);
        assertTrue(line.find(), words);
        String[] pages = words.split("\f", -1);
        assertTrue(pages[Integer.parseInt(line.group(1)) - 1].contains("Vad statusarna betyder"), words);
        assertTrue(words.contains("Sida 1 (" + (pages.length - 1) + ")"), words);
        assertTrue(words.contains("Tabell 1. Uppdrag") && words.contains("Diagram 1. Uppdrag"), words);
    }

    private Programs.Ended validate(List<Path> files) throws IOException, InterruptedException {
        Path program = Path.of("target", "validator", "odfvalidator.jar").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", program.toString()));
        files.forEach(file -> command.add(file.toString()));
        return Programs.end(folder, command);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".odt"), bytes);
    }

    private static byte[] packed(OdsFile file, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OdfPackage packed = OdfPackage.begin(bytes, TYPE, Instant.EPOCH, 6, Runnable::run)) {
            for (String name : List.of("content.xml", "styles.xml", "meta.xml")) {
                String part = name.equals("content.xml") ? content : file.text(name);
                byte[] body = part.substring(part.indexOf("?>") + 2).getBytes(StandardCharsets.UTF_8);
                packed.part(name, xml -> xml.markup(body));
            }
            for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
                if (part.getKey().startsWith("Pictures/")) {
                    packed.file(
                            part.getKey(),
                            part.getKey().endsWith("svg") ? "image/svg+xml" : "image/png",
                            part.getValue());
                }
            }
            packed.finish();
        }
        return bytes.toByteArray();
    }
}
