package se.tertial.plan.model.identity;

import java.util.Objects;

/**
 * Where something was read: a stretch of a source document, and how sure the reader was of what it made of it.
 *
 * <p>Lines and columns count from 1 and are inclusive; a column counts UTF-16 units. Immutable and thread-safe.
 *
 * @param document the id of the {@link SourceDocument}
 * @param firstLine the first line, 1 or more
 * @param firstColumn the first column of the first line, 1 or more
 * @param lastLine the last line, not before the first
 * @param lastColumn the last column of the last line; 0 stands for an empty last line
 * @param confidence how sure the reader was, in per cent from 0 (a guess) to 100 (no doubt)
 */
public record SourceSpan(Id document, int firstLine, int firstColumn, int lastLine, int lastColumn, int confidence) {

    /** Checks the bounds. */
    public SourceSpan {
        Objects.requireNonNull(document, "document");
        if (firstLine < 1 || firstColumn < 1) {
            throw new IllegalArgumentException("A source span starts at line 1, column 1 or later, not at line "
                    + firstLine + ", column " + firstColumn);
        }
        if (lastColumn < 0) {
            throw new IllegalArgumentException("A source span ends in column 0 or later, not in column " + lastColumn);
        }
        if (lastLine < firstLine || (lastLine == firstLine && lastColumn < firstColumn - 1)) {
            throw new IllegalArgumentException("A source span ends at or after its start: " + firstLine + ":"
                    + firstColumn + " to " + lastLine + ":" + lastColumn);
        }
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("A confidence is 0 to 100 per cent, not " + confidence);
        }
    }

    /**
     * A span read without doubt.
     *
     * @param document the id of the source document
     * @param firstLine the first line, from 1
     * @param firstColumn the first column, from 1
     * @param lastLine the last line
     * @param lastColumn the last column
     * @return the span, with a confidence of 100
     */
    public static SourceSpan of(Id document, int firstLine, int firstColumn, int lastLine, int lastColumn) {
        return new SourceSpan(document, firstLine, firstColumn, lastLine, lastColumn, 100);
    }

    /**
     * The same place with another confidence.
     *
     * @param percent from 0 to 100
     * @return the span
     */
    public SourceSpan withConfidence(int percent) {
        return percent == confidence
                ? this
                : new SourceSpan(document, firstLine, firstColumn, lastLine, lastColumn, percent);
    }

    /** The place as people write it: {@code document:3:1-5:20}. */
    @Override
    public String toString() {
        return document + ":" + firstLine + ":" + firstColumn + "-" + lastLine + ":" + lastColumn;
    }
}
