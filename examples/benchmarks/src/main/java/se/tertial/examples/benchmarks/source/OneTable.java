package se.tertial.examples.benchmarks.source;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/**
 * A document that has nothing but a table, for exporters that take documents.
 *
 * @param table the table
 */
public record OneTable(FlatTable table) implements ReportLayout {

    /** The id of the layout. */
    public static final String ID = "one-table";

    private static final Bilingual NAME = Bilingual.of("Uppföljning", "Follow-up");

    @Override
    public LayoutDescriptor descriptor() {
        return LayoutDescriptor.builder().id(ID).name(NAME).description(NAME).build();
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        Text title = Text.of(NAME.in(Language.SV));
        CoreBlock block = new CoreBlock.Table(title, table, Optional.empty());
        return new ReportDocument(
                ID,
                Language.SV,
                title,
                Optional.empty(),
                List.of(),
                List.of(Section.of("rows", title, Blocks.of(List.of(block)))));
    }
}
