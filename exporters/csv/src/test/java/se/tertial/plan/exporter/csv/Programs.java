package se.tertial.plan.exporter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Runs other programs. */
final class Programs {

    private Programs() {}

    /** What a program of the system says; the test is skipped if there is none, unless programs are required. */
    static String runIfThere(Path folder, List<String> command) throws IOException, InterruptedException {
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
    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = process.waitFor();
        String said = Files.readString(output);
        assertEquals(0, status, said);
        return said;
    }
}
