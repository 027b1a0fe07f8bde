package se.tertial.plan.exporter.json.sarif;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.exporter.json.write.ValueWriter;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.check.CheckReport;

/**
 * A whole log file of one run.
 *
 * @param language the language of everything that people read
 * @param version the version of the program that checked; empty if it is not told
 * @param endedAt when the check ended; empty if it is not told
 */
public record SarifLog(Language language, Optional<String> version, Optional<Instant> endedAt) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final Pattern SEMANTIC_VERSION =
            Pattern.compile("(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

    /**
     * Writes the log of a check.
     *
     * @param report what the check found
     * @param documents the documents that places in the report lie in
     * @param values where to
     */
    public void write(CheckReport report, List<SourceDocument> documents, ValueWriter values) {
        Members json = new Members(new Output(values));
        json.object(() -> {
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.objects("runs", List.of(report), its -> writeRun(its, new SourceDocuments(documents), json));
        });
    }

    private void writeRun(CheckReport report, SourceDocuments documents, Members json) {
        Wording wording = new Wording(language);
        RuleTable rules = new RuleTable(report.runs(), wording);
        Notifications notifications = new Notifications(json, wording, rules);
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.text("name", "Tertial");
                    json.text("version", version);
                    json.text("semanticVersion", version.filter(SEMANTIC_VERSION.asMatchPredicate()));
                    json.text("language", wording.tag());
                    rules.writeAll(json);
                    notifications.writeKinds();
                }));
        json.objects("invocations", List.of(report), its -> {
            json.text("endTimeUtc", endedAt.map(Instant::toString));
            // A rule that broke down is told of and stops nothing: the others have done what was asked for.
            json.truth("executionSuccessful", true);
            notifications.write(its);
        });
        json.text("language", wording.tag());
        json.text("columnKind", "utf16CodeUnits");
        documents.writeAll(json);
        new Results(json, wording, rules, new Places(json, wording, documents)).write(report);
        json.object("properties", () -> json.text("asOf", report.asOf().toString()));
    }
}
