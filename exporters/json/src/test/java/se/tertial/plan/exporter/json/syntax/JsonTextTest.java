package se.tertial.plan.exporter.json.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

class JsonTextTest {

    private static final String QUOTED = "å\\\"\\uD800";

    private final JsonText text = new JsonText("å\"\ud800");

    /** A generator of the same settings is the judge of all but halves of pairs, which it refuses. */
    @Property(tries = 2000)
    void isWhatAGeneratorWrites(@ForAll("texts") String any) {
        assertEquals(generated(any), new String(new JsonText(any).asQuotedUTF8(), StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("a ?\"\\/\n\r\t\b\f\0\u001F\u007F")
                .ofMaxLength(30);
        Arbitrary<String> western =
                Arbitraries.strings().withCharRange(' ', '\u00FF').ofMaxLength(60);
        Arbitrary<String> any = Arbitraries.strings()
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        return Arbitraries.oneOf(signs, western, any);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\\", "?", "\n", "\u001F", " ", "\u007F", "\u0080", "å", "ÿ", "€", "😀"})
    void oneSignAmongLetters(String sign) {
        for (int i = 0; i <= 20; i++) {
            String among = "a".repeat(i) + sign + "b".repeat(20 - i);
            assertEquals(generated(among), new String(new JsonText(among).asQuotedUTF8(), StandardCharsets.UTF_8));
        }
    }

    private static String generated(String text) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        JsonFactory factory = JsonFactory.builder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), stream)) {
            generator.writeString(text);
        }
        String quoted = stream.toString(StandardCharsets.UTF_8);
        return quoted.substring(1, quoted.length() - 1);
    }

    @Test
    void isTheSameThroughEveryWayOut() throws IOException {
        byte[] quoted = QUOTED.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        assertEquals(quoted.length, text.writeQuotedUTF8(stream));
        assertArrayEquals(quoted, stream.toByteArray());
        assertArrayEquals(quoted, text.asQuotedUTF8());
        assertEquals(QUOTED, new String(text.asQuotedChars()));
        byte[] bytes = new byte[40];
        assertEquals(quoted.length, text.appendQuotedUTF8(bytes, 3));
        assertArrayEquals(quoted, Arrays.copyOfRange(bytes, 3, 3 + quoted.length));
        char[] chars = new char[20];
        assertEquals(QUOTED.length(), text.appendQuoted(chars, 5));
        assertEquals(QUOTED, new String(chars, 5, QUOTED.length()));
        assertEquals(quoted.length, text.putQuotedUTF8(ByteBuffer.allocate(20)));
    }

    @Test
    void saysWhenThereIsNoRoom() {
        assertEquals(-1, text.appendQuotedUTF8(new byte[10], 1));
        assertEquals(-1, text.appendQuoted(new char[9], 1));
        assertEquals(-1, text.appendUnquotedUTF8(new byte[3], 0));
        assertEquals(-1, text.appendUnquoted(new char[2], 0));
        assertEquals(-1, text.putQuotedUTF8(ByteBuffer.allocate(2)));
        assertEquals(-1, text.putUnquotedUTF8(ByteBuffer.allocate(2)));
    }
}
