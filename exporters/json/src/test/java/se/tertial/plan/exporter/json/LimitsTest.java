package se.tertial.plan.exporter.json;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
        void read(PlanFileReader<Portfolio> reader, byte[] json) throws IOException;
    }

    static List<Limit> limits() {
        String small = Json.file("");
        return List.of(
                new Limit("bytes", small, small + " ", STANDARD.withBytes(small.length()), "larger than"),
                new Limit("depth", nested(4), nested(5), STANDARD.withDepth(6), "more than 6 levels deep"),
                new Limit(
                        "string", string(40), string(41), STANDARD.withStringLength(40), "a string is longer than 40"),
                new Limit("name", name(40), name(41), STANDARD.withNameLength(40), "a field name is longer than 40"),
                new Limit(
                        "integer",
                        number("9".repeat(30)),
                        number("9".repeat(31)),
                        STANDARD.withNumberLength(30),
                        "a number is longer than 30"),
                new Limit(
                        "fraction",
                        number("1." + "9".repeat(28)),
                        number("1." + "9".repeat(30)),
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
        PlanFileReader<Portfolio> reader = PlanJson.reader(limit.limits());
        Entry entry = entry(name);
        assertDoesNotThrow(() -> entry.read(reader, bytes(limit.fits())));
        PlanFileException refused =
                assertThrows(PlanFileException.class, () -> entry.read(reader, bytes(limit.beyond())));
        assertTrue(refused.toString().contains(limit.message()), refused.toString());
    }

    @Test
    void tellsAsManyProblemsAsAskedAndCountsTheRest() {
        String json = Json.file("\"a\":1,\"b\":2,\"c\":3");
        PlanFileReader<Portfolio> reader = PlanJson.reader(STANDARD.withProblems(2));
        PlanFileException refused = assertThrows(PlanFileException.class, () -> reader.read(bytes(json)));
        assertEquals(2, refused.problems().size());
        assertEquals(1, refused.untold());
        assertTrue(refused.toString().endsWith("(and 2 more)"), refused.toString());
    }

    @Test
    void takesAShortNumberOnlyIfItIsShortWhenPrinted() {
        assertEquals(List.of(), Json.problems(number("1e999")));
        for (String enormous : List.of("1e999999999", "1e-2001", "1e99999999999")) {
            assertEquals(
                    "a number of too many digits",
                    Json.problems(number(enormous)).get(0).message());
        }
    }

    /** A thread's stack may be smaller than what the limits allow would take. */
    @Test
    void whatIsTooDeepForTheStackIsTold() throws InterruptedException {
        String deep = extension("{\"a\":".repeat(490) + "1" + "}".repeat(490));
        List<FileProblem> problems = new ArrayList<>();
        Thread thread = new Thread(null, () -> problems.addAll(Json.problems(deep)), "small stack", 160 << 10);
        thread.start();
        thread.join();

        assertEquals(1, problems.size());
        assertTrue(problems.get(0).toString().startsWith("line 1, column "), problems.toString());
        assertTrue(problems.get(0).message().contains("too deep for the stack of this thread"), problems.toString());
    }

    @Test
    void refusesLimitsThatNothingCanKeep() {
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withBytes(0));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withDepth(1001));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withProblems(0));
    }

    private Entry entry(String name) throws IOException {
        Path file = Files.createTempFile(folder, "portfolio", ".json");
        return switch (name) {
            case "byte[]" -> PlanFileReader::read;
            case "InputStream" -> (reader, json) -> reader.read(new ByteArrayInputStream(json));
            case "slow InputStream" -> (reader, json) -> reader.read(new OneByteAtATime(json));
            default -> (reader, json) -> reader.read(Files.write(file, json));
        };
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String nested(int arrays) {
        return extension("[".repeat(arrays) + "]".repeat(arrays));
    }

    private static String string(int length) {
        return extension("\"" + "å".repeat(length) + "\"");
    }

    private static String number(String digits) {
        return extension(digits);
    }

    private static String name(int length) {
        return extension("{\"" + "n".repeat(length) + "\":1}");
    }

    private static String values(int count) {
        return extension("[" + "1,".repeat(count - 1) + "1" + "]");
    }

    private static String extension(String value) {
        return Json.file("\"extensions\":{\"x\":" + value + "}");
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
