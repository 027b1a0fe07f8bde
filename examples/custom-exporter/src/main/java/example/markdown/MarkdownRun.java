package example.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/** Writes one document, once. What belongs to a run is in here, so that the exporter itself has no state. */
final class MarkdownRun {

    private final Writer writer;
    private final Language language;
    private final MarkdownText texts = new MarkdownText();
    private long rows;

    MarkdownRun(Writer writer, Language language) {
        this.writer = writer;
        this.language = language;
    }

    ExportOutcome write(ReportDocument document) {
        heading(1, document.title());
        document.subtitle().ifPresent(text -> paragraph("", text));
        document.facts().forEach(fact -> line("- " + md(fact.name()) + ": " + md(fact.value())));
        document.sections().forEach(section -> section(section, 2));
        return texts.outcome(rows);
    }

    private void section(Section section, int level) {
        heading(level, section.title());
        try (BlockCursor blocks = section.blocks().open()) {
            while (blocks.advance()) {
                // A status, a matrix, a series: each says in core blocks what there is to say.
                blocks.block().fallback().forEach(this::block);
            }
        }
        section.sections().forEach(below -> section(below, level + 1));
    }

    private void block(CoreBlock block) {
        if (block instanceof CoreBlock.Heading heading) {
            heading(heading.level(), heading.text());
        } else if (block instanceof CoreBlock.Paragraph paragraph) {
            paragraph(paragraph.role() == CoreBlock.Paragraph.Role.QUOTE ? "> " : "", paragraph.text());
        } else if (block instanceof CoreBlock.Items items) {
            line("");
            items(items.ordered() ? "1. " : "- ", items.items());
        } else if (block instanceof CoreBlock.Table table) {
            paragraph("", table.caption());
            if (!table(table.table())) {
                table.empty().ifPresent(text -> paragraph("", text));
            }
        }
    }

    private void heading(int level, Text text) {
        paragraph("#".repeat(Math.min(level, CoreBlock.Heading.DEEPEST)) + " ", text);
        line("");
    }

    private void paragraph(String mark, Text text) {
        line("");
        line(mark + md(text));
    }

    private void items(String mark, List<CoreBlock.Item> items) {
        for (CoreBlock.Item item : items) {
            line(mark + md(item.text()));
            items(" ".repeat(mark.length()) + "- ", item.below());
        }
    }

    private boolean table(FlatTable table) {
        List<TableColumn> columns = table.schema().columns();
        long before = rows;
        try (TableCursor row = table.open()) {
            for (; row.advance(); rows++) {
                if (rows == before) {
                    line("");
                    line(cells(columns, column -> md(Text.of(column.title().in(language)))));
                    line(cells(columns, column -> "---"));
                }
                line(cells(columns, column -> cell(row, columns.indexOf(column))));
            }
        }
        return rows > before;
    }

    private String cell(TableCursor row, int column) {
        return row.isNull(column) ? "" : md(row.words(column, language));
    }

    private static String cells(List<TableColumn> columns, Function<TableColumn, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String md(Text text) {
        return texts.of(text);
    }

    private void line(String line) {
        try {
            writer.write(line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
