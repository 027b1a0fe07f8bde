package se.tertial.plan.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.model.Portfolio;

/**
 * Many reports, checked by every rule in a Java machine that has no room for them all. The library is for a hundred thousand in
 * 256 MB; so that a build does not wait for them, here are fewer, each as heavy as the heap is small for it.
 */
@Tag("other-machines")
class ManyReportsTest {

    private static final String HEAP = "-Xmx52m";

    @TempDir
    private Path folder;

    @Test
    void reportsComeByAndAreNotKept() throws Exception {
        Path output = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        Stream.of(PlanChecker.class, Portfolio.class, ManyReports.class)
                                .map(ManyReportsTest::location)
                                .collect(Collectors.joining(File.pathSeparator)),
                        ManyReports.class.getName(),
                        "5000")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertEquals(0, process.waitFor(), () -> read(output));
        assertEquals("5000 reports, 0 rules failed", read(output).strip());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
