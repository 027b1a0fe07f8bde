package se.tertial.plan.exporter.odf.child;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/** A program of its own that writes a text whose only section has very many blocks, which exist one at a time: file, number of blocks. */
public final class LongTextChild {

    private LongTextChild() {}

    public static void main(String[] args) throws IOException {
        PlanExporter odt = ExporterRegistry.discover().find("odt");
        ExportRequest request = ExportRequest.builder()
                .source(Portfolio.builder()
                        .organisation(Organisation.builder().name("Region Norr").build())
                        .build())
                .layouts(List.of(new LongLayout(Integer.parseInt(args[1]))))
                .selection(new ContentSelection.Layout("long"))
                .generatedAt(Instant.parse("2024-08-31T10:20:30Z"))
                .parameters(odt.descriptor().options(Map.of()))
                .build();
        PlanExport.of(odt, request).to(Path.of(args[0]));
    }

    private record LongLayout(int count) implements ReportLayout {

        private static final Bilingual WORDS = Bilingual.of("Lång", "Long");

        @Override
        public LayoutDescriptor descriptor() {
            return LayoutDescriptor.builder()
                    .id("long")
                    .name(WORDS)
                    .description(WORDS)
                    .build();
        }

        @Override
        public ReportDocument build(LayoutContext context) {
            Blocks blocks = () -> new Cursor(count);
            return new ReportDocument(
                    "long",
                    context.language(),
                    Text.of("Lång"),
                    Optional.empty(),
                    List.of(),
                    List.of(Section.of("all", Text.of("Allt"), blocks)));
        }
    }

    private static final class Cursor implements BlockCursor {

        private final int count;
        private int at;

        Cursor(int count) {
            this.count = count;
        }

        @Override
        public boolean advance() {
            at++;
            return at <= count;
        }

        @Override
        public Block block() {
            Text text = Text.of("Stycke " + at + ", som sägs en gång och sedan är borta.");
            return at % 10 == 1 ? new CoreBlock.Heading(2, text) : CoreBlock.Paragraph.of(text);
        }

        @Override
        public void close() {}
    }
}
