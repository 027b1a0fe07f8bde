package se.tertial.plan.exporter.yaml;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.exporter.json.PlanFileException;
import se.tertial.plan.exporter.json.PlanFileReader;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.model.Portfolio;

/** Every limit, through every entry point: a file at the limit is read, one beyond it is not. */
class LimitsTest {

    private static final ReadLimits STANDARD = ReadLimits.standard();

    @TempDir
    private Path folder;

    record Limit(String name, String fits, String beyond, ReadLimits limits, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Entry {
        void read(PlanFileReader<Portfolio> reader, byte[] yaml) throws IOException;
    }

    static List<Limit> limits() {
        String small = Yaml.file("");
        String string = "a string is longer than 40";
        ReadLimits strings = STANDARD.withStringLength(40);
        return List.of(
                new Limit("bytes", small, small + " ", STANDARD.withBytes(small.length()), "larger than"),
                new Limit("depth", nested(4), nested(5), STANDARD.withDepth(6), "more than 6 levels deep"),
                new Limit("plain", value("å".repeat(40)), value("å".repeat(41)), strings, string),
                new Limit(
                        "quoted",
                        value("\"" + "å".repeat(40) + '"'),
                        value("'" + "å".repeat(41) + "'"),
                        strings,
                        string),
                new Limit(
                        "block",
                        value("|-\n    " + "å".repeat(40)),
                        value("|\n    " + "å".repeat(40)),
                        strings,
                        string),
                new Limit("name", name(40), name(41), STANDARD.withNameLength(40), "a field name is longer than 40"),
                new Limit(
                        "integer",
                        value("9".repeat(30)),
                        value("9".repeat(31)),
                        STANDARD.withNumberLength(30),
                        "a number is longer than 30"),
                new Limit(
                        "fraction",
                        value("1." + "9".repeat(28)),
                        value("1." + "9".repeat(29)),
                        STANDARD.withNumberLength(30),
                        "a number is longer than 30"),
                new Limit("values", values(10), values(11), STANDARD.withValues(17), "more than 17 values"));
    }

    static Stream<Arguments> cases() {
        return limits().stream()
                .flatMap(limit -> Stream.of("byte[]", "InputStream", "slow InputStream", "Path")
                        .map(entry -> Arguments.of(limit, entry)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdsAtEveryEntryPoint(Limit limit, String name) throws IOException {
        PlanFileReader<Portfolio> reader = PlanYaml.reader(limit.limits());
        Entry entry = entry(name);
        assertDoesNotThrow(() -> entry.read(reader, bytes(limit.fits())));
        PlanFileException refused =
                assertThrows(PlanFileException.class, () -> entry.read(reader, bytes(limit.beyond())));
        assertTrue(refused.toString().contains(limit.message()), refused.toString());
    }

    @Test
    void tellsAsManyProblemsAsAskedAndCountsTheRest() {
        byte[] yaml = bytes(Yaml.file("a: 1\nb: 2\nc: 3\n"));
        PlanFileReader<Portfolio> reader = PlanYaml.reader(STANDARD.withProblems(2));
        PlanFileException refused = assertThrows(PlanFileException.class, () -> reader.read(yaml));
        assertEquals(2, refused.problems().size());
        assertEquals(1, refused.untold());
    }

    @Test
    void takesAShortNumberOnlyIfItIsShortWhenPrinted() {
        assertEquals(List.of(), Yaml.problems(value("1e999")));
        for (String enormous : List.of("1e999999999", "1e-2001", "1e99999999999")) {
            assertEquals(
                    "a number of too many digits",
                    Yaml.problems(value(enormous)).get(0).message());
        }
    }

    private Entry entry(String name) throws IOException {
        Path file = Files.createTempFile(folder, "portfolio", ".yaml");
        return switch (name) {
            case "byte[]" -> PlanFileReader::read;
            case "InputStream" -> (reader, yaml) -> reader.read(new ByteArrayInputStream(yaml));
            case "slow InputStream" -> (reader, yaml) -> reader.read(new OneByteAtATime(yaml));
            default -> (reader, yaml) -> reader.read(Files.write(file, yaml));
        };
    }

    private static byte[] bytes(String yaml) {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }

    private static String nested(int lists) {
        return value("[".repeat(lists) + "]".repeat(lists));
    }

    private static String name(int length) {
        return value("{" + "n".repeat(length) + ": 1}");
    }

    private static String values(int count) {
        return value("[" + "1,".repeat(count - 1) + "1" + "]");
    }

    private static String value(String yaml) {
        return Yaml.file("extensions:\n  x: " + yaml + "\n");
    }

    private static final class OneByteAtATime extends InputStream {
        private final InputStream bytes;

        OneByteAtATime(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return bytes.read(buffer, offset, 1);
        }
    }
}
