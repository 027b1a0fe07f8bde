package se.tertial.plan.exporter.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Runs other programs. */
public final class Programs {

    /** How a program ended. */
    public record Ended(int status, String said) {}

    private Programs() {}

    /** What a program of the system says; the test is skipped if there is none, unless programs are required. */
    public static String runIfThere(Path folder, List<String> command) throws IOException, InterruptedException {
        try {
            return run(folder, command);
        } catch (IOException e) {
            Assumptions.assumeTrue(
                    "required".equals(System.getProperty("tertial.tools")),
                    "not given " + command.get(0) + ": " + e.getMessage());
            throw e;
        }
    }

    /** What a program says on either of its outputs, if it ends well. */
    public static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Ended ended = end(folder, command);
        assertEquals(0, ended.status(), ended.said());
        return ended.said();
    }

    /** Runs a program to its end, good or bad. */
    public static Ended end(Path folder, List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = process.waitFor();
        return new Ended(status, Files.readString(output));
    }
}
