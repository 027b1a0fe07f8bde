package se.tertial.plan.exporter.odf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.DistributionBlock;
import se.tertial.plan.export.document.LegendBlock;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.SeriesBlock.Point;
import se.tertial.plan.export.document.StatusBlock;
import se.tertial.plan.export.document.TimelineBlock;
import se.tertial.plan.exporter.odf.Node;
import se.tertial.plan.exporter.odf.OdsFile;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/** Whatever a text says, it stays text. */
public class HostileTextTest {

    private static final Bilingual WORD = Bilingual.of("Ord", "Word");

    private static final List<String> TEXTS = List.of(
            "</text:p><office:scripts/>",
            "=cmd|' /C calc'!A0",
            "javascript:alert(1)",
            "http://example.org/\" xlink:href=\"x",
            "&lt;&amp;]]>",
            "\u0000\u0001\u001f\u007f",
            "\ud800 halv \udc00",
            "\u202e bakvänt \u2066",
            "  två  mellanrum\tflik\r\nny rad \n",
            "å".repeat(5000),
            "Ord" + "ord".repeat(700),
            "\ufffe\uffff",
            "\ud83d\ude00");

    /** Every block, made of hostile texts. */
    public static byte[] all() throws IOException {
        List<Block> blocks = new ArrayList<>();
        TEXTS.forEach(text -> blocks.addAll(blocks("x" + text)));
        return OdtFile.of(new OdtFile.Given(Text.of("T" + String.join(" ", TEXTS)), blocks), Map.of())
                .bytes();
    }

    @Test
    void noLinkFormulaOrScriptArisesFromData() throws IOException {
        Node content = Node.read(partOf(all(), "content.xml"));
        Set<String> allowed = Set.of("text:a", "draw:image");
        content.all().forEach(node -> {
            String href = node.get("xlink:href");
            if (href != null) {
                assertTrue(allowed.contains(node.name()), node.name());
                assertTrue(href.matches("#[a-z0-9_-]+|Pictures/chart-[0-9]+\\.(svg|png)"), href);
            }
            assertTrue(node.attributes().keySet().stream().noneMatch(name -> name.endsWith(":formula")), node.name());
            assertTrue(!node.name().contains("script") && !node.name().contains("event"), node.name());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7, 8, 10, 12})
    void textsComeBackAsTheyWere(int index) throws IOException {
        String text = TEXTS.get(index);
        Node written = OdtFile.of(Paragraph.of(Text.of(text))).text();
        List<Node> paragraphs = written.children("text:p");
        String expected = text.replace("\r\n", "\n").replace('\r', '\n');
        assertEquals(expected, paragraphs.get(paragraphs.size() - 1).text());
    }

    @Property(tries = 60)
    void anyTextIsWellFormedAndReadBack(@ForAll("texts") String text) throws IOException {
        OdtFile file = OdtFile.of(blocks("x" + text).toArray(Block[]::new));
        String all = file.text().text();
        assertTrue(all.contains("x" + readable(text)), text);
        file.file().parts().keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".svg"))
                .forEach(name -> file.file().part(name));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(40);
    }

    /** As XML has it, with line ends as OpenDocument has them. */
    private static String readable(String text) {
        return text.codePoints()
                .mapToObj(c -> c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && !isUnfit(c))
                        ? Character.toString(c)
                        : "\uFFFD")
                .collect(Collectors.joining())
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static boolean isUnfit(int c) {
        return (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
    }

    private static List<Block> blocks(String words) {
        Text text = Text.of(words);
        StatusMark mark = new StatusMark(words, Optional.empty(), Optional.empty());
        InMemoryTable table = InMemoryTable.builder("t", WORD, WORD)
                .column(new TableColumn("a", ColumnType.STRING, true, Bilingual.of(words, words), WORD))
                .column(new TableColumn("b", ColumnType.STATUS, true, WORD, WORD))
                .row(words, mark)
                .build();
        return List.of(
                new CoreBlock.Heading(2, text),
                Paragraph.of(text),
                CoreBlock.Items.of(List.of(text)),
                new CoreBlock.Table(text, table, Optional.empty()),
                new StatusBlock(text, mark, text, text),
                new LegendBlock(text, List.of(new LegendBlock.Entry(mark, text, text)), List.of(text)),
                new DistributionBlock(
                        text, Language.SV, List.of(new DistributionBlock.Slice(text, Optional.of(mark), 2))),
                new SeriesBlock(text, Language.SV, List.of(point(text, mark, 1), point(text, mark, 5))),
                new TimelineBlock(
                        Optional.of(text),
                        List.of(new TimelineBlock.Entry(
                                text, Optional.empty(), Optional.empty(), text, List.of(text)))));
    }

    private static Point point(Text text, StatusMark mark, int value) {
        return new Point(
                SeriesBlock.PointKind.OUTCOME,
                text,
                Optional.of(BigDecimal.valueOf(value)),
                text,
                Optional.of(mark),
                Optional.of(text),
                Optional.of(text));
    }

    private static byte[] partOf(byte[] bytes, String name) {
        return OdsFile.packed(bytes).parts().getOrDefault(name, new byte[0]);
    }
}
