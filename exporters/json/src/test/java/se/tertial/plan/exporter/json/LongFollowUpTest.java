package se.tertial.plan.exporter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.rules.Nearest;
import tools.jackson.core.JsonParser;

/** Two hundred thousand reports in one follow-up, read by a Java machine that has room for little but the portfolio. */
@Tag("other-machines")
class LongFollowUpTest {

    private static final int REPORTS = 200_000;
    private static final String HEAP = "-Xmx400m";
    private static final String SENTENCE = "Arbetet följer planen och har stämts av med dem som berörs av det. ";

    @TempDir
    private Path folder;

    @Test
    void needsLittleMoreMemoryThanItsReports() throws Exception {
        assertEquals(REPORTS + " reports", read(file("unit", "")));
    }

    @Test
    void needsNoMoreIfItCannotBeRead() throws Exception {
        assertEquals("/bodies/0/kind, /followUps/0/surprise and 0 more", read(file("?", ",\"surprise\":1")));
    }

    /** A file in which all reports refer to a body of a kind, and the follow-up ends with some more fields. */
    private Path file(String kind, String end) throws IOException {
        Path file = folder.resolve("long.json");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            String start =
                    Json.file("\"bodies\":[{\"id\":\"b\",\"name\":\"B\",\"kind\":\"" + kind + "\"}],\"followUps\":[");
            writer.write(start.substring(0, start.length() - 1));
            writer.write("\n{\"id\":\"f\",\"period\":\"2024-T2\",\"reports\":[");
            for (int i = 0; i < REPORTS; i++) {
                writer.write(i == 0 ? "\n" : ",\n");
                writer.write(report(i));
            }
            writer.write("]" + end + "}]}");
        }
        return file;
    }

    private static String report(int number) {
        return "{\"subject\":{\"kind\":\"organisation\",\"id\":\"o" + number + "\"},"
                + "\"assessments\":[{\"printed\":\"Pågår\"}],"
                + "\"comments\":[{\"id\":\"c" + number + "\",\"body\":\"b\",\"paragraphs\":[\"" + SENTENCE + "\"]}]}";
    }

    private String read(Path file) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path output = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        java, HEAP, "-cp", classPath(), ReadingChild.class.getName(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = process.waitFor();
        String said = Files.readString(output);
        assertEquals(0, status, said);
        return said;
    }

    private static String classPath() {
        return Stream.of(PlanJson.class, Nearest.class, Portfolio.class, JsonParser.class, ReadingChild.class)
                .map(LongFollowUpTest::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
