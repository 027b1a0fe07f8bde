package example.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.ExporterConformance;
import se.tertial.plan.exporter.conformance.ExporterLimits;

class MarkdownConformanceTest extends ExporterConformance {

    @Override
    protected PlanExporter exporter() {
        return new MarkdownExporter();
    }

    /** What a reader of Markdown sees: cells without the bars between them, and signs without the backslash before them. */
    @Override
    protected List<String> texts(byte[] artifact) {
        return new String(artifact, StandardCharsets.UTF_8)
                .lines()
                .flatMap(line -> Arrays.stream(line.split("(?<!\\\\)\\|")))
                .map(cell -> cell.replaceAll("\\\\(\\p{Punct})", "$1"))
                .toList();
    }

    @Override
    protected ExporterLimits limits() {
        return ExporterLimits.none()
                .withoutControlCharacters("wikis refuse them; they become U+FFFD")
                .withoutLoneSurrogates("UTF-8 has none; they become U+FFFD");
    }
}
