package se.tertial.plan.exporter.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.Generator;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;

/** The page as a file: found, whole, the same each time, with the options that were asked for. */
class HtmlExporterTest {

    private static final Region REGION = Region.norrlid();

    @TempDir
    Path folder;

    static Stream<String> layouts() {
        return REGION.layouts().stream();
    }

    @Test
    @Tag("class-path")
    void isFoundById() {
        assertEquals(
                "text/html;charset=utf-8",
                ExporterRegistry.discover().find("html").descriptor().mediaType());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyPageIsWholeAndEveryIdIsThereOnce(String layout) {
        String page = REGION.page(layout, true);
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"sv\">"));
        assertTrue(page.endsWith("</html>\n"));
        Set<String> ids = new HashSet<>();
        Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
        while (id.find()) {
            assertTrue(ids.add(id.group(1)), id.group(1));
        }
        Matcher use = Pattern.compile("(?: href=\"#|aria-(?:labelled|described)by=\"(?:_here )?)([^\"]*)\"")
                .matcher(page);
        while (use.find()) {
            assertTrue(ids.contains(use.group(1)), use.group());
        }
        assertFalse(page.contains("style=\""), "no style beside the sheet");
        assertFalse(Pattern.compile("<[^>]* on[a-z]+=").matcher(page).find(), "no handlers in the markup");
        assertEquals(page, REGION.page(layout, true));
    }

    @Test
    void targetsWithBoundsAreBandsAndStandInTheTable() {
        Document page = Jsoup.parse(REGION.page("indicators", false));
        Element most = page.expectFirst("section:has(td:contains(högst 35)) figure");
        assertEquals(2, most.select("rect.band").size());
        assertEquals(2, most.select("line.bound").size());
        assertEquals(List.of("högst 35", "högst 30"), most.select("text.target").eachText());
        // Both are reached below: the band begins at the bound and goes on to the axis.
        Element band = most.expectFirst("rect.band");
        assertEquals(most.expectFirst("line.bound").attr("y1"), band.attr("y"));
        assertEquals(
                most.expectFirst("line.axis").attr("y1"),
                String.valueOf(Integer.parseInt(band.attr("y")) + Integer.parseInt(band.attr("height"))));
    }

    @Test
    void numbersAndTheirHeadsEndBelowEachOtherAndDaysAreTimes() {
        Document page = Jsoup.parse(REGION.page("matrix", false));
        Element table = page.expectFirst("table.data:not(.matrix)");
        assertEquals(List.of("", "n", "n", "n", "n"), classes(table, "thead th"));
        assertEquals(classes(table, "thead th"), classes(table, "tbody tr:first-child > *"));
        assertEquals(
                List.of("2024-12-31"),
                Jsoup.parse(REGION.page("follow-up", false))
                        .select("li:contains(Ny tid: 2024-12-31) time")
                        .eachAttr("datetime"));
    }

    @Test
    void sharesThatDoNotAddUpAreSaidToBeRounded() {
        Document page = Jsoup.parse(Region.page(REGION.request("overview", false)
                .period(ReportingPeriod.tertial(2025, 1))
                .build()));
        assertEquals(
                List.of("Andelarna är avrundade och blir därför inte 100 procent tillsammans."),
                page.select("figure:has(figcaption:contains(Uppdrag)) > .scroll + p.note")
                        .eachText());
        assertEquals(
                List.of(),
                page.select("figure:has(figcaption:contains(Mål)) > p").eachText());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void noDescriptionIsBlankOrRepeatsItsTerm(String layout) {
        Document page = Jsoup.parse(Region.page(REGION.request(layout, true)
                .period(ReportingPeriod.tertial(2025, 1))
                .build()));
        for (Element pair : page.select("dl > div:has(> dd)")) {
            String description = pair.expectFirst("dd").text();
            assertFalse(description.isBlank(), pair.text());
            assertFalse(description.equals(pair.expectFirst("dt").text()), pair.text());
        }
    }

    private static List<String> classes(Element table, String cells) {
        return table.select(cells).stream().map(Element::className).toList();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyHeadOfATableSaysWhetherItNamesARowOrAColumn(String layout) {
        Document page = Jsoup.parse(REGION.page(layout, true));
        assertEquals(List.of(), page.select("thead th:not([scope=col])").eachText());
        assertEquals(
                List.of(), page.select(":is(tbody, tfoot) th:not([scope=row])").eachText());
        assertEquals(
                List.of(), page.select("tbody tr:not(:has(> th:first-child))").eachText());
    }

    @Test
    void partsInOtherLanguagesAreMarkedAndWhatIsWithheldIsWordsAndAShape() {
        Document page = Jsoup.parse(REGION.page("follow-up", false));
        assertEquals("Buerie båeteme!", page.select("[lang=sma]").text());
        Element withheld = page.expectFirst("figure p.withheld");
        assertEquals("Uppgiften lämnas inte ut (OSL 18:13)", withheld.text());
        assertEquals("#_square", withheld.select("svg[aria-hidden=true] use").attr("href"));
    }

    @Test
    void thePageTellsWithWhatItWasMade() {
        String page = REGION.page("overview", Language.EN, Map.of());
        String version = Generator.version().orElseThrow();
        assertTrue(page.contains("<dt>Made with</dt><dd>Tertial " + version + "</dd>"));
        assertTrue(page.contains("<meta name=\"generator\" content=\"Tertial " + version + "\">"));
    }

    @Test
    void thePolicyNamesTheHashesOfTheOneStyleAndTheOneScript() throws Exception {
        String page = REGION.page("overview", false);
        for (String element : new String[] {"style", "script"}) {
            Matcher found = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                    .matcher(page);
            assertTrue(found.find());
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(found.group(1).getBytes(StandardCharsets.UTF_8));
            assertTrue(page.contains(
                    element + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(hash) + "&#39;"));
        }
        assertTrue(page.contains("default-src &#39;none&#39;"));
    }

    @ParameterizedTest
    @CsvSource({
        "accent,#ffcc00,1.3",
        "accent-dark,#0b3d4c,1.2",
        "banner-text,#0b5a6f,1.5",
    })
    void aColourThatCannotBeReadIsRefusedWithItsContrast(String option, String colour, String contrast) {
        ExportException e = assertThrows(
                ExportException.InvalidOption.class,
                () -> REGION.page("overview", Language.SV, Map.of(option, colour)));
        assertTrue(e.getMessage().contains("'" + option + "' is '" + colour + "'"), e.getMessage());
        assertTrue(
                e.getMessage().matches(".* is " + Pattern.quote(contrast) + "\\d:1; expected at least 4\\.5:1.*"),
                e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "//elsewhere.example", " ", "a b", "JaVaScRiPt:x"})
    void anAddressLeadsToAPageAndToNoProgram(String address) {
        assertThrows(
                ExportException.InvalidOption.class,
                () -> REGION.page("overview", Language.SV, Map.of("home", address)));
        assertThrows(
                ExportException.InvalidOption.class,
                () -> REGION.page("overview", Language.SV, Map.of("data", address)));
    }

    @Test
    void optionsStandInThePage() throws IOException {
        Path logo = folder.resolve("logo.svg");
        Files.writeString(
                logo, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8H0z\"/></svg>");
        String page = REGION.page(
                "overview",
                Language.EN,
                Map.of(
                        "title", "Läget <i>nu</i>",
                        "logo", logo.toString(),
                        "home", "https://region.example/",
                        "contact", "fraga@region.example",
                        "accessibility-statement", "tillganglighet.html",
                        "data", "uppdrag.csv, portfolio.json",
                        "banner", "#FFFFFF",
                        "banner-text", "#102030"));
        assertTrue(page.contains("<html lang=\"en\">"));
        assertTrue(page.contains("<h1>Läget &lt;i&gt;nu&lt;/i&gt;</h1>"));
        assertTrue(page.contains(
                "<a class=\"logo\" href=\"https://region.example/\"><img src=\"data:image/svg+xml;base64,"));
        assertTrue(page.contains("<a href=\"mailto:fraga@region.example\">fraga@region.example</a>"));
        assertTrue(page.contains("<a href=\"tillganglighet.html\">Accessibility statement</a>"));
        assertTrue(page.contains("<a href=\"uppdrag.csv\">uppdrag.csv</a>, <a href=\"portfolio.json\">"));
        assertTrue(page.contains("--banner:#ffffff;--banner-text:#102030"));
        assertTrue(page.contains("<time datetime=\"2025-05-31T10:00:00Z\">2025-05-31 12:00</time>"));
    }

    @Test
    void aLogoIsAnImageOfModestSize() throws IOException {
        Path text = Files.writeString(folder.resolve("logo.txt"), "none");
        Path big = Files.write(folder.resolve("big.png"), new byte[600 * 1024]);
        for (Path file : new Path[] {text, big, folder.resolve("missing.png")}) {
            ExportException e = assertThrows(
                    ExportException.InvalidOption.class,
                    () -> REGION.page("overview", Language.SV, Map.of("logo", file.toString())));
            assertTrue(e.getMessage().contains(file.getFileName().toString()), e.getMessage());
        }
    }

    @Test
    void whatIsNoLayoutIsRefused() {
        ExportRequest model = REGION.request("overview", false)
                .selection(new ContentSelection.Model())
                .build();
        assertThrows(
                ExportException.UnsupportedContent.class,
                () -> new HtmlExporter().export(model, OutputStream.nullOutputStream()));
    }

    @Test
    void aStreamThatFailsFailsWithItsOwnExceptionAndIsNotClosed() {
        ExportRequest request = REGION.request("follow-up", false).build();
        for (int room : new int[] {0, 1, 20_000, 30_000}) {
            IOException full = new IOException("full");
            OutputStream output = new ByteArrayOutputStream() {
                @Override
                public synchronized void write(byte[] bytes, int from, int length) {
                    if (size() + length > room) {
                        throw new java.io.UncheckedIOException(full);
                    }
                    super.write(bytes, from, length);
                }

                @Override
                public void close() {
                    throw new AssertionError("The stream is the caller's");
                }
            };
            assertSame(full, assertThrows(IOException.class, () -> new HtmlExporter().export(request, output)));
        }
    }

    @Test
    void bytesAreTheSameEachTime() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        new HtmlExporter().export(REGION.request("matrix", true).build(), first);
        new HtmlExporter().export(REGION.request("matrix", true).build(), second);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
    }
}
