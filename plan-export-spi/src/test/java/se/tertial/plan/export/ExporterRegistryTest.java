package se.tertial.plan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;

@Tag("class-path")
class ExporterRegistryTest {

    private static final class Mute implements PlanExporter {

        @Override
        public ExporterDescriptor descriptor() {
            throw new UnsupportedOperationException("no descriptor");
        }

        @Override
        public ExportOutcome export(ExportRequest request, OutputStream output) {
            return ExportOutcome.of(0);
        }
    }

    @Test
    void discoversNothingWhereNoExporterIs() {
        ExporterRegistry registry = ExporterRegistry.discover();
        assertEquals(List.of(), registry.entries());
        assertEquals(List.of(), registry.problems());
        ExportException e = assertThrows(ExportException.UnknownExporter.class, () -> registry.find("csv"));
        assertTrue(e.getMessage().startsWith("There is no exporter 'csv'; there is none."), e.getMessage());
        assertTrue(e.getMessage().contains("plan-exporter-csv"), e.getMessage());
    }

    @Test
    void findsByIdMediaTypeAndExtension() {
        PlanExporter b = new TextExporter("b");
        PlanExporter a = new TextExporter("a");
        ExporterRegistry registry = ExporterRegistry.builder().add(b).add(a).build();
        assertEquals(
                List.of("a", "b"),
                registry.entries().stream().map(its -> its.descriptor().id()).toList());
        assertSame(b, registry.find("b"));
        assertEquals(2, registry.forMediaType("TEXT/PLAIN; charset=us-ascii").size());
        assertEquals(2, registry.forExtension("TXT").size());
        assertEquals(List.of(), registry.forExtension("csv"));
        ExportException e = assertThrows(ExportException.UnknownExporter.class, () -> registry.find("c"));
        assertTrue(e.getMessage().startsWith("There is no exporter 'c'; there are a, b."), e.getMessage());
    }

    @Test
    void aClashOfIdsIsAProblemAndNamesBoth() {
        ExporterRegistry registry = ExporterRegistry.builder()
                .add(new TextExporter("x"))
                .add(new TextExporter("x"))
                .build();
        assertEquals(2, registry.entries().size());
        assertEquals(1, registry.problems().size());
        ExportException e = assertThrows(ExportException.DuplicateExporter.class, () -> registry.find("x"));
        String problem = registry.problems().get(0).message();
        assertTrue(problem.startsWith("Several exporters have the id 'x', so none of them is used: "), problem);
        assertEquals(3, e.getMessage().split(TextExporter.class.getName().replace(".", "\\."), -1).length);
    }

    @Test
    void anExporterThatCannotDescribeItselfIsAProblem() {
        ExporterRegistry registry = ExporterRegistry.builder()
                .add(new Mute())
                .add(new TextExporter())
                .build();
        assertEquals(1, registry.entries().size());
        assertTrue(registry.problems().get(0).message().contains("no descriptor"));
    }

    @Test
    void readsALayer() {
        ExporterRegistry registry =
                ExporterRegistry.builder().layer(ModuleLayer.boot()).build();
        assertEquals(List.of(), registry.problems());
    }
}
