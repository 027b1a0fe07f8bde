package se.tertial.plan.exporter.odf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.exporter.odf.Node;
import se.tertial.plan.exporter.odf.OdsFile;
import se.tertial.plan.exporter.odf.Region;
import se.tertial.plan.exporter.odf.style.Colour;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/** Every layout of the made-up region: what EN 301 549 clause 10 asks of documents, and what office programs need. */
class RegionTextTest {

    private static final Pattern ARABIC = Pattern.compile("[0-9]+");
    private static final double READABLE = 4.5;

    static Stream<String> layouts() {
        return OdtFile.layouts();
    }

    /** 10.2.4.2 title, 10.3.1.1 language, 10.1.3.2 and 10.2.4.6 headings in order. */
    @ParameterizedTest
    @MethodSource("layouts")
    void hasTitleLanguageAndHeadingsInOrder(String layout) throws IOException {
        for (Language language : List.of(Language.SV, Language.EN)) {
            OdtFile file = OdtFile.region(layout, "2024-T2", language, Audience.PUBLIC);
            Node meta = file.file().part("meta.xml").child("office:meta");
            assertFalse(meta.child("dc:title").text().isBlank());
            assertEquals(
                    language.equals(Language.SV) ? "sv-SE" : "en-GB",
                    meta.child("dc:language").text());
            Node text = file.styles().all("style:default-style").get(0).child("style:text-properties");
            assertEquals(language.tag(), text.get("fo:language"));
            int before = 0;
            for (Node heading : file.text().all("text:h")) {
                int level = Integer.parseInt(heading.need("text:outline-level"));
                assertTrue(level <= before + 1, heading.text());
                assertFalse(heading.text().isBlank());
                before = level;
            }
            assertTrue(before > 0);
        }
    }

    /** 10.1.3.1: header rows that repeat, columns that head rows; no cell merged, no paragraph blank for the looks. */
    @ParameterizedTest
    @MethodSource("layouts")
    void tablesAreMarkedAndNothingIsLayout(String layout) throws IOException {
        Node text = OdtFile.region(layout, "2024-T2", Language.SV, Audience.ALL).text();
        List<Node> tables = text.all("table:table");
        for (int i = 0; i < tables.size(); i++) {
            Node table = tables.get(i);
            assertFalse(table.child("table:title").text().isBlank());
            assertEquals(1, table.child("table:table-header-columns").children().size());
            // The facts have no header row: each row is a name and its value.
            if (i > 0) {
                Node head = table.child("table:table-header-rows").child("table:table-row");
                head.children().forEach(cell -> assertFalse(cell.text().isBlank()));
            }
            table.all("table:table-row").forEach(row -> {
                assertFalse(row.children().get(0).text().isBlank());
                assertEquals(
                        table.all("table:table-column").size(), row.children().size());
            });
        }
        Set<String> names =
                tables.stream().map(table -> table.need("table:name")).collect(Collectors.toSet());
        assertEquals(tables.size(), names.size());
        text.children("text:p")
                .forEach(paragraph -> assertFalse(paragraph.text().isBlank()
                        && paragraph.all("draw:frame").isEmpty()));
        assertTrue(text.all("table:covered-table-cell").isEmpty());
    }

    /** 10.1.4.1 and 10.1.4.3: a colour has words on it, which can be read; 10.1.1.1: a picture has words, too. */
    @ParameterizedTest
    @MethodSource("layouts")
    void coloursAndPicturesHaveWords(String layout) throws IOException {
        OdtFile file = OdtFile.region(layout, "2024-T2", Language.SV, Audience.ALL);
        for (Node span : file.text().all("text:span")) {
            if (span.need("text:style-name").startsWith("Status_")) {
                Node style = file.style(span.need("text:style-name")).child("style:text-properties");
                Colour behind = Colour.parse(style.need("fo:background-color"));
                assertTrue(behind.contrast(Colour.parse(style.need("fo:color"))) >= READABLE);
                assertTrue(span.text().codePoints().filter(Character::isLetter).count() > 1, span.text());
            }
        }
        for (Node frame : file.text().all("draw:frame")) {
            assertFalse(frame.child("svg:title").text().isBlank());
            assertTrue(ARABIC.matcher(frame.child("svg:desc").text()).find());
        }
    }

    /** Each line of the contents leads to its place; all that is referred to is there. */
    @ParameterizedTest
    @MethodSource("layouts")
    void everyReferenceHasItsTarget(String layout) throws IOException {
        OdtFile file = OdtFile.region(layout, "2024-T2", Language.SV, Audience.ALL);
        Set<String> places = file.text().all("text:bookmark-start").stream()
                .map(place -> place.need("text:name"))
                .collect(Collectors.toSet());
        for (Node link : file.text().all("text:a")) {
            assertTrue(places.contains(link.need("xlink:href").substring(1)), link.text());
            assertFalse(link.text().isBlank());
        }
        Set<String> styles = Stream.concat(file.styles().all(), file.content().all())
                .map(node -> node.get("style:name"))
                .filter(name -> name != null)
                .collect(Collectors.toSet());
        Stream.concat(file.styles().all(), file.content().all())
                .forEach(node -> node.attributes().forEach((name, value) -> {
                    if (name.endsWith("style-name")) {
                        assertTrue(styles.contains(value), node.name() + " " + value);
                    }
                }));
    }

    /** The package as every reader wants it: media type first, stored, at a known place; every part in the manifest, once. */
    @ParameterizedTest
    @MethodSource("layouts")
    void thePackageIsWhole(String layout) throws IOException {
        OdtFile file = OdtFile.region(layout, "2024-T2", Language.SV, Audience.ALL);
        String head = new String(file.bytes(), 0, 90, StandardCharsets.ISO_8859_1);
        assertEquals("mimetypeapplication/vnd.oasis.opendocument.textPK", head.substring(30, 79));
        assertEquals(0, file.bytes()[8] + file.bytes()[28] + file.bytes()[29]);
        OdsFile parts = file.file();
        List<String> listed = parts.part("META-INF/manifest.xml").children().stream()
                .map(entry -> entry.need("manifest:full-path"))
                .toList();
        List<String> expected = new ArrayList<>(List.of("/"));
        parts.parts().keySet().stream()
                .filter(name -> !name.equals("mimetype") && !name.equals("META-INF/manifest.xml"))
                .forEach(expected::add);
        assertEquals(expected, listed);
        Node master = file.styles().all("style:master-page").get(0);
        assertNotNull(master.get("style:page-layout-name"));
        assertEquals("Sida 1 (1)", master.child("style:footer").text().strip());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void whatIsWithheldIsAbsent(String layout) throws IOException {
        List<String> secrets = new ArrayList<>();
        for (FollowUp followUp : Region.PORTFOLIO.followUps()) {
            for (Report report : followUp.reports()) {
                report.comments().stream()
                        .filter(RegionTextTest::isSecret)
                        .flatMap(comment -> comment.paragraphs().stream())
                        .map(Text::plain)
                        .forEach(secrets::add);
            }
        }
        assertFalse(secrets.isEmpty());
        for (String period : List.of("2024-T2", "2025-T1")) {
            OdsFile file =
                    OdtFile.region(layout, period, Language.SV, Audience.PUBLIC).file();
            for (String part : List.of("content.xml", "styles.xml", "meta.xml")) {
                String text = file.part(part).text();
                secrets.forEach(secret -> assertFalse(text.contains(secret), secret));
            }
        }
    }

    private static boolean isSecret(Comment comment) {
        return comment.disclosure()
                .map(disclosure -> disclosure.level() != DisclosureLevel.PUBLIC)
                .orElse(false);
    }
}
