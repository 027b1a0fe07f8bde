package se.tertial.examples.benchmarks.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that are started to be measured. */
public final class Child {

    private Child() {}

    /**
     * The last line that a class of this module prints, in a Java machine of its own.
     *
     * @throws IOException if it fails
     * @throws InterruptedException if waiting for it is broken off
     */
    public static String lastLine(Class<?> main, String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(main, words))
                .redirectError(Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        require(process.waitFor(), main.getName());
        return said.substring(said.lastIndexOf('\n') + 1);
    }

    /** The seconds, by the clock on the wall, that a program takes from start to end. */
    static double seconds(List<String> command, Path folder) throws IOException, InterruptedException {
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        require(process.waitFor(), command.get(0));
        return (System.nanoTime() - started) / 1e9;
    }

    static List<String> command(Class<?> main, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(words));
        return command;
    }

    private static void require(int status, String name) throws IOException {
        if (status != 0) {
            throw new IOException(name + " ended with status " + status);
        }
    }
}
