package se.tertial.plan.exporter.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import se.tertial.plan.exporter.json.portfolio.PortfolioReading;
import se.tertial.plan.model.Portfolio;

/**
 * Reads portfolios from JSON. Immutable and thread-safe.
 *
 * <p>Reading is strict. Unknown fields, values of a wrong type, repeated fields, missing fields, unreadable values,
 * impossible objects and references to nothing are problems, and all problems of a file are told at once, up to a cap.
 * After a bad value reading goes on behind it; only broken JSON, a file of another format and a broken limit end it.
 *
 * <p>A file is UTF-8; a byte order mark at its start is passed over. The order of fields does not matter, but a file in
 * which {@code format}, {@code version} and {@code organisation} come late takes more memory to read.
 */
public final class PlanJsonReader {

    private final ReadLimits limits;

    /**
     * A reader with limits.
     *
     * @param limits how large a file may be, whichever way it is given
     */
    public PlanJsonReader(ReadLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Reads a portfolio from bytes.
     *
     * @param json a whole file
     * @return the portfolio
     * @throws PlanJsonException if the bytes are no portfolio or break a limit, with every problem
     */
    public Portfolio read(byte[] json) {
        try {
            return read(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a portfolio from a file.
     *
     * @param file the file
     * @return the portfolio
     * @throws PlanJsonException if the file holds no portfolio or breaks a limit, with every problem
     * @throws IOException if the file cannot be read
     */
    public Portfolio read(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json);
        }
    }

    /**
     * Reads a portfolio from a stream, to its end unless a problem ends the reading before. The stream stays open.
     *
     * @param json a whole file
     * @return the portfolio
     * @throws PlanJsonException if the stream holds no portfolio or breaks a limit, with every problem
     * @throws IOException if the stream cannot be read
     */
    public Portfolio read(InputStream json) throws IOException {
        return new PortfolioReading(limits).read(json);
    }
}
