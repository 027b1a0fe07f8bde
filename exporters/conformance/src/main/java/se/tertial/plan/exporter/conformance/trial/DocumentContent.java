package se.tertial.plan.exporter.conformance.trial;

import java.util.List;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.DistributionBlock;
import se.tertial.plan.export.document.LegendBlock;
import se.tertial.plan.export.document.MatrixBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.StatementBlock;
import se.tertial.plan.export.document.StatusBlock;
import se.tertial.plan.export.document.TimelineBlock;
import se.tertial.plan.model.text.Text;

/**
 * What a report document says. Of the richer blocks only what every way to write them shows: how a chart or a matrix is arranged is
 * the business of a format.
 */
final class DocumentContent {

    private final Content content;
    private final List<String> flow;

    DocumentContent(Content content) {
        this.content = content;
        this.flow = content.sequence();
    }

    void read(ReportDocument document) {
        say(document.title());
        document.subtitle().ifPresent(this::say);
        // What is known of the document may stand before its sections or after them.
        List<String> facts = content.sequence();
        document.facts().forEach(fact -> Content.add(facts, fact.value().plain()));
        document.sections().forEach(this::section);
    }

    private void section(Section section) {
        say(section.title());
        try (BlockCursor blocks = section.blocks().open()) {
            while (blocks.advance()) {
                block(blocks.block());
            }
        }
        section.sections().forEach(this::section);
    }

    private void block(Block block) {
        if (block instanceof StatusBlock status) {
            say(status.label());
            content.addStatus(status.token().plain());
            say(status.meaning());
        } else if (block instanceof StatementBlock statement) {
            statement.speaker().ifPresent(this::say);
            statement.paragraphs().forEach(this::say);
            statement.withheld().ifPresent(this::say);
        } else if (block instanceof LegendBlock legend) {
            say(legend.title());
            legend.entries().forEach(entry -> content.addStatus(entry.token().plain()));
            legend.notes().forEach(this::say);
        } else if (block instanceof DistributionBlock distribution) {
            say(distribution.caption());
            distribution
                    .slices()
                    .forEach(slice -> content.addStatus(slice.label().plain()));
        } else if (block instanceof MatrixBlock matrix) {
            say(matrix.caption());
            matrix.rows().forEach(row -> say(row.subject()));
        } else if (block instanceof SeriesBlock series) {
            say(series.caption());
            series.points().forEach(point -> say(point.shown()));
            series.source().ifPresent(this::say);
            series.points()
                    .forEach(point -> point.statusWords().map(Text::plain).ifPresent(content::addStatus));
        } else if (block instanceof TimelineBlock timeline) {
            timeline.caption().ifPresent(this::say);
            timeline.entries().forEach(entry -> say(entry.what()));
        } else {
            block.fallback().forEach(this::core);
        }
    }

    private void core(CoreBlock block) {
        if (block instanceof CoreBlock.Heading heading) {
            say(heading.text());
        } else if (block instanceof CoreBlock.Paragraph paragraph) {
            say(paragraph.text());
        } else if (block instanceof CoreBlock.Items items) {
            items.items().forEach(this::item);
        } else if (block instanceof CoreBlock.Table table) {
            say(table.caption());
            int before = flow.size();
            content.readTable(table.table(), flow);
            if (flow.size() == before) {
                table.empty().ifPresent(this::say);
            }
        }
    }

    private void item(CoreBlock.Item item) {
        say(item.text());
        item.below().forEach(this::item);
    }

    private void say(Text text) {
        Content.add(flow, text.plain());
    }
}
