package se.tertial.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.spi.ExportException;

/** Ends a command with an exit status and lines for the person who called it. */
final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String PROGRAM = "tertial: ";

    private final int status;
    private final transient List<String> lines;

    private Complaint(int status, List<String> lines, @Nullable Throwable cause) {
        super(String.join("\n", lines), cause);
        this.status = status;
        this.lines = List.copyOf(lines);
    }

    /** The call is wrong, or what it asks for cannot be had. */
    static Complaint wrong(String line) {
        return new Complaint(ExitStatus.WRONG, List.of(PROGRAM + line), null);
    }

    /** A file holds the wrong content; each line begins with the place. */
    static Complaint wrong(List<String> lines, Throwable cause) {
        return new Complaint(ExitStatus.WRONG, lines, cause);
    }

    /** A file cannot be read. */
    static Complaint unreadable(Path file, IOException cause) {
        String reason = Files.isDirectory(file) ? "it is a folder; give a file" : Reasons.of(cause);
        return failed(file + ": cannot be read: " + reason, cause);
    }

    /** A file or folder cannot be written. */
    static Complaint unwritable(Path file, IOException cause) {
        return failed(file + ": cannot be written: " + Reasons.of(cause), cause);
    }

    /** Whatever went wrong, as a complaint. */
    static Complaint of(Throwable problem) {
        if (problem instanceof Complaint complaint) {
            return complaint;
        }
        if (problem instanceof ExportException refused) {
            return new Complaint(ExitStatus.WRONG, List.of(PROGRAM + refused.getMessage()), refused);
        }
        if (problem instanceof IOException || problem instanceof UncheckedIOException) {
            return failed(Reasons.of(problem), problem);
        }
        if (problem instanceof OutOfMemoryError) {
            return failed(
                    "the memory does not suffice; allow more of it, such as TERTIAL_JAVA_OPTIONS=-Xmx1g", problem);
        }
        if (problem instanceof StackOverflowError) {
            return failed("the input is nested too deeply; allow more with TERTIAL_JAVA_OPTIONS=-Xss8m", problem);
        }
        if (problem instanceof NoClassDefFoundError || problem instanceof IncompatibleClassChangeError) {
            return failed(
                    "a plugin lacks what it needs (" + problem
                            + "); give it the libraries, in the versions, that it was" + " built with",
                    problem);
        }
        return failed(
                "this is a fault of the program, not yours: " + problem + "; run it again with --debug and report that",
                problem);
    }

    int status() {
        return status;
    }

    List<String> lines() {
        return lines;
    }

    private static Complaint failed(String line, Throwable cause) {
        return new Complaint(ExitStatus.FAILED, List.of(PROGRAM + line), cause);
    }
}
