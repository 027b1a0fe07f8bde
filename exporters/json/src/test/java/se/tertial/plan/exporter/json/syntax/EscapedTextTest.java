package se.tertial.plan.exporter.json.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EscapedTextTest {

    private static final String QUOTED = "å\\\"\\uD800";

    private final EscapedText text = new EscapedText("å\"\ud800");

    @Test
    void isNeededForHalvesOfPairsOnly() {
        assertTrue(EscapedText.isNeeded("\udc00\ud800"));
        assertFalse(EscapedText.isNeeded("\ud83d\ude00 and more"));
    }

    @Test
    void isTheSameThroughEveryWayOut() throws IOException {
        byte[] quoted = QUOTED.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        assertEquals(quoted.length, text.writeQuotedUTF8(stream));
        assertArrayEquals(quoted, stream.toByteArray());
        assertArrayEquals(quoted, text.asQuotedUTF8());
        assertEquals(QUOTED, new String(text.asQuotedChars()));
        byte[] bytes = new byte[20];
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
