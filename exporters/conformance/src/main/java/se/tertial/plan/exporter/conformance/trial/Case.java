package se.tertial.plan.exporter.conformance.trial;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/**
 * What one artifact is to hold, and the options to write it with.
 *
 * @param selection the content
 * @param options the options, by name
 */
public record Case(ContentSelection selection, Map<String, String> options) {

    private static final Instant MADE = Instant.parse("2024-11-05T10:15:30.123456789Z");
    private static final LocalDate CHECKED = LocalDate.of(2024, 11, 5);

    /** A request for this case, to be changed and built. */
    public ExportRequest.Builder request(PlanExporter exporter, PlanSource source) {
        ExportRequest.Builder request = ExportRequest.builder()
                .source(source)
                .selection(selection)
                .generatedAt(MADE)
                .parameters(exporter.descriptor().options(options));
        if (tellsOfFindings()) {
            request.check(PlanChecker.of(RuleRegistry.discover(), RuleSet.recommended())
                    .check(source, CHECKED));
        }
        if (needs(LayoutNeed.BODY)) {
            request.filter(ContentFilter.none().withBodies(List.of(SmallRegion.BODY)));
        }
        return request;
    }

    /** The artifact of a request. */
    public static Artifact export(PlanExporter exporter, ExportRequest request) throws IOException {
        WatchedOutput output = new WatchedOutput();
        ExportOutcome outcome = exporter.export(request, output);
        return new Artifact(output.bytes(), outcome);
    }

    /** The artifact of this case. */
    public Artifact export(PlanExporter exporter, PlanSource source) throws IOException {
        return export(exporter, request(exporter, source).build());
    }

    private boolean tellsOfFindings() {
        return needs(LayoutNeed.CHECK) || selection.equals(new ContentSelection.Table("findings"));
    }

    private boolean needs(LayoutNeed need) {
        return selection instanceof ContentSelection.Layout layout && Cases.needs(layout.id(), need);
    }

    /** The content, and the options where there are some. */
    @Override
    public String toString() {
        return options.isEmpty() ? selection.toString() : selection + " with " + options;
    }
}
