package se.tertial.plan.exporter.html;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/** A report that consists of the blocks that a test gives it. */
record GivenBlocks(List<Block> blocks) implements ReportLayout {

    private static final Bilingual WORDS = Bilingual.of("Rapport", "Report");

    /** The page of some blocks, in Swedish. */
    static Document page(Block... blocks) {
        return Jsoup.parse(Region.page(ExportRequest.builder()
                .source(Portfolio.builder()
                        .organisation(Organisation.builder().name("Region Norr").build())
                        .build())
                .generatedAt(Instant.EPOCH)
                .layouts(List.of(new GivenBlocks(List.of(blocks))))
                .selection(new ContentSelection.Layout("given"))
                .build()));
    }

    @Override
    public LayoutDescriptor descriptor() {
        return LayoutDescriptor.builder()
                .id("given")
                .name(WORDS)
                .description(WORDS)
                .build();
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        return new ReportDocument(
                "given",
                context.language(),
                Text.of("Rapport"),
                Optional.empty(),
                List.of(),
                List.of(Section.of("all", Text.of("Läget"), Blocks.of(blocks))));
    }
}
