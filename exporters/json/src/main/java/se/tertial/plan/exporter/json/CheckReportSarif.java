package se.tertial.plan.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import se.tertial.plan.exporter.json.sarif.SarifLog;
import se.tertial.plan.exporter.json.syntax.JsonFile;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.check.CheckReport;

/**
 * Writes check reports as SARIF 2.1.0, the OASIS standard for what tools find, which editors, build servers and viewers show.
 * Immutable and thread-safe.
 *
 * <p>Findings are results of their severity, figures are results of the kind {@code informational}, and findings that a
 * suppression keeps out are results with that suppression. Places are given twice: as a region of the document that was read,
 * and as the object of the plan. Rules that were skipped or broke down, and suppressions that have expired or are not needed,
 * are notifications. The fingerprint {@code tertialFinding/v1} of a result stays when text is moved or dates go by.
 *
 * <p>Equal reports and documents give the same bytes, on every machine: UTF-8, indented, and no time that was not given.
 */
public final class CheckReportSarif {

    /** The media type of a file. */
    public static final String MEDIA_TYPE = "application/sarif+json";

    private final SarifLog log;

    private CheckReportSarif(SarifLog log) {
        this.log = log;
    }

    /**
     * A writer that tells neither time nor version.
     *
     * @param language the language of messages, rules and notifications: Swedish, or English for every other language
     * @return a writer
     */
    public static CheckReportSarif in(Language language) {
        return new CheckReportSarif(new SarifLog(language, Optional.empty(), Optional.empty()));
    }

    /**
     * A writer that tells the version of the program that checked.
     *
     * @param version such as {@code 1.4.0}; told as semantic version if it is one
     * @return a writer
     */
    public CheckReportSarif withVersion(String version) {
        return new CheckReportSarif(new SarifLog(log.language(), Optional.of(version), log.endedAt()));
    }

    /**
     * A writer that tells when the check ended.
     *
     * @param endedAt the instant
     * @return a writer
     */
    public CheckReportSarif withEnd(Instant endedAt) {
        return new CheckReportSarif(new SarifLog(log.language(), log.version(), Optional.of(endedAt)));
    }

    /**
     * Writes a report. The stream is flushed and stays open; after an error it may hold a part of the file.
     *
     * <p>A place in a document of another type than {@code text/plain} is one of the text that was taken out of it, so it is
     * told in words and not as a region. A document that the catalogue does not have goes by its id.
     *
     * @param report the report
     * @param catalogue what was checked, for the documents that it was read from
     * @param output where to write to
     * @throws IOException if the stream cannot be written
     */
    public void write(CheckReport report, Catalogue catalogue, OutputStream output) throws IOException {
        JsonFile.write(output, true, values -> {
            log.write(report, catalogue.sources(), values);
            return 1;
        });
    }
}
