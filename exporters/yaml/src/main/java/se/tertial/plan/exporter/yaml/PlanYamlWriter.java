package se.tertial.plan.exporter.yaml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import se.tertial.plan.exporter.json.portfolio.PortfolioWriting;
import se.tertial.plan.exporter.yaml.write.YamlValues;
import se.tertial.plan.model.PlanSource;

/**
 * Writes portfolios as YAML. Immutable and thread-safe.
 *
 * <p>Equal portfolios give the same bytes, on every machine: UTF-8 without a byte order mark, lines that end in a line
 * feed, two spaces a level, fields in a fixed order, values at their default left out. Text of several lines is a block;
 * so is long text, wrapped between words. Other text is quoted only where a reader of YAML 1.2 or 1.1 could take it for
 * something else; dates are quoted for that reason, too. Reports are pulled from the source one by one, so that memory
 * does not grow with their number.
 */
public final class PlanYamlWriter {

    /** A writer. */
    PlanYamlWriter() {}

    /**
     * Writes a portfolio. The stream is flushed and stays open. Where the source fails, the file ends in an open quote,
     * so that it is not read as a whole one; where the stream fails, it may hold any part of the file.
     *
     * @param source the portfolio, or another source of the same content
     * @param output where to write to
     * @return how many reports were written
     * @throws IOException if the stream cannot be written, or the source cannot be read
     * @throws IllegalArgumentException if extensions or activities lie too deep within each other to be read back with
     *     the standard limits
     */
    public long write(PlanSource source, OutputStream output) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        try {
            long reports = PortfolioWriting.write(source, new YamlValues(writer));
            writer.write('\n');
            writer.flush();
            return reports;
        } catch (UncheckedIOException e) {
            breakOff(writer, e);
            throw Objects.requireNonNull(e.getCause());
        } catch (IllegalArgumentException e) {
            breakOff(writer, e);
            throw e;
        }
    }

    private static void breakOff(Writer writer, RuntimeException reason) {
        try {
            writer.write("\n\"This file is not whole");
            writer.flush();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
