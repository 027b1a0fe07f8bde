package se.tertial.plan.exporter.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.ExporterConformance;
import se.tertial.plan.exporter.conformance.ExporterLimits;

@Tag("class-path")
class CsvConformanceTest extends ExporterConformance {

    @Override
    protected PlanExporter exporter() {
        return new CsvExporter();
    }

    @Override
    protected List<Map<String, String>> options() {
        return List.of(Map.of(), Map.of("profile", "excel-sv"));
    }

    @Override
    protected List<String> texts(byte[] artifact) {
        String text = new String(artifact, StandardCharsets.UTF_8);
        char separator = text.startsWith("\uFEFF") ? ';' : ',';
        return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).stream()
                .flatMap(row -> row.getFields().stream())
                .toList();
    }

    @Override
    protected List<String> formulas(byte[] artifact) {
        return texts(artifact).stream()
                .filter(cell -> !cell.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) >= 0)
                .toList();
    }

    @Override
    protected ExporterLimits limits() {
        return ExporterLimits.none().withoutLoneSurrogates("UTF-8 has none; they become U+FFFD");
    }

    @Override
    protected long mostBytesPerRow() {
        return 4_000;
    }
}
