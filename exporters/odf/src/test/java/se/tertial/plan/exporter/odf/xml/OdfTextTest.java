package se.tertial.plan.exporter.odf.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.exporter.odf.Node;

class OdfTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``|``
            a|a
            a b|a b
            ` a`|<text:s/>a
            `a `|a<text:s/>
            `a  b`|a<text:s text:c="2"/>b
            `  `|<text:s text:c="2"/>
            a<b&c>"d"|a&lt;b&amp;c&gt;&quot;d&quot;
            """)
    void spacesAndMarkupAreKept(String text, String written) throws IOException {
        assertEquals(written, lines(text));
    }

    @Test
    void tabsAndLinesAreElements() throws IOException {
        assertEquals("a<text:tab/>b", lines("a\tb"));
        assertEquals("a<text:s/><text:tab/><text:s/>b", lines("a \t b"));
        assertEquals("a<text:line-break/>b<text:line-break/><text:line-break/>c", lines("a\r\nb\n\rc"));
        assertEquals("<text:line-break/>", lines("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\\u0001', 1",
        "'\\u0000x', 1",
        "'\\uFFFE\\uFFFF', 2",
        "'\\uD83D', 1",
        "'\\uDE00\\uD83D', 2",
        "'\\uD83D\\uDE00', 0",
        "'\\u007F\\u0085\\u2028', 0"
    })
    void whatXmlCannotHoldIsReplacedAndCounted(String escaped, int replaced) throws Exception {
        String text = unescaped(escaped);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(bytes);
        xml.start("p").attribute("a", text).characters(text).end().flush();
        assertEquals(2L * replaced, xml.replaced());
        assertEquals(repaired(text), read(bytes.toByteArray()));
    }

    @Property(tries = 2000)
    void everyTextIsReadAsItWas(@ForAll("texts") String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(bytes);
        xml.start("p").attribute("xmlns:text", "urn:text").attribute("a", text);
        OdfText.lines(xml, text);
        xml.end().flush();
        String expected = repaired(text.replace("\r\n", "\n").replace('\r', '\n'));
        assertEquals(expected, read(bytes.toByteArray()));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.strings()
                .withChars(" \t\n\r<>&\"'a\u00E5\u0001\uFFFF\uD83D\uDE00\u20AC")
                .ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        // Longer than the buffer, so that texts lie across its end.
        Arbitrary<String> longOnes = hostile.map(text -> text.repeat(4000)).filter(text -> text.length() < 60_000);
        return Arbitraries.frequencyOf(Tuple.of(20, hostile), Tuple.of(10, any), Tuple.of(1, longOnes));
    }

    @Test
    void attributesComeBeforeContent() throws IOException {
        XmlWriter xml = new XmlWriter(new ByteArrayOutputStream());
        xml.start("a").characters("b");
        assertThrows(IllegalStateException.class, () -> xml.attribute("c", "d"));
    }

    private static String lines(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(bytes);
        OdfText.lines(xml, text);
        xml.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What stands in an attribute and in the element, which are the same. */
    private static String read(byte[] xml) {
        Node node = Node.read(xml);
        assertEquals(lineEnds(node.need("a")), lineEnds(node.text()));
        return node.text();
    }

    private static String lineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String repaired(String text) {
        return text.codePoints()
                .map(c -> isXml(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0xD800)
                || (c >= 0xE000 && c < 0xFFFE)
                || c > 0xFFFF;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
