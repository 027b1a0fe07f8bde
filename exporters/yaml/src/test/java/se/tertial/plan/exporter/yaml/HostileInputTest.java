package se.tertial.plan.exporter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.exporter.json.PlanFileException;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.fixtures.Portfolios;
import se.tertial.plan.model.identity.ExtensionValue;

/** Files that are no portfolio at all: one clear line, and no more of them read than needed. */
class HostileInputTest {

    private static final long GIGABYTE = 1L << 30;

    @Test
    void readsACharacterOfTwoUnitsOfWhichTheParserGetsOneAtATime() {
        String before = Yaml.file("extensions:\n  x: \"");
        String text = "x".repeat((1 << 16) - 1 - before.length()) + "😀" + "y".repeat(20_000);
        byte[] file = bytes(before + text + "\"\n");
        Portfolio portfolio = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> PlanYaml.reader().read(file));
        assertEquals(new ExtensionValue.OfString(text), portfolio.extensions().get("x"));
    }

    @Test
    void refusesAliasesBeforeTheyGrow() {
        String laughs = "extensions:\n  a: &a [lol, lol]\n"
                + IntStream.range(0, 30)
                        .mapToObj(i -> "  %s%d: &%s%d [*a, *a, *a, *a]%n".formatted("b", i, "b", i))
                        .collect(Collectors.joining());
        assertEquals(
                "line 6, column 6 (/extensions): an anchor is not read here: leave it out; text that begins with '&'"
                        + " goes in quotes",
                only(bytes(Yaml.file(laughs))));
    }

    @Test
    void saysWhereBytesAreNoUtf8() {
        byte[] yaml = bytes(Yaml.file("extensions:\n  x: Å?\n"));
        yaml[new String(yaml, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xC3;
        assertEquals("line 6, column 7 (/extensions): the bytes here are no UTF-8", only(yaml));
    }

    @Test
    void readsNoOtherCharset() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String line = only(Yaml.file("").getBytes(charset));
            assertTrue(line.contains("UTF-8") || line.contains("U+0000"), line);
        }
    }

    @Test
    void passesOverAByteOrderMark() {
        byte[] marked = bytes("\uFEFF" + Yaml.file(""));
        assertEquals("N", PlanYaml.reader().read(marked).organisation().name().plain());
    }

    @Test
    void tellsOfAControlCharacterWithWhatStandsBeforeIt() {
        PlanFileException refused =
                refused(bytes(Yaml.file("surprise: 1\nextensions:\n  x: \u0000\n")), ReadLimits.standard());
        assertEquals(
                List.of("/surprise", "/extensions"),
                refused.problems().stream().map(its -> its.pointer()).toList());
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
    void survivesSignsOfAnyKind() {
        Random random = new Random(18);
        String signs = "ab:-?[]{}#&*!|>'\"%@`,. \n\t\\~<=0";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder yaml = new StringBuilder();
            random.ints(random.nextInt(30), 0, signs.length()).forEach(sign -> yaml.append(signs.charAt(sign)));
            assertFalse(only(bytes(yaml.toString())).contains("\n"));
        }
    }

    @Test
    void survivesDamageAnywhere() {
        byte[] whole = Yaml.bytes(Portfolios.portfolio(3));
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);
            try {
                PlanYaml.reader().read(damaged);
            } catch (PlanFileException e) {
                e.problems().forEach(problem -> assertFalse(problem.toString().contains("\n")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: "})
    void refusesFiveThousandLevels(String opening) {
        String deep = Yaml.file("extensions:\n  x:\n    " + opening.repeat(5_000));
        String line = only(bytes(deep));
        assertTrue(line.contains("500 levels deep") || line.contains("no list or mapping"), line);
        assertTrue(line.length() < 450, line);
    }

    @ParameterizedTest
    @CsvSource({
        "'', x", "'\"', x", "'''', x", "'# ', x", "'a: ', x", "'a: \"', x", "'a: |\n ', x", "'a: >\n ', x", "'- [', 1",
        "'a: ', 7", "'&', x", "'!', x", "'*', x", "'%', x", "'? ', x", "'a: |\n', '\n'", "'', '\n'", "'', ' '",
        "'a: \"', ' '", "'a: \"', '\n'", "'a: ', '\\'", "'{', x", "'a: !<', x", "'a: x', '\n'", "'%YAML 1.', 1"
    })
    void readsNoMoreOfAnEndlessLineThanItsLimits(String start, String character) throws IOException {
        Endless rest = new Endless(character.charAt(0));
        InputStream line = new SequenceInputStream(new ByteArrayInputStream(bytes(start)), rest);
        ReadLimits limits = ReadLimits.standard().withStringLength(1_000_000);
        assertThrows(PlanFileException.class, () -> PlanYaml.reader(limits).read(line));
        assertTrue(rest.given < 2_600_000, start + " took " + rest.given + " bytes");
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
                failure, assertThrows(IOException.class, () -> PlanYaml.reader().read(broken)));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream stream = new ByteArrayInputStream(bytes(Yaml.file(""))) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        PlanYaml.reader().read(stream);
        assertFalse(closed[0]);
    }

    private static String only(byte[] yaml) {
        PlanFileException refused = refused(yaml, ReadLimits.standard());
        assertEquals(1, refused.problems().size(), refused.problems().toString());
        return refused.problems().get(0).toString();
    }

    private static PlanFileException refused(byte[] yaml, ReadLimits limits) {
        return assertThrows(
                PlanFileException.class, () -> PlanYaml.reader(limits).read(yaml));
    }

    private static byte[] bytes(String yaml) {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }

    /** A gigabyte of one character. */
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
