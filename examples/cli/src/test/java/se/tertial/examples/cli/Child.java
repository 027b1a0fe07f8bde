package se.tertial.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** One run of the packaged program as a process of its own. */
final class Child {

    private final List<String> options;
    private final Map<String, String> environment;

    Child(List<String> options, Map<String, String> environment) {
        this.options = options;
        this.environment = environment;
    }

    /** What is offered to the program on its standard input, for as long as it reads. */
    @FunctionalInterface
    interface Offer {

        void to(OutputStream input) throws IOException;
    }

    Run tertial(Object... words) throws Exception {
        return tertial(input -> {}, words);
    }

    Run tertial(Offer offer, Object... words) throws Exception {
        Process process = start(words);
        CompletableFuture<String> err = reading(process.getErrorStream());
        CompletableFuture<String> out = reading(process.getInputStream());
        try (OutputStream input = process.getOutputStream()) {
            offer.to(input);
        } catch (IOException noLongerRead) {
            // The program has read enough: its status and words are what is tested.
        }
        return new Run(process.waitFor(), out.get(), err.get());
    }

    private Process start(Object... words) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        String app = Objects.requireNonNull(System.getProperty("tertial.app"), "tertial.app");
        command.addAll(List.of("-p", app, "-m", "se.tertial.examples.cli/se.tertial.examples.cli.Main"));
        List.of(words).forEach(word -> command.add(word.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Each stream is read by a thread of its own: the common pool may have but one, and the program waits for both. */
    private static CompletableFuture<String> reading(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> text(stream), task -> new Thread(task).start());
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "unreadable: " + e;
        }
    }
}
