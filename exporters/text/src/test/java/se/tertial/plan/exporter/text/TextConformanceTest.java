package se.tertial.plan.exporter.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.ExporterConformance;
import se.tertial.plan.exporter.conformance.ExporterLimits;

@Tag("class-path")
class TextConformanceTest extends ExporterConformance {

    @Override
    protected PlanExporter exporter() {
        return new TextExporter();
    }

    /** The cells of a table that is wrapped stand side by side, line by line: no text of more than a line can be found in it. */
    @Override
    protected List<Map<String, String>> options() {
        return List.of(Map.of("width", "1000"));
    }

    @Override
    protected ExporterLimits limits() {
        return ExporterLimits.none()
                .withoutControlCharacters("a terminal would obey them; they become spaces")
                .withoutLoneSurrogates("UTF-8 has none; they become U+FFFD");
    }
}
