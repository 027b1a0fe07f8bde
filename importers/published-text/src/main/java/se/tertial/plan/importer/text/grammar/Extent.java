package se.tertial.plan.importer.text.grammar;

import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.identity.SourceSpan;

/**
 * A stretch of the text that was read, lines and columns from 1, both ends inclusive.
 *
 * @param firstLine the first line
 * @param firstColumn the first column in it
 * @param lastLine the last line
 * @param lastColumn the last column in it
 */
public record Extent(int firstLine, int firstColumn, int lastLine, int lastColumn) {

    /**
     * Where a line stands.
     *
     * @param line the line
     * @return its extent
     */
    public static Extent of(Line line) {
        return new Extent(line.number(), line.column(), line.number(), line.lastColumn());
    }

    /**
     * From the start of this to the end of another.
     *
     * @param last a stretch that ends later
     * @return the whole
     */
    public Extent to(Extent last) {
        return new Extent(firstLine, firstColumn, last.lastLine, last.lastColumn);
    }

    /**
     * This stretch as the place where something was read.
     *
     * @param document the source document
     * @param confidence how sure the reading is, in per cent
     * @return the source
     */
    public Source in(Id document, int confidence) {
        return Source.of(new SourceSpan(document, firstLine, firstColumn, lastLine, lastColumn, confidence));
    }
}
