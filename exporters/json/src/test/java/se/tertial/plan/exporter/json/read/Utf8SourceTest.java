package se.tertial.plan.exporter.json.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The characters and the place of a broken byte, with the decoder of the JDK as the judge. */
class Utf8SourceTest {

    /** How many bytes are held at a time. */
    private static final int HELD = 8192;

    private static final byte BROKEN = (byte) 0xFF;

    /** What was read until the end or a broken byte. */
    private record Outcome(String text, Optional<Place> broken) {}

    @Property(tries = 2_000)
    void givesWhatTheDecoderGives(
            @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 1, max = 40) int room, @ForAll boolean slowly)
            throws IOException {
        assertEquals(judged(bytes), read(bytes, room, slowly));
    }

    @Property(tries = 200)
    void givesItWhereTheBytesHeldEnd(
            @ForAll("bytes") byte[] bytes,
            @ForAll @IntRange(max = 80) int back,
            @ForAll @IntRange(min = 1, max = 10_000) int room)
            throws IOException {
        byte[] file = joined("x".repeat(HELD - back).getBytes(StandardCharsets.UTF_8), bytes);
        assertEquals(judged(file), read(file, room, false));
    }

    /** Pieces that the source takes in different ways, some of them broken. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> texts = Arbitraries.of(
                        "x",
                        "plan 2024",
                        "å",
                        "–",
                        "€uro",
                        "😀",
                        "\n",
                        "\r",
                        "\r\n",
                        "\t",
                        "\0",
                        "\uFEFF",
                        "\u0080",
                        "߿",
                        "\u2028")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> others = Arbitraries.of(
                        "C3",
                        "C0AF",
                        "E28093",
                        "E080AF",
                        "EDA080",
                        "F0808080",
                        "F4908080",
                        "80",
                        "FF",
                        "E282",
                        "F09F98")
                .map(hex -> HexFormat.of().parseHex(hex));
        return Arbitraries.frequencyOf(Tuple.of(30, texts), Tuple.of(1, others))
                .list()
                .ofMaxSize(40)
                .map(pieces -> joined(pieces.toArray(byte[][]::new)));
    }

    @Test
    void tellsTheLineOfABrokenByteBehindALineThatEndsInAWideCharacter() {
        assertEquals(new Place(2, 3), broken("–\nab"));
        assertEquals(new Place(2, 1), broken("–\r"));
        assertEquals(new Place(2, 1), broken("😀\n"));
        assertEquals(new Place(3, 1), broken("a\n–\r\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {HELD - 4, HELD - 3, HELD - 2, HELD - 1, HELD, HELD + 1})
    void tellsItWhereverThatLineEnds(int before) {
        assertEquals(new Place(2, 3), broken("x".repeat(before) + "–\nab"));
    }

    @Test
    void givesAPairOfWhichOnlyTheFirstHalfHasRoom() {
        byte[] file = ("a😀" + "x".repeat(2 * HELD)).getBytes(StandardCharsets.UTF_8);
        Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(file, 1, false));
        assertEquals(judged(file), outcome);
    }

    @Test
    void refusesMoreBytesThanAsked() {
        Utf8Source source = new Utf8Source(new ByteArrayInputStream(new byte[11]), 10);
        assertThrows(LimitExceeded.class, () -> source.read(new char[20], 0, 20));
    }

    private static Place broken(String text) {
        byte[] file = joined(text.getBytes(StandardCharsets.UTF_8), new byte[] {BROKEN});
        try {
            return read(file, 4_000, false).broken().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Outcome read(byte[] file, int room, boolean slowly) throws IOException {
        Utf8Source source = new Utf8Source(new Pieces(file, slowly ? 1 : file.length), Long.MAX_VALUE);
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[room + 2];
        try {
            for (int read = source.read(buffer, 1, room); read >= 0; read = source.read(buffer, 1, room)) {
                text.append(buffer, 1, read);
            }
            return new Outcome(text.toString(), Optional.empty());
        } catch (BrokenText e) {
            return new Outcome(text.toString(), Optional.of(e.place()));
        }
    }

    private static Outcome judged(byte[] file) {
        CharBuffer characters = CharBuffer.allocate(file.length);
        boolean isBroken = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file), characters, true)
                .isError();
        String text = characters.flip().toString();
        String shown = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Outcome(shown, isBroken ? Optional.of(end(shown)) : Optional.empty());
    }

    private static Place end(String text) {
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        return new Place(lines.size(), lines.get(lines.size() - 1).length() + 1);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }

    /** A stream that gives few bytes at a time. */
    private static final class Pieces extends ByteArrayInputStream {

        private final int most;

        Pieces(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, most));
        }
    }
}
