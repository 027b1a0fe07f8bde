package se.tertial.examples.benchmarks.csv;

import java.util.Map;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.Ours;
import se.tertial.plan.export.spi.PlanExporter;

/** Our exporter of CSV, as it is found. */
final class CsvOurs {

    private CsvOurs() {}

    static Work prepare(int rows) {
        FollowUps source = FollowUps.of(rows);
        PlanExporter exporter = Ours.exporter("csv");
        return output -> Ours.export(exporter, Ours.request(source), Map.of(), output);
    }
}
