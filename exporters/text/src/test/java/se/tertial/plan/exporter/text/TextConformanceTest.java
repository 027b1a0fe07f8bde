package se.tertial.plan.exporter.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    @Override
    protected List<Map<String, String>> options() {
        return List.of(Map.of("width", "1000"));
    }

    /** The lines, and after them what stands below each other in the columns of tables. */
    @Override
    protected List<String> texts(byte[] artifact) {
        List<String> lines =
                new String(artifact, StandardCharsets.UTF_8).lines().toList();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("-+(  -+)+")) {
                columns.addAll(columns(lines.get(i), lines.subList(i + 1, lines.size())));
            }
        }
        return Stream.concat(lines.stream(), columns.stream()).toList();
    }

    private static List<String> columns(String rule, List<String> below) {
        List<String> columns = new ArrayList<>();
        int start = 0;
        for (String dashes : List.of(rule.split("  ", -1))) {
            int from = start;
            int to = from + dashes.length();
            below.stream()
                    .takeWhile(line -> !line.startsWith("="))
                    .filter(line -> line.length() > from)
                    .map(line -> line.substring(from, Math.min(to, line.length())))
                    .forEach(columns::add);
            start = to + 2;
        }
        return columns;
    }

    @Override
    protected ExporterLimits limits() {
        return ExporterLimits.none()
                .withoutControlCharacters("a terminal would obey them; they become spaces")
                .withoutLoneSurrogates("UTF-8 has none; they become U+FFFD");
    }

    @Override
    protected long mostBytesPerRow() {
        return 40_000;
    }
}
