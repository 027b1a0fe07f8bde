package se.tertial.plan.exporter.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.tertial.plan.exporter.odf.provider.FodsExporter;
import se.tertial.plan.exporter.odf.provider.OdsExporter;
import se.tertial.plan.exporter.odf.spreadsheet.HostileFiles;

/** What office programs have refused, or have run, in the files of others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrapsTest {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final List<byte[]> packed = new ArrayList<>();
    private final List<OdsFile> files = new ArrayList<>();

    @BeforeAll
    void write() throws IOException {
        OdsExporter ods = new OdsExporter();
        FodsExporter fods = new FodsExporter();
        packed.add(Region.export(ods, Region.request(ods).build()));
        packed.add(HostileFiles.packed());
        packed.forEach(bytes -> files.add(OdsFile.packed(bytes)));
        files.add(OdsFile.flat(Region.export(fods, Region.request(fods).build())));
        files.add(OdsFile.flat(HostileFiles.flat()));
    }

    @Test
    void theMediaTypeStandsFirstAsItIsWithoutExtraField() {
        for (byte[] bytes : packed) {
            ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            assertEquals(0x04034b50, head.getInt(0));
            assertEquals(0, head.getShort(6), "no descriptor follows");
            assertEquals(0, head.getShort(8), "stored");
            assertEquals(TYPE.length(), head.getInt(18));
            assertEquals(8, head.getShort(26));
            assertEquals(0, head.getShort(28), "no extra field");
            assertEquals("mimetype" + TYPE, new String(bytes, 30, 8 + TYPE.length(), StandardCharsets.US_ASCII));
        }
    }

    @Test
    void theManifestNamesEveryPartAndNothingElse() {
        for (byte[] bytes : packed) {
            OdsFile file = OdsFile.packed(bytes);
            Node manifest = file.part("META-INF/manifest.xml");
            assertEquals("1.3", manifest.need("manifest:version"));
            List<String> named = new ArrayList<>();
            for (Node entry : manifest.children()) {
                named.add(entry.need("manifest:full-path"));
                assertFalse(entry.need("manifest:media-type").isEmpty());
            }
            assertEquals("/", named.remove(0));
            assertEquals(TYPE, manifest.children().get(0).need("manifest:media-type"));
            Set<String> parts = file.parts().keySet();
            assertEquals(
                    parts.stream()
                            .filter(name -> !name.equals("mimetype") && !name.startsWith("META-INF/"))
                            .toList(),
                    named);
            assertEquals(
                    Set.of(
                            "mimetype",
                            "content.xml",
                            "styles.xml",
                            "meta.xml",
                            "settings.xml",
                            "META-INF/manifest.xml"),
                    parts);
        }
    }

    @Test
    void everyTableHasANameOfItsOwnAndAMasterPage() {
        for (OdsFile file : files) {
            List<String> names = file.tables().stream()
                    .map(table -> table.need("table:name").toLowerCase(Locale.ROOT))
                    .toList();
            assertEquals(names.size(), Set.copyOf(names).size());
            Set<String> pages = file.part("styles.xml").all("style:master-page").stream()
                    .map(page -> page.need("style:name"))
                    .collect(Collectors.toSet());
            Set<String> layouts = file.part("styles.xml").all("style:page-layout").stream()
                    .map(layout -> layout.need("style:name"))
                    .collect(Collectors.toSet());
            file.part("styles.xml")
                    .all("style:master-page")
                    .forEach(page -> assertTrue(layouts.contains(page.need("style:page-layout-name"))));
            for (Node table : file.tables()) {
                Node style = file.content().all("style:style").stream()
                        .filter(its -> table.need("table:style-name").equals(its.get("style:name")))
                        .findFirst()
                        .orElseThrow();
                assertTrue(pages.contains(style.need("style:master-page-name")));
            }
        }
    }

    @Test
    void pagesAreCountedThroughAllSheets() {
        for (OdsFile file : files) {
            file.part("styles.xml")
                    .all("style:page-layout-properties")
                    .forEach(page -> assertEquals("continue", page.need("style:first-page-number")));
        }
    }

    @Test
    void everyStyleThatIsNamedIsThere() {
        for (OdsFile file : files) {
            List<Node> roots = List.of(file.content(), file.part("styles.xml"));
            Set<String> known = roots.stream()
                    .flatMap(Node::all)
                    .map(node -> node.get("style:name"))
                    .filter(name -> name != null)
                    .collect(Collectors.toSet());
            roots.stream()
                    .flatMap(Node::all)
                    .flatMap(node -> node.attributes().entrySet().stream())
                    .filter(attribute -> attribute.getKey().endsWith("style-name"))
                    .forEach(attribute -> assertTrue(known.contains(attribute.getValue()), attribute::toString));
        }
    }

    @Test
    void rowsAreAsLongAsTheirSheetAndNothingIsRepeatedBeyondIt() {
        for (OdsFile file : files) {
            file.tables().forEach(table -> {
                int columns = table.all("table:table-column").size();
                assertTrue(table.all().noneMatch(node -> node.attributes().containsKey("table:number-rows-repeated")));
                Objects.requireNonNull(file.sheets().get(table.need("table:name")))
                        .forEach(row -> assertEquals(columns, row.size()));
            });
        }
    }

    @Test
    void nothingIsRunFetchedOrLinked() {
        Set<String> elements = Set.of(
                "table:content-validations",
                "table:table-source",
                "table:dde-links",
                "text:a",
                "table:cell-range-source",
                "office:scripts",
                "office:event-listeners",
                "office:forms",
                "draw:object",
                "draw:image",
                "draw:frame",
                "table:named-expressions",
                "table:named-expression",
                "table:named-range",
                "table:data-pilot-tables",
                "text:dde-connection-decls",
                "text:database-display",
                "table:covered-table-cell");
        for (OdsFile file : files) {
            for (byte[] part : withoutMediaType(file)) {
                Node.read(part).all().forEach(node -> {
                    assertFalse(elements.contains(node.name()), node::name);
                    assertFalse(node.attributes().containsKey("table:formula"));
                    assertTrue(node.attributes().keySet().stream().noneMatch(name -> name.startsWith("xlink:")));
                    assertTrue(node.attributes().keySet().stream().noneMatch(name -> name.endsWith("-spanned")));
                });
            }
        }
    }

    @Test
    void noNameIsOfAnExtension() {
        Set<String> prefixes = Set.of(
                "office", "meta", "config", "style", "number", "table", "text", "fo", "svg", "dc", "manifest", "xml");
        for (OdsFile file : files) {
            for (byte[] part : withoutMediaType(file)) {
                Node.read(part).all().forEach(node -> {
                    assertTrue(prefixes.contains(prefix(node.name())), node::name);
                    node.attributes()
                            .keySet()
                            .forEach(name -> assertTrue(prefixes.contains(prefix(name)), node.name() + " " + name));
                });
            }
        }
    }

    @Test
    void aFlatFileHasACellOnEachLine() {
        String flat = new String(files.get(2).parts().get(""), StandardCharsets.UTF_8);
        long lines = Arrays.stream(flat.split("\n", -1))
                .filter(line -> line.startsWith("<table:table-cell"))
                .count();
        long cells = files.get(2).tables().stream()
                .flatMap(table -> table.children("table:table-row").stream())
                .mapToLong(row -> row.children().size())
                .sum();
        assertEquals(cells, lines);
    }

    private static List<byte[]> withoutMediaType(OdsFile file) {
        return file.parts().entrySet().stream()
                .filter(part -> !part.getKey().equals("mimetype"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String prefix(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }
}
