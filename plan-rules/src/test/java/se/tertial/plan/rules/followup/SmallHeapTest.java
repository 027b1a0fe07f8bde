package se.tertial.plan.rules.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
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

/** A hundred thousand reports of half a gigabyte, in a Java machine that has room for their statuses and little more. */
@Tag("other-machines")
class SmallHeapTest {

    private static final String HEAP = "-Xmx96m";

    @TempDir
    private Path folder;

    @Test
    void aRollUpHoldsOnlyWhatIsAssessed() throws Exception {
        assertEquals("100 follow-ups, 1000 assignments, lifecycle@1/planned", said("roll-up"));
    }

    @Test
    void aComparisonHoldsOnlyTheTwoSides() throws Exception {
        assertEquals("100000 periods of 1000 assignments", said("change"));
    }

    private String said(String what) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path output = folder.resolve("said.txt");
        Process process = new ProcessBuilder(java, HEAP, "-cp", classPath(), SmallHeapChild.class.getName(), what)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = process.waitFor();
        String said = Files.readString(output);
        assertEquals(0, status, said);
        return said;
    }

    private static String classPath() {
        return Stream.of(Nearest.class, Portfolio.class, SmallHeapChild.class)
                .map(SmallHeapTest::location)
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
