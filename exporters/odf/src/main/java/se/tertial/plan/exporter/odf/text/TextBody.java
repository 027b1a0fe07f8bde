package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import java.util.List;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.DistributionBlock;
import se.tertial.plan.export.document.LegendBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.StatusBlock;
import se.tertial.plan.export.document.TimelineBlock;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Text;

/** The content of a text, from the title to the last section. Not thread-safe. */
final class TextBody {

    private final ReportDocument document;
    private final Flow flow;
    private final XmlWriter xml;
    private final TableWriter tables;
    private final RichBlocks rich;
    private int headings;
    private boolean isBelowHeading;

    TextBody(ReportDocument document, Flow flow, Pictures pictures, int width) {
        this.document = document;
        this.flow = flow;
        this.xml = flow.xml();
        this.tables = new TableWriter(flow, document.language(), width);
        this.rich = new RichBlocks(flow, tables, pictures, document.language());
    }

    void write() throws IOException {
        sequences();
        flow.paragraph(AutomaticStyles.TITLE_PAGE, document.title());
        if (document.subtitle().isPresent()) {
            flow.paragraph(StyleNames.SUBTITLE, document.subtitle().get());
        }
        facts();
        new Contents(document, flow.spans()).write(xml);
        for (Section section : document.sections()) {
            section(section, 1);
        }
    }

    /** How many rows of tables have been written. */
    long rows() {
        return tables.rows();
    }

    private void sequences() throws IOException {
        xml.start("text:sequence-decls");
        for (String name : List.of("Table", "Figure")) {
            xml.start("text:sequence-decl")
                    .attribute("text:display-outline-level", 0)
                    .attribute("text:name", name)
                    .end();
        }
        xml.end();
    }

    private void facts() throws IOException {
        if (document.facts().isEmpty()) {
            return;
        }
        tables.start(
                TextWords.FACTS.in(document.language()),
                document.facts().stream().map(fact -> fact.name().plain()).toList(),
                document.facts().size());
        for (ReportDocument.Fact fact : document.facts()) {
            TableFrame.startRow(xml, false);
            fact(fact.name(), StyleNames.HEAD);
            fact(fact.value(), StyleNames.CELL);
            xml.end();
        }
        xml.end();
    }

    private void fact(Text text, String style) throws IOException {
        TableFrame.startCell(xml, TableFrame.BODY, style);
        flow.spans().write(xml, text);
        xml.end().end();
    }

    private void section(Section section, int level) throws IOException {
        flow.heading(level, section.title(), section.id());
        isBelowHeading = true;
        try (BlockCursor blocks = section.blocks().open()) {
            while (blocks.advance()) {
                Block block = blocks.block();
                block(block);
                isBelowHeading = block instanceof CoreBlock.Heading;
            }
        }
        for (Section below : section.sections()) {
            section(below, level + 1);
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof CoreBlock.Heading heading) {
            headings++;
            flow.heading(heading.level() - 1, heading.text(), Outline.heading(headings));
        } else if (block instanceof StatusBlock status) {
            rich.status(status);
        } else if (block instanceof LegendBlock legend) {
            rich.legend(legend);
        } else if (block instanceof DistributionBlock distribution) {
            rich.distribution(distribution);
        } else if (block instanceof SeriesBlock series) {
            rich.series(series);
        } else if (block instanceof TimelineBlock timeline) {
            rich.timeline(timeline);
        } else {
            for (CoreBlock core : block.fallback()) {
                core(core);
            }
        }
    }

    private void core(CoreBlock block) throws IOException {
        if (block instanceof CoreBlock.Heading heading) {
            // The title of the document, level 1 there, is no heading here.
            flow.heading(heading.level() - 1, heading.text());
        } else if (block instanceof CoreBlock.Paragraph paragraph) {
            flow.paragraph(style(paragraph.role()), paragraph.text());
        } else if (block instanceof CoreBlock.Items items) {
            flow.list(items);
        } else if (block instanceof CoreBlock.Table table) {
            tables.write(table, CellMarks.NONE);
        }
    }

    /** A note right below a heading belongs to what follows, too: without that, both may end a page. */
    private String style(CoreBlock.Paragraph.Role role) {
        return isBelowHeading && role == CoreBlock.Paragraph.Role.NOTE
                ? StyleNames.NOTE_BELOW_HEADING
                : StyleNames.of(role);
    }
}
