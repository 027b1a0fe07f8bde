package se.tertial.plan.exporter.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import se.tertial.plan.exporter.json.checkreport.CheckReportFile;
import se.tertial.plan.exporter.json.checkreport.CheckReportKind;
import se.tertial.plan.exporter.json.file.FileReading;
import se.tertial.plan.exporter.json.syntax.JsonFile;
import se.tertial.plan.exporter.json.syntax.JsonSyntax;
import se.tertial.plan.rules.check.CheckReport;

/**
 * The file form of a check report: JSON of the format {@value #FORMAT}, version {@value #VERSION}.
 *
 * <p>A file needs neither the portfolio nor the rules to be shown later: it holds the descriptors of the rules, and every
 * finding and figure with its message in both languages and the values for it. Only the parameters of the rules are not in
 * it. What the writer writes, the reader reads back into a report that is equal but for these, and writing that gives the
 * same bytes.
 */
public final class CheckReportJson {

    /** What the field {@code format} of every file says. */
    public static final String FORMAT = "tertial-check-report";

    /** What the field {@code version} of a file written here says: major and minor version. */
    public static final String VERSION = "1.0";

    private static final String SCHEMA = "tertial-check-report-1.0.schema.json";

    private CheckReportJson() {}

    /**
     * A reader with {@link ReadLimits#standard() the standard limits}, which are safe for files of strangers.
     *
     * @return a reader
     */
    public static PlanFileReader<CheckReport> reader() {
        return reader(ReadLimits.standard());
    }

    /**
     * A reader with limits. That a finding is of a rule of the report is not asked for.
     *
     * @param limits how large a file may be, whichever way it is given
     * @return a reader
     */
    public static PlanFileReader<CheckReport> reader(ReadLimits limits) {
        return new FileReading<>(new CheckReportKind(), JsonSyntax.JSON, limits);
    }

    /**
     * Writes a report, indented, in UTF-8. Equal reports give the same bytes, on every machine. The stream is flushed and
     * stays open; after an error it may hold a part of the file.
     *
     * @param report the report
     * @param output where to write to
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if findings lie too deep within each other to be read back with the standard limits
     */
    public static void write(CheckReport report, OutputStream output) throws IOException {
        JsonFile.write(output, true, values -> {
            CheckReportFile.write(report, values);
            return 1;
        });
    }

    /**
     * The JSON Schema (2020-12) of the format. It accepts every file that is written here. It says nothing about how findings belong to
     * rules.
     *
     * @return the bytes of the schema, UTF-8, for the caller to close
     */
    public static InputStream schema() {
        return Objects.requireNonNull(CheckReportJson.class.getResourceAsStream(SCHEMA), SCHEMA);
    }
}
