package se.tertial.plan.exporter.yaml.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.yaml.PlanYaml;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.fixtures.Portfolios;
import se.tertial.plan.model.identity.ExtensionValue;
import se.tertial.plan.model.organisation.Organisation;

class YamlExporterTest {

    private static final YamlExporter EXPORTER = new YamlExporter();

    @Test
    void writesWhatTheWriterWrites() throws IOException {
        Portfolio portfolio = Portfolios.portfolio(5);
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        ExportOutcome outcome = export(portfolio, exported);
        assertEquals(
                portfolio.followUps().stream()
                        .mapToInt(its -> its.reports().size())
                        .sum(),
                outcome.rows());
        assertEquals(List.of(), outcome.losses());
        assertEquals(portfolio, PlanYaml.reader().read(exported.toByteArray()));
    }

    @Test
    void takesTheModelAndNothingElse() {
        ExportRequest tables = ExportRequest.builder()
                .source(Portfolios.portfolio(1))
                .selection(new ContentSelection.AllTables())
                .generatedAt(Instant.EPOCH)
                .build();
        assertThrows(ExportException.UnsupportedContent.class, () -> PlanExport.of(EXPORTER, tables));
    }

    @Test
    void refusesInOneLineWhatCouldNotBeReadBack() {
        ExtensionValue nested = new ExtensionValue.OfNull();
        for (int i = 0; i < 600; i++) {
            nested = new ExtensionValue.OfList(List.of(nested));
        }
        Portfolio deep = Portfolio.builder()
                .organisation(Organisation.builder().name("N").build())
                .putExtensions("x", nested)
                .build();
        ExportException refused =
                assertThrows(ExportException.RefusedContent.class, () -> export(deep, new ByteArrayOutputStream()));
        assertTrue(refused.getMessage().contains("500 levels"), refused.getMessage());
    }

    @Test
    @Tag("class-path")
    void isFoundByARegistry() {
        ExporterRegistry registry = ExporterRegistry.discover();
        assertEquals(List.of(), registry.problems());
        assertEquals(YamlExporter.class, registry.find("yaml").getClass());
    }

    @Test
    void moduleAndServicesFileNameTheSameProviders() throws IOException {
        ModuleDescriptor module =
                Objects.requireNonNull(YamlExporter.class.getModule().getDescriptor());
        List<String> provided = module.provides().stream()
                .filter(its -> its.service().equals(PlanExporter.class.getName()))
                .flatMap(its -> its.providers().stream())
                .toList();
        try (InputStream services = Objects.requireNonNull(YamlExporter.class
                .getModule()
                .getResourceAsStream("META-INF/services/" + PlanExporter.class.getName()))) {
            String listed = new String(services.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(provided, listed.lines().toList());
        }
    }

    private static ExportOutcome export(PlanSource source, ByteArrayOutputStream output) throws IOException {
        ExportRequest request = ExportRequest.builder()
                .source(source)
                .selection(new ContentSelection.Model())
                .audience(Audience.ALL)
                .generatedAt(Instant.EPOCH)
                .build();
        return PlanExport.of(EXPORTER, request).to(output);
    }
}
