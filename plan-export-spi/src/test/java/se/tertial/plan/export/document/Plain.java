package se.tertial.plan.export.document;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.model.text.Language;

/** Core blocks as lines, for tests: a line for each paragraph, item and row. */
public final class Plain {

    private Plain() {}

    /** The lines of a document: facts, then section by section. */
    public static List<String> lines(ReportDocument document) {
        List<String> lines = new ArrayList<>();
        lines.add(document.title().plain());
        document.subtitle().ifPresent(text -> lines.add(text.plain()));
        document.facts().forEach(fact -> lines.add(fact.name() + ": " + fact.value()));
        document.sections().forEach(section -> add(section, document.language(), lines));
        return lines;
    }

    public static List<String> lines(Block block, Language language) {
        List<String> lines = new ArrayList<>();
        block.fallback().forEach(core -> add(core, language, lines));
        return lines;
    }

    private static void add(Section section, Language language, List<String> lines) {
        lines.add("# " + section.title());
        try (BlockCursor blocks = section.blocks().open()) {
            while (blocks.advance()) {
                lines.addAll(lines(blocks.block(), language));
            }
        }
        section.sections().forEach(below -> add(below, language, lines));
    }

    private static void add(CoreBlock block, Language language, List<String> lines) {
        if (block instanceof CoreBlock.Heading heading) {
            lines.add("#" + heading.level() + " " + heading.text());
        } else if (block instanceof CoreBlock.Paragraph paragraph) {
            lines.add(paragraph.role() + " " + paragraph.text());
        } else if (block instanceof CoreBlock.Items items) {
            items.items().forEach(item -> add(item, "- ", lines));
        } else if (block instanceof CoreBlock.Table table) {
            lines.add("[" + table.caption() + "]");
            add(table.table(), language, lines);
        }
    }

    private static void add(CoreBlock.Item item, String indent, List<String> lines) {
        lines.add(indent + item.text());
        item.below().forEach(below -> add(below, "  " + indent, lines));
    }

    private static void add(FlatTable table, Language language, List<String> lines) {
        lines.add(String.join(
                " | ",
                table.schema().columns().stream()
                        .map(column -> column.title().in(language))
                        .toList()));
        try (TableCursor cursor = table.open()) {
            while (cursor.advance()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < table.schema().columns().size(); i++) {
                    cells.add(cursor.isNull(i) ? "" : cursor.words(i, language).plain());
                }
                lines.add(String.join(" | ", cells));
            }
        }
    }
}
