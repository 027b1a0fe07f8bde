package se.tertial.plan.exporter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text goes out as text, whatever stands in it. */
class MarkupTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a <b> & \"c\" 'd'", "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;", 0),
                Arguments.of("åäö – Åarjelsaemien 😀", "åäö – Åarjelsaemien 😀", 0),
                Arguments.of("rad\r\nrad\rrad\n\t.", "rad\nrad\nrad\n\t.", 0),
                Arguments.of("\u0000\u001f\u007f\u0085", "\uFFFD\uFFFD\uFFFD\uFFFD", 4),
                Arguments.of("\uD83D", "\uFFFD", 1),
                Arguments.of("\uDE00x", "\uFFFDx", 1),
                Arguments.of("\uFFFE\uFDD0\uD83F\uDFFE", "\uFFFD\uFFFD\uFFFD", 3),
                Arguments.of("\u00a0\u07ff\u0800", "\u00a0\u07ff\u0800", 0));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void escapes(String text, String expected, int broken) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Markup markup = new Markup(bytes);
        markup.text(text).flush();
        assertEquals(expected, bytes.toString(StandardCharsets.UTF_8));
        assertEquals(broken, markup.broken());
    }

    @Test
    void nothingIsLostAtTheEndsOfTheBuffer() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Markup markup = new Markup(bytes);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            markup.text("å😀\"").raw("<i>").number(i);
            expected.append("å😀&quot;<i>").append(i);
        }
        markup.raw("x".repeat(100_000)).flush();
        assertEquals(expected.append("x".repeat(100_000)).toString(), bytes.toString(StandardCharsets.UTF_8));
    }

    @Property
    void everyTextIsEscapedCharacterByCharacter(
            @ForAll List<@StringLength(max = 40) String> texts, @ForAll int filler) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Markup markup = new Markup(bytes);
        String before = "x".repeat(Math.floorMod(filler, 40) + (1 << 15) - 40);
        StringBuilder expected = new StringBuilder(before);
        markup.raw(before);
        for (String text : texts) {
            markup.text(text).number(filler);
            plainly(text, expected);
            expected.append(filler);
        }
        markup.flush();
        assertEquals(expected.toString(), bytes.toString(StandardCharsets.UTF_8));
    }

    private static void plainly(String text, StringBuilder into) {
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            switch (point) {
                case '&' -> into.append("&amp;");
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '"' -> into.append("&quot;");
                case '\'' -> into.append("&#39;");
                default -> into.appendCodePoint(isHtml(point) ? point : 0xFFFD);
            }
        });
    }

    /** HTML, "preprocessing the input stream": no surrogates, noncharacters or controls but white space. */
    private static boolean isHtml(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean noCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !control && !noCharacter && Character.getType(point) != Character.SURROGATE;
    }
}
