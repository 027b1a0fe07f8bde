package se.tertial.plan.exporter.yaml.provider;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.ExporterConformance;
import se.tertial.plan.exporter.conformance.ExporterLimits;

@Tag("class-path")
class YamlConformanceTest extends ExporterConformance {

    @Override
    protected PlanExporter exporter() {
        return new YamlExporter();
    }

    @Override
    protected List<String> texts(byte[] artifact) {
        List<String> texts = new ArrayList<>();
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        for (Event event : new Parse(settings).parseString(new String(artifact, StandardCharsets.UTF_8))) {
            if (event instanceof ScalarEvent scalar) {
                texts.add(scalar.getValue());
            }
        }
        return texts;
    }

    @Override
    protected ExporterLimits limits() {
        return ExporterLimits.none();
    }
}
