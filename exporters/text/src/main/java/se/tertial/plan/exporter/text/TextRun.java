package se.tertial.plan.exporter.text;

import java.util.List;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.spi.ExportOutcome;

/** Writes one document, once. */
final class TextRun {

    private static final String INDENT = "  ";
    private static final String MARKS = " =-~";

    private final Page page;
    private final ReportDocument document;
    private final PlainWords words;
    private long rows;

    TextRun(Page page, ReportDocument document) {
        this.page = page;
        this.document = document;
        this.words = new PlainWords(document.language());
    }

    ExportOutcome write() {
        heading(1, words.of(document.title()));
        document.subtitle().ifPresent(text -> page.wrapped("", "", words.of(text)));
        page.gap();
        for (ReportDocument.Fact fact : document.facts()) {
            page.wrapped("", INDENT, words.of(fact.name()) + ": " + words.of(fact.value()));
        }
        document.sections().forEach(section -> section(section, 2));
        return words.outcome(rows);
    }

    private void section(Section section, int level) {
        heading(level, words.of(section.title()));
        try (BlockCursor blocks = section.blocks().open()) {
            while (blocks.advance()) {
                blocks.block().fallback().forEach(this::block);
            }
        }
        section.sections().forEach(below -> section(below, level + 1));
    }

    private void heading(int level, String text) {
        page.heading(text, level < MARKS.length() ? MARKS.charAt(level) : ' ');
    }

    private void block(CoreBlock block) {
        if (block instanceof CoreBlock.Heading heading) {
            heading(heading.level(), words.of(heading.text()));
        } else if (block instanceof CoreBlock.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof CoreBlock.Items items) {
            items(items.items(), items.ordered(), "");
            page.gap();
        } else if (block instanceof CoreBlock.Table table) {
            table(table);
        }
    }

    private void paragraph(CoreBlock.Paragraph paragraph) {
        String text = words.of(paragraph.text());
        switch (paragraph.role()) {
            case BODY, LEAD, NOTE -> page.wrapped("", "", text);
            case LABEL -> page.wrapped("", "", text.matches("(?s).*[.:?!]") ? text : text + ":");
            case QUOTE -> page.wrapped(INDENT, INDENT, text);
            case WITHHELD -> page.wrapped(INDENT, INDENT, text.startsWith("[") ? text : "[" + text + "]");
        }
        if (paragraph.role() != CoreBlock.Paragraph.Role.LABEL) {
            page.gap();
        }
    }

    private void items(List<CoreBlock.Item> items, boolean ordered, String indent) {
        int number = 0;
        for (CoreBlock.Item item : items) {
            number++;
            String mark = ordered ? number + ". " : "- ";
            String others = indent + " ".repeat(mark.length());
            page.wrapped(indent + mark, others, words.of(item.text()));
            items(item.below(), false, others);
        }
    }

    private void table(CoreBlock.Table block) {
        page.gap();
        page.wrapped("", "", words.of(block.caption()));
        page.gap();
        long written = new TextTable(page, words, block.table(), document.language()).write();
        if (written == 0) {
            block.empty().ifPresent(text -> page.wrapped(INDENT, INDENT, words.of(text)));
        }
        rows += written;
        page.gap();
    }
}
