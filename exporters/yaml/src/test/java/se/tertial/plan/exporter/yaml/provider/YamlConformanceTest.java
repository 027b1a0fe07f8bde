package se.tertial.plan.exporter.yaml.provider;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.ExporterConformance;

@Tag("class-path")
class YamlConformanceTest extends ExporterConformance {

    @Override
    protected PlanExporter exporter() {
        return new YamlExporter();
    }

    @Override
    protected List<String> texts(byte[] artifact) {
        return values(new Load(LoadSettings.builder().build())
                        .loadFromString(new String(artifact, StandardCharsets.UTF_8)))
                .toList();
    }

    private static Stream<String> values(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.values().stream().flatMap(YamlConformanceTest::values);
        }
        if (value instanceof List<?> items) {
            return items.stream().flatMap(YamlConformanceTest::values);
        }
        return Stream.of(String.valueOf(value));
    }
}
