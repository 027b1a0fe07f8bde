package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.DistributionBlock;
import se.tertial.plan.export.document.LegendBlock;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.StatusBlock;
import se.tertial.plan.export.document.TimelineBlock;
import se.tertial.plan.exporter.odf.style.StatusLook;
import se.tertial.plan.exporter.odf.text.chart.Bars;
import se.tertial.plan.exporter.odf.text.chart.Drawing;
import se.tertial.plan.exporter.odf.text.chart.Lines;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/** Writes the blocks that a text can show better than by their fallback. Not thread-safe. */
final class RichBlocks {

    private final Flow flow;
    private final XmlWriter xml;
    private final TableWriter tables;
    private final Pictures pictures;
    private final Language language;

    RichBlocks(Flow flow, TableWriter tables, Pictures pictures, Language language) {
        this.flow = flow;
        this.xml = flow.xml();
        this.tables = tables;
        this.pictures = pictures;
        this.language = language;
    }

    void status(StatusBlock block) throws IOException {
        flow.startParagraph(StyleNames.STATUS);
        flow.spans().write(xml, block.label());
        flow.spans().write(xml, ": ");
        flow.spans().mark(xml, block.status(), block.token());
        if (!block.meaning().isBlank()) {
            flow.spans().write(xml, " – ");
            flow.spans().write(xml, block.meaning());
        }
        xml.end();
    }

    /** A legend as a table, or as a list if there are no meanings to head a column; where its meanings come from is said in footnotes to its title. */
    void legend(LegendBlock block) throws IOException {
        flow.startParagraph(StyleNames.LABEL);
        flow.spans().write(xml, block.title());
        flow.footnotes(block.notes());
        xml.end();
        if (!block.hasMeanings()) {
            marks(block.entries());
            return;
        }
        tables.start(
                block.title().plain(),
                block.entries().stream()
                        .map(entry -> "▲ " + entry.token().plain() + "  ")
                        .toList(),
                block.entries().size());
        tables.head(TextWords.STATUS.in(language), TextWords.MEANING.in(language));
        for (LegendBlock.Entry entry : block.entries()) {
            TableFrame.startRow(xml, false);
            TableFrame.startCell(xml, TableFrame.BODY, StyleNames.ROW_HEAD);
            flow.spans().mark(xml, entry.status(), entry.token());
            xml.end().end();
            TableFrame.startCell(xml, TableFrame.BODY, StyleNames.CELL);
            flow.spans().write(xml, entry.told(language));
            xml.end().end();
            xml.end();
        }
        xml.end();
    }

    /** A short list stays on one page. */
    private void marks(List<LegendBlock.Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        boolean haveSymbols = entries.stream()
                .allMatch(entry -> !StatusLook.of(entry.status()).symbol().isEmpty());
        xml.start("text:list").attribute("text:style-name", haveSymbols ? StyleNames.MARKS : StyleNames.BULLETS);
        for (int i = 0; i < entries.size(); i++) {
            boolean isLast = i == entries.size() - 1 || entries.size() > ColumnShares.FEW_ROWS;
            xml.start("text:list-item");
            flow.startParagraph(isLast ? StyleNames.ITEM : StyleNames.KEPT_ITEM);
            flow.spans().mark(xml, entries.get(i).status(), entries.get(i).token());
            xml.end().end();
        }
        xml.end();
    }

    /** A distribution as bars, and the table that says the same in numbers; below it that shares are rounded, if that shows. */
    void distribution(DistributionBlock block) throws IOException {
        if (block.total() > 0) {
            picture(Bars.of(block), block.caption(), TextWords.BARS.in(language), Optional.empty());
        }
        List<DistributionBlock.Slice> slices = block.slices();
        table(
                block.fallback(),
                (row, column) -> column == 0 && row < slices.size()
                        ? slices.get((int) row)
                                .status()
                                .map(mark -> new CellMarks.Shown(
                                        mark, slices.get((int) row).label()))
                        : Optional.empty(),
                Optional.empty());
        if (block.rounding().isPresent()) {
            flow.paragraph(
                    StyleNames.of(CoreBlock.Paragraph.Role.NOTE),
                    block.rounding().get());
        }
    }

    /** A series as points over time, if two have a number, what is not drawn, and the table; its source is a footnote. */
    void series(SeriesBlock block) throws IOException {
        Optional<Drawing> drawing = Lines.of(block, TextWords.points(language));
        if (drawing.isPresent() && !pictures.isFull()) {
            picture(drawing.get(), block.caption(), TextWords.LINES.in(language), block.source());
            Optional<Text> undrawn = TextWords.undrawn(Lines.undrawn(block), language);
            if (undrawn.isPresent()) {
                flow.paragraph(StyleNames.NOTE, undrawn.get());
            }
        }
        table(block.fallback(), new SeriesMarks(block.points()), block.source());
    }

    /** A timeline as a table, headed by time. */
    void timeline(TimelineBlock block) throws IOException {
        if (block.caption().isPresent()) {
            flow.paragraph(StyleNames.LABEL, block.caption().get());
        }
        if (block.entries().isEmpty()) {
            return;
        }
        tables.start(
                block.caption().map(Text::plain).orElse(TextWords.WHAT.in(language)),
                block.entries().stream().map(entry -> entry.when().plain()).toList(),
                block.entries().stream()
                        .mapToInt(entry -> 1 + entry.notes().size())
                        .sum());
        tables.head(TextWords.WHEN.in(language), TextWords.WHAT.in(language));
        for (TimelineBlock.Entry entry : block.entries()) {
            event(entry);
        }
        xml.end();
    }

    private void event(TimelineBlock.Entry entry) throws IOException {
        TableFrame.startRow(xml, false);
        TableFrame.startCell(xml, TableFrame.BODY, StyleNames.ROW_HEAD);
        flow.spans().write(xml, entry.when());
        xml.end().end();
        TableFrame.startCell(xml, TableFrame.BODY, StyleNames.CELL);
        flow.spans().write(xml, entry.what());
        xml.end();
        for (Text note : entry.notes()) {
            flow.paragraph(StyleNames.CELL_NOTE, note);
        }
        xml.end().end();
    }

    private void picture(Drawing drawing, Text caption, String kind, Optional<Text> source) throws IOException {
        if (pictures.isFull()) {
            return;
        }
        String description = kind + drawing.description() + " " + TextWords.IN_TABLE.in(language);
        flow.startParagraph(StyleNames.FIGURE);
        pictures.write(xml, drawing, caption.plain(), description);
        xml.end();
        flow.figureCaption(TextWords.FIGURE.in(language), caption, source);
    }

    private void table(List<CoreBlock> fallback, CellMarks marks, Optional<Text> source) throws IOException {
        for (CoreBlock block : fallback) {
            if (block instanceof CoreBlock.Table table) {
                tables.write(table, marks, source);
            }
        }
    }
}
