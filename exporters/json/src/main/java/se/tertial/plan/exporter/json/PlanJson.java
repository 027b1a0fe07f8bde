package se.tertial.plan.exporter.json;

import java.io.InputStream;
import java.util.Objects;
import se.tertial.plan.exporter.json.file.FileReading;
import se.tertial.plan.exporter.json.portfolio.PortfolioKind;
import se.tertial.plan.exporter.json.syntax.JsonSyntax;
import se.tertial.plan.model.Portfolio;

/**
 * The file form of a portfolio: JSON of the format {@value #FORMAT}, version {@value #VERSION}.
 *
 * <p>What the writer writes, the reader reads back into an equal portfolio, and writing that gives the same bytes.
 */
public final class PlanJson {

    /** What the field {@code format} of every file says. */
    public static final String FORMAT = "tertial-portfolio";

    /** What the field {@code version} of a file written here says: major and minor version. */
    public static final String VERSION = "1.0";

    /** The media type of a file. */
    public static final String MEDIA_TYPE = "application/json";

    private static final String SCHEMA = "tertial-portfolio-1.0.schema.json";

    private PlanJson() {}

    /**
     * A reader with {@link ReadLimits#standard() the standard limits}, which are safe for files of strangers.
     *
     * @return a reader
     */
    public static PlanFileReader<Portfolio> reader() {
        return reader(ReadLimits.standard());
    }

    /**
     * A reader with limits.
     *
     * @param limits how large a file may be, whichever way it is given
     * @return a reader
     */
    public static PlanFileReader<Portfolio> reader(ReadLimits limits) {
        return new FileReading<>(new PortfolioKind(), JsonSyntax.JSON, limits);
    }

    /**
     * A writer of indented files, which people can read and version control can compare line by line.
     *
     * @return a writer
     */
    public static PlanJsonWriter writer() {
        return new PlanJsonWriter(true);
    }

    /**
     * The JSON Schema (2020-12) of the format. It accepts every file that the writer writes. It says nothing about
     * references between objects, which the reader checks.
     *
     * @return the bytes of the schema, UTF-8, for the caller to close
     */
    public static InputStream schema() {
        return Objects.requireNonNull(PlanJson.class.getResourceAsStream(SCHEMA), SCHEMA);
    }
}
