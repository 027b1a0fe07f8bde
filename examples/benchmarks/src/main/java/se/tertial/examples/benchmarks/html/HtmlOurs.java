package se.tertial.examples.benchmarks.html;

import java.util.List;
import java.util.Map;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.OneTable;
import se.tertial.examples.benchmarks.source.Ours;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.PlanExporter;

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
}
