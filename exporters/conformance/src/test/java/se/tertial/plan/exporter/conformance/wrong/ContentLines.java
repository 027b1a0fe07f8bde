package se.tertial.plan.exporter.conformance.wrong;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.text.Text;

/** Whatever a request selects, text by text. */
final class ContentLines {

    private final Consumer<String> lines;
    private final UnaryOperator<String> status;
    private long rows;

    private ContentLines(Consumer<String> lines, UnaryOperator<String> status) {
        this.lines = lines;
        this.status = status;
    }

    /** Gives the number of rows. */
    static long write(ExportRequest request, Consumer<String> lines, UnaryOperator<String> status) {
        ContentLines content = new ContentLines(lines, status);
        if (request.selection() instanceof ContentSelection.Model) {
            content.model(request.content());
        } else if (request.selection() instanceof ContentSelection.Layout) {
            content.document(request.document());
        } else {
            request.tables().forEach(content::table);
        }
        return content.rows;
    }

    private void model(PlanSource source) {
        source.catalogue().assignments().forEach(its -> say(its.text()));
        for (FollowUpHeader followUp : source.catalogue().followUpHeaders()) {
            try (ReportCursor reports = source.reports(followUp.id())) {
                for (; reports.advance(); rows++) {
                    reports.report()
                            .assessments()
                            .forEach(its -> its.printed().map(status).ifPresent(lines));
                    reports.report().deviations().forEach(its -> its.cause().ifPresent(this::say));
                    for (Comment comment : reports.report().comments()) {
                        comment.paragraphs().forEach(this::say);
                    }
                }
            }
        }
    }

    private void table(FlatTable table) {
        int columns = table.schema().columns().size();
        try (TableCursor row = table.open()) {
            for (; row.advance(); rows++) {
                for (int i = 0; i < columns; i++) {
                    if (!row.isNull(i)) {
                        boolean isStatus = table.schema().columns().get(i).type() == ColumnType.STATUS;
                        lines.accept(isStatus ? status.apply(row.text(i)) : row.text(i));
                    }
                }
            }
        }
    }

    private void document(ReportDocument document) {
        say(document.title());
        document.subtitle().ifPresent(this::say);
        document.facts().forEach(fact -> say(fact.value()));
        document.sections().forEach(this::section);
    }

    private void section(Section section) {
        say(section.title());
        try (BlockCursor blocks = section.blocks().open()) {
            while (blocks.advance()) {
                blocks.block().fallback().forEach(this::block);
            }
        }
        section.sections().forEach(this::section);
    }

    private void block(CoreBlock block) {
        if (block instanceof CoreBlock.Heading heading) {
            say(heading.text());
        } else if (block instanceof CoreBlock.Paragraph paragraph) {
            say(paragraph.text());
        } else if (block instanceof CoreBlock.Items items) {
            items(items.items());
        } else if (block instanceof CoreBlock.Table table) {
            say(table.caption());
            long before = rows;
            table(table.table());
            if (rows == before) {
                table.empty().ifPresent(this::say);
            }
        }
    }

    private void items(List<CoreBlock.Item> items) {
        for (CoreBlock.Item item : items) {
            say(item.text());
            items(item.below());
        }
    }

    private void say(Text text) {
        lines.accept(text.plain());
    }
}
