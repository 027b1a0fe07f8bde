package se.tertial.plan.exporter.conformance.machine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Stands in for the console of a machine, and knows what was said to it. */
final class ConsoleWatch implements AutoCloseable {

    private final PrintStream output = System.out;
    private final PrintStream errors = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream ear = new PrintStream(said, true, StandardCharsets.UTF_8);

    ConsoleWatch() {
        System.setOut(ear);
        System.setErr(ear);
    }

    /** What is to be said against it. */
    @SuppressWarnings("ReferenceEquality") // another stream is another, however alike
    List<String> traces() {
        List<String> traces = new ArrayList<>();
        if (System.out != ear || System.err != ear) {
            traces.add("it changed System.out or System.err");
        }
        String words = said.toString(StandardCharsets.UTF_8).strip();
        if (!words.isEmpty()) {
            traces.add("it wrote to the console: " + words.substring(0, Math.min(60, words.length())));
        }
        return traces;
    }

    @Override
    public void close() {
        System.setOut(output);
        System.setErr(errors);
    }
}
