package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs made to break a reader, given to the packaged program in a small heap. */
@Tag("packaged")
class HostileInputTest {

    private static final Child SMALL = new Child(List.of("-Xmx128m"), Map.of());
    private static final int MEBIBYTE = 1 << 20;
    private static final int GIBIBYTE_IN_MEBIBYTES = 1024;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{\"format\": \"tertial-portfolio\", \"version\": \"1.0\", \"organisation\": {\"name\": \""})
    void lineOfOneGibibyteIsRefused(String start) throws Exception {
        Path result = folder.resolve("out.json");

        Run run = SMALL.tertial(input -> endless(start, input), "import", "/dev/stdin", "-o", result);

        assertRefused(run);
        assertFalse(Files.exists(result));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":", "[", "{\"format\": \"tertial-portfolio\", \"version\": \"1.0\", \"extensions\": "})
    void fiveThousandLevelsAreRefused(String level) throws Exception {
        Path file = Files.writeString(
                folder.resolve("deep.json"), level.length() > 10 ? level + "[".repeat(5000) : level.repeat(5000));

        assertRefused(SMALL.tertial("check", file));
        assertRefused(SMALL.tertial("import", file));
        assertRefused(SMALL.tertial("export", file, "--to", "csv", "--out", folder.resolve("out")));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void memoryThatDoesNotSufficeIsSaidInOneLine() throws Exception {
        Child tiny = new Child(List.of("-Xmx10m", "-XX:+UseSerialGC"), Map.of());

        Run run = tiny.tertial(HostileInputTest::manyBodies, "check", "/dev/stdin");

        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("tertial: the memory does not suffice"), run.err());
        assertEquals(ExitStatus.FAILED, run.status());
    }

    private static void assertRefused(Run run) {
        assertEquals(1, run.errLines().size(), run.err());
        assertFalse(run.err().contains("fault of the program"), run.err());
        assertEquals("", run.out());
        assertEquals(ExitStatus.WRONG, run.status());
    }

    private static void endless(String start, OutputStream input) throws IOException {
        input.write(start.getBytes(StandardCharsets.UTF_8));
        byte[] much = new byte[MEBIBYTE];
        Arrays.fill(much, (byte) 'a');
        for (int i = 0; i < GIBIBYTE_IN_MEBIBYTES; i++) {
            input.write(much);
        }
    }

    private static void manyBodies(OutputStream input) throws IOException {
        input.write(
                "{\"format\": \"tertial-portfolio\", \"version\": \"1.0\", \"organisation\": {\"name\": \"R\"}, \"bodies\": [\n"
                        .getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 1_000_000; i++) {
            input.write(("{\"id\": \"b" + i + "\", \"name\": \"Nämnd " + i + "\", \"kind\": \"committee\"},\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
