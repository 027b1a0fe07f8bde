package se.tertial.plan.importer.text.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns bytes into text: UTF-8 with or without a byte order mark, and nothing else. */
final class TextDecoder {

    private static final int CONTROLS_PER_BYTES = 100;

    private TextDecoder() {}

    static String decode(byte[] bytes) throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal("the file is empty; expected the text of a plan or a follow-up report");
        }
        ForeignFormat.refuse(bytes);
        refuseBinary(bytes);
        String text = utf8(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void refuseBinary(byte[] bytes) throws Refusal {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                throw binary();
            }
            controls += b > 0 && b < ' ' && "\t\n\r\f\u000B".indexOf(b) < 0 ? 1 : 0;
        }
        if (controls > bytes.length / CONTROLS_PER_BYTES) {
            throw binary();
        }
    }

    private static Refusal binary() {
        return new Refusal("this is no text (it holds control characters); save the document as plain text in UTF-8");
    }

    private static String utf8(byte[] bytes) throws Refusal {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw malformed(bytes, in.position());
        }
        return out.flip().toString();
    }

    private static Refusal malformed(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        String hex = String.format(Locale.ROOT, "0x%02X", bytes[at] & 0xFF);
        String advice = looksLikeWindows1252(bytes)
                ? "it looks like Windows-1252 (Latin-1); convert it: iconv -f WINDOWS-1252 -t UTF-8"
                : "the file may be cut off or damaged; save it again as UTF-8";
        return new Refusal("the text is not in UTF-8 (byte " + (at + 1) + " is " + hex + "); " + advice, line);
    }

    /** Whether å, ä, ö or é of Windows-1252 stand next to letters. */
    private static boolean looksLikeWindows1252(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            boolean swedish = "åäöÅÄÖéÉ".indexOf(bytes[i] & 0xFF) >= 0;
            boolean besideLetter =
                    (i > 0 && isAsciiLetter(bytes[i - 1])) || (i + 1 < bytes.length && isAsciiLetter(bytes[i + 1]));
            if (swedish && besideLetter) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsciiLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
