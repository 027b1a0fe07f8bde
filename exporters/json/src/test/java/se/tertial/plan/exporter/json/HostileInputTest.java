package se.tertial.plan.exporter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.model.fixtures.Portfolios;

/** Files that are no portfolio at all: one clear line, and no more of them read than needed. */
class HostileInputTest {

    private static final long GIGABYTE = 1L << 30;

    @Test
    void saysThatAFileIsEmpty() {
        assertEquals("line 1, column 1: the file is empty; expected a portfolio as JSON", only(new byte[0]));
    }

    @Test
    void saysThatALetterIsNoJson() {
        String line = only("Hej! Här kommer uppföljningen.\nHälsningar".getBytes(StandardCharsets.UTF_8));
        assertTrue(line.startsWith("line 1, column 1: this is no well-formed JSON"), line);
    }

    @Test
    void saysWhereBytesAreNoUtf8() {
        byte[] json = Json.file("\n\"extensions\":{\"x\":\"Å?\"}").getBytes(StandardCharsets.UTF_8);
        json[indexOf(json, '?')] = (byte) 0xC3;
        assertEquals("line 2, column 21 (/extensions/x): the bytes here are no UTF-8", only(json));
    }

    @Test
    void readsNoOtherCharset() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            String line = only(Json.file("").getBytes(charset));
            assertTrue(line.contains("UTF-8") || line.contains("no well-formed JSON"), line);
        }
    }

    @Test
    void passesOverAByteOrderMark() {
        byte[] marked = ("\uFEFF" + Json.file("")).getBytes(StandardCharsets.UTF_8);
        assertEquals("N", PlanJson.reader().read(marked).organisation().name().plain());
    }

    @Test
    void survivesBytesOfAnyKind() {
        Random random = new Random(17);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            assertFalse(only(bytes).contains("\n"));
        }
    }

    @Test
    void survivesDamageAnywhere() {
        byte[] whole = Json.bytes(Portfolios.portfolio(3));
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);
            try {
                PlanJson.reader().read(damaged);
            } catch (PlanFileException e) {
                e.problems().forEach(problem -> assertFalse(problem.toString().contains("\n")));
            }
        }
    }

    @Test
    void refusesFiveThousandLevels() {
        String deep = Json.file("\"extensions\":{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}");
        String line = only(deep.getBytes(StandardCharsets.UTF_8));
        assertTrue(line.endsWith("objects and arrays lie more than 500 levels deep, the limit of this reader"), line);
        assertTrue(line.length() < 400, line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{\"format\":\"", "{\"", "[1", "{\"format\":\"tertial-portfolio\",\"x\":", "{\"a\":-1."})
    void readsNoMoreOfAnEndlessLineThanItsLimits(String start) throws IOException {
        Endless rest = new Endless(start.endsWith("1") || start.endsWith(".") ? '1' : 'x');
        InputStream line =
                new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), rest);
        assertThrows(PlanFileException.class, () -> PlanJson.reader().read(line));
        assertTrue(rest.given < 11_000_000, start + " took " + rest.given + " bytes");
    }

    @Test
    void readsNoMoreWhitespaceThanItsLimit() throws IOException {
        Endless rest = new Endless(' ');
        ReadLimits limits = ReadLimits.standard().withBytes(1_000_000);
        assertThrows(PlanFileException.class, () -> PlanJson.reader(limits).read(rest));
        assertTrue(rest.given < 1_010_000, "took " + rest.given);
    }

    @Test
    void leavesFailuresOfTheStreamAsTheyAre() {
        IOException failure = new IOException("disk on fire");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw failure;
            }
        };
        assertSame(
                failure, assertThrows(IOException.class, () -> PlanJson.reader().read(broken)));
        assertThrows(
                NoSuchFileException.class, () -> PlanJson.reader().read(Path.of("target", "there-is-no-such.json")));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream stream = new ByteArrayInputStream(Json.file("").getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        PlanJson.reader().read(stream);
        assertFalse(closed[0]);
    }

    private static String only(byte[] json) {
        PlanFileException refused =
                assertThrows(PlanFileException.class, () -> PlanJson.reader().read(json));
        assertEquals(1, refused.problems().size(), refused.problems().toString());
        return refused.problems().get(0).toString();
    }

    private static int indexOf(byte[] bytes, char wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        throw new AssertionError("no " + wanted);
    }

    /** A gigabyte of one character, without a line break. */
    private static final class Endless extends InputStream {
        private final byte character;
        private long given;

        Endless(char character) {
            this.character = (byte) character;
        }

        @Override
        public int read() {
            return given++ < GIGABYTE ? character : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (given >= GIGABYTE) {
                return -1;
            }
            Arrays.fill(buffer, offset, offset + length, character);
            given += length;
            return length;
        }
    }
}
