package se.tertial.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Java machine of its own, with the class path of this one, for what cannot be measured in a machine that has done other things. */
public final class ChildJvm {

    private static final long MOST_SECONDS = 600;

    private final List<String> options;

    /** A machine with some options, such as {@code -Xmx64m}. */
    public ChildJvm(List<String> options) {
        this.options = List.copyOf(options);
    }

    /**
     * Runs a program to its end.
     *
     * @return what it printed; empty if it failed or took ten minutes
     */
    public Optional<String> run(Class<?> program, List<String> arguments) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("benchmark", ".txt");
        try {
            Process process = new ProcessBuilder(command(program, arguments))
                    .redirectOutput(printed.toFile())
                    .redirectError(ProcessBuilder.Redirect.to(new File(printed + ".err")))
                    .start();
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            return ended && process.exitValue() == 0
                    ? Optional.of(
                            Files.readString(printed, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } finally {
            Files.deleteIfExists(printed);
            Files.deleteIfExists(Path.of(printed + ".err"));
        }
    }

    /** How a program is started. */
    public List<String> command(Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        return command;
    }
}
