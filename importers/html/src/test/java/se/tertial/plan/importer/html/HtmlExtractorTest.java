package se.tertial.plan.importer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.importer.text.ImportException;
import se.tertial.plan.importer.text.ImportLimits;
import se.tertial.plan.importer.text.PublishedTextImporter;
import se.tertial.plan.importer.text.spi.TextExtractor;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.Assessment;

class HtmlExtractorTest {

    private static final PublishedTextImporter IMPORTER = PublishedTextImporter.create();
    private static final String REPORT = """
            %s<table><thead><tr><th>Uppdrag</th><th>T2 2024</th><th>Kommentar T2 2024</th></tr></thead>
            <tr><td>Rusta hållplatserna. (RS)</td><td><img alt="Gul"></td><td><p>Regionstyrelsen</p><p>Två är klara.</p></td></tr>
            </table>
            """;

    private static String report(String start) {
        return REPORT.replace("%s", start);
    }

    private static String text(String page) throws ImportException {
        return IMPORTER.readText("sida.html", page.getBytes(StandardCharsets.UTF_8))
                .stripTrailing();
    }

    private static String refusal(PublishedTextImporter importer, byte[] page) {
        String message = assertThrows(ImportException.class, () -> importer.importDocument("sida.html", page))
                .getMessage();
        assertFalse(message.contains("\n"), message);
        return message;
    }

    static List<Cases.Case> pages() throws IOException {
        return Cases.read("pages.txt");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesOutTheText(Cases.Case its) throws ImportException {
        String whole = its.document().startsWith("<html") ? its.document() : "<html>" + its.document();
        assertEquals(its.text(), text(whole));
    }

    @Test
    @Tag("class-path")
    void aSavedPageIsImported() throws ImportException {
        Portfolio portfolio = IMPORTER.importDocument(
                        "C:\\Hämtat\\sida.html", report("<!DOCTYPE html>\n").getBytes(StandardCharsets.UTF_8))
                .portfolio();
        Assessment assessment =
                portfolio.followUps().get(0).reports().get(0).assessments().get(0);
        assertEquals(Optional.of("Gul"), assessment.printed());
        assertEquals("sida.html", portfolio.sources().get(0).name());
        assertEquals(Optional.of("text/html"), portfolio.sources().get(0).mediaType());
    }

    @Test
    void placesAreThoseOfTheText() throws ImportException {
        byte[] page = report("<html>").getBytes(StandardCharsets.UTF_8);
        var place = IMPORTER.importDocument("sida.html", page)
                .portfolio()
                .assignments()
                .get(0)
                .source()
                .flatMap(source -> source.span())
                .orElseThrow();
        assertEquals(
                "Rusta hållplatserna. (RS)",
                text(report("<html>")).lines().toList().get(place.firstLine() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>",
                "\uFEFF\n <!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
                "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE html>",
                "<!-- saved from url=(0023)https://example.org/a -->\n<HTML>",
                "<body class='x'>",
                "<div id='a'>",
                ""
            })
    void knowsAPageByItsStart(String start) throws ImportException {
        assertEquals(
                1,
                IMPORTER.importDocument("s", report(start).getBytes(StandardCharsets.UTF_8))
                        .portfolio()
                        .assignments()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uppdrag <b>", "<3 skogen", "<pagina>", "# <html>", "{\"html\": 1}"})
    void leavesOtherTextsAlone(String text) {
        assertFalse(new HtmlExtractor().recognises(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "iso-8859-15", "UTF-8", "utf-16"})
    void readsTheEncodingThatThePageDeclares(String name) throws ImportException {
        String page =
                report("<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + name + "'></head>");
        byte[] bytes = page.getBytes(Charset.forName(name));
        assertTrue(IMPORTER.readText("s", bytes).contains("Rusta hållplatserna."));
    }

    @Test
    void takesLatin1ForWindows1252AsBrowsersDo() throws ImportException {
        byte[] page = "<meta charset=latin1><p>2024 – 2026 ”då”".getBytes(Charset.forName("windows-1252"));
        assertEquals("2024 – 2026 ”då”", IMPORTER.readText("s", page));
    }

    @Test
    void refusesAPageThatIsNotInItsEncoding() {
        String message = refusal(IMPORTER, report("<html>").getBytes(Charset.forName("windows-1252")));
        assertEquals(
                "sida.html: the page is not in UTF-8, which it declares or which counts where nothing is declared; save it"
                        + " again from the browser",
                message);
    }

    @Test
    void keepsTheLimitsOfTheImporter() {
        byte[] page = report("<html>").getBytes(StandardCharsets.UTF_8);
        assertTrue(refusal(IMPORTER.withLimits(new ImportLimits(page.length - 1, 1000, 1000)), page)
                .contains("the input is larger than"));
        assertTrue(refusal(IMPORTER.withLimits(new ImportLimits(1000, 20, 1000)), page)
                .contains("line 1: the line is longer than 20 characters"));
        assertTrue(refusal(IMPORTER.withLimits(new ImportLimits(1000, 1000, 3)), page)
                .contains("more than 3 lines"));
    }

    @Test
    void aPageInOneLineMayBeLongerThanALine() throws ImportException {
        String page = "<html>" + "<p>Text.</p>".repeat(100);
        assertEquals(
                199,
                IMPORTER.withLimits(new ImportLimits(10_000, 5, 1000))
                        .readText("s", page.getBytes(StandardCharsets.UTF_8))
                        .lines()
                        .count());
    }

    @Test
    void survivesElementsWithinElements() throws ImportException {
        String deep = "<html>" + "<div>".repeat(20_000) + "Text.";
        assertEquals("Text.", text(deep));
        assertTrue(text("<html>" + "<ul><li>x".repeat(20_000)).contains("- x"));
    }

    @Test
    void refusesMoreElementsThanAnyPageHas() {
        byte[] page = ("<html>" + "<br>".repeat(HtmlExtractor.MOST_ELEMENTS + 1)).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "sida.html: the page has more than 1000000 elements, the most that are read; split it",
                refusal(IMPORTER, page));
    }

    @Test
    void saysThatThereIsNoText() {
        assertTrue(refusal(IMPORTER, "<html><script>x</script><p>&nbsp;</p>".getBytes(StandardCharsets.UTF_8))
                .contains("there is nothing but space in it"));
    }

    @Test
    void moduleAndServicesFileProvideTheSame() throws IOException {
        String service = TextExtractor.class.getName();
        URL own = HtmlExtractor.class.getProtectionDomain().getCodeSource().getLocation();
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
