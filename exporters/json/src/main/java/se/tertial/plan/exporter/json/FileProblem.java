package se.tertial.plan.exporter.json;

import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.exporter.json.read.OneLine;

/**
 * One thing that is wrong with a file. Immutable and thread-safe.
 *
 * @param pointer where, as a JSON pointer (RFC 6901): {@code /plans/0/title}; empty for the whole file
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @param message what is wrong, in one line, without the place
 * @param expected what is expected there; empty if the message says all
 * @param found what stands there, shortened; empty if the message says all
 */
public record FileProblem(
        String pointer, int line, int column, String message, Optional<String> expected, Optional<String> found) {

    private static final int MAX_SHOWN = 200;

    /** Refuses null. */
    public FileProblem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /** Place, message, what is expected and what was found, in one line; a long pointer is shortened. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + shownPointer() + ": " + message
                + expected.map(words -> "; expected " + words).orElse("")
                + found.map(words -> "; found " + words).orElse("");
    }

    private String shownPointer() {
        if (pointer.isEmpty()) {
            return "";
        }
        String shown = pointer.length() <= MAX_SHOWN ? pointer : pointer.substring(0, MAX_SHOWN) + "…";
        return " (" + OneLine.of(shown) + ")";
    }
}
