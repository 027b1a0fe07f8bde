package se.tertial.examples.benchmarks.job;

import java.util.List;
import java.util.Map;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.OneTable;
import se.tertial.examples.benchmarks.source.Ours;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.PlanExporter;

/** The report with this library: from domain objects, by the exporter that the registry has found. */
final class OurJob {

    private OurJob() {}

    /** One table in a format that takes tables. */
    static Work table(String format, int rows) {
        FollowUps source = FollowUps.of(rows);
        PlanExporter exporter = Ours.exporter(format);
        return output -> Ours.export(exporter, Ours.request(source), Map.of(), output);
    }

    /** The same table in a document, in a format that takes documents. */
    static Work document(String format, int rows) {
        FollowUps source = FollowUps.of(rows);
        PlanExporter exporter = Ours.exporter(format);
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
