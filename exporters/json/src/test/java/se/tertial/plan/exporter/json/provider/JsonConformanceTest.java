package se.tertial.plan.exporter.json.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.ExporterConformance;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

@Tag("class-path")
class JsonConformanceTest extends ExporterConformance {

    @Override
    protected PlanExporter exporter() {
        return new JsonExporter();
    }

    @Override
    protected List<Map<String, String>> options() {
        return List.of(Map.of(), Map.of("indent", "false"));
    }

    @Override
    protected List<String> texts(byte[] artifact) {
        List<String> texts = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), artifact)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(json.getString());
                }
            }
        }
        return texts;
    }

    @Override
    protected long mostBytesPerRow() {
        return 2_000;
    }
}
