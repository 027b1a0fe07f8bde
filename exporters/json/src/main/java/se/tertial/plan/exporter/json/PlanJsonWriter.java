package se.tertial.plan.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import se.tertial.plan.exporter.json.portfolio.PortfolioWriting;
import se.tertial.plan.exporter.json.syntax.JsonFile;
import se.tertial.plan.model.PlanSource;

/**
 * Writes portfolios as JSON. Immutable and thread-safe.
 *
 * <p>Equal portfolios give the same bytes, on every machine: UTF-8 without a byte order mark, lines that end in a line
 * feed, fields in a fixed order, values at their default left out. Half a surrogate pair, which UTF-8 cannot hold, is
 * written as an escape. Reports are pulled from the source one by one, so that memory does not grow with their number.
 */
public final class PlanJsonWriter {

    private final boolean indent;

    /**
     * A writer.
     *
     * @param indent true for one value a line, indented by two spaces; false for all of it in one line
     */
    public PlanJsonWriter(boolean indent) {
        this.indent = indent;
    }

    /**
     * Writes a portfolio. The stream is flushed and stays open; after an error it may hold a part of the file.
     *
     * @param source the portfolio, or another source of the same content
     * @param output where to write to
     * @return how many reports were written
     * @throws IOException if the stream cannot be written, or the source cannot be read
     * @throws IllegalArgumentException if extensions or activities lie too deep within each other to be read back with
     *     the standard limits
     */
    public long write(PlanSource source, OutputStream output) throws IOException {
        return JsonFile.write(output, indent, values -> PortfolioWriting.write(source, values));
    }
}
