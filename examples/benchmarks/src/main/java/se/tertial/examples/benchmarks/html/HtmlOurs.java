package se.tertial.examples.benchmarks.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.Ours;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/** Our exporter of web pages, as it is found, with a layout of one table. */
final class HtmlOurs {

    private HtmlOurs() {}

    static Work prepare(int rows) {
        FollowUps source = FollowUps.of(rows);
        PlanExporter exporter = Ours.exporter("html");
        return output -> {
            OneTable layout = new OneTable(Ours.table(source));
            return Ours.export(
                    exporter,
                    Ours.request(source).layouts(List.of(layout)).selection(new ContentSelection.Layout(OneTable.ID)),
                    Map.of(),
                    output);
        };
    }

    /** The exporter takes documents: this one has nothing but the table. */
    private record OneTable(FlatTable table) implements ReportLayout {

        static final String ID = "one-table";

        private static final Bilingual NAME = Bilingual.of("Uppföljning", "Follow-up");

        @Override
        public LayoutDescriptor descriptor() {
            return LayoutDescriptor.builder()
                    .id(ID)
                    .name(NAME)
                    .description(NAME)
                    .build();
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
}
