package se.tertial.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * What the program has of the world besides files: standard output for results, standard error for people, and a clock.
 * All text is UTF-8 and its lines end in a line feed, whatever the platform prefers.
 */
final class Console {

    private final OutputStream results;
    private final PrintStream remarks;
    private final Clock clock;
    private final boolean terminal;

    /** A console whose standard error goes to a pipe or a file. */
    Console(OutputStream results, OutputStream remarks, Clock clock) {
        this(results, remarks, clock, false);
    }

    /** A console; on a terminal, a line can be written over. */
    Console(OutputStream results, OutputStream remarks, Clock clock, boolean terminal) {
        this.results = new BufferedOutputStream(new Results(results));
        this.remarks = new PrintStream(remarks, true, StandardCharsets.UTF_8);
        this.clock = clock;
        this.terminal = terminal;
    }

    Clock clock() {
        return clock;
    }

    /** Standard output, for bytes that are a result; buffered. */
    OutputStream results() {
        return results;
    }

    /** Writes a line of the result. */
    void print(String line) throws IOException {
        print(line, results);
    }

    /** Writes a line of a result that may go elsewhere. */
    static void print(String line, OutputStream output) throws IOException {
        output.write((OneLine.of(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Says a line to the person in front of the screen. */
    void remark(String line) {
        remarks.print(OneLine.of(line) + "\n");
        remarks.flush();
    }

    /** Whether standard error is a terminal, with a person in front of it. */
    boolean isTerminal() {
        return terminal;
    }

    /** Writes over the line in which the cursor of the terminal stands, and leaves it there. */
    void writeOver(String line) {
        remarks.print("\r" + OneLine.of(line));
        remarks.flush();
    }

    /** Shows where in the program something went wrong. */
    void trace(Throwable problem) {
        problem.printStackTrace(remarks);
    }

    /** Says of a failure that it is standard output that failed, for example because its reader has gone. */
    private static final class Results extends FilterOutputStream {

        Results(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            try {
                out.write(bytes, start, length);
            } catch (IOException e) {
                throw new IOException("standard output cannot be written: " + Reasons.of(e), e);
            }
        }
    }
}
