package se.tertial.examples.benchmarks.ods;

import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.Ours;
import se.tertial.plan.export.spi.PlanExporter;

/** Our exporter of spreadsheets, as it is found. */
final class OdsOurs {

    private OdsOurs() {}

    /** The exporter as it is if nothing is asked for: packed as fast as it can. */
    static Work standard(int rows) {
        return work(rows, Map.of());
    }

    /** Packed at a level of one's own. */
    static Work packed(int rows, int level) {
        return work(rows, options(level));
    }

    /** Packed on two threads beside the one that makes the rows. */
    static Work onTwoThreads(int rows, int level) {
        FollowUps source = FollowUps.of(rows);
        PlanExporter exporter = Ours.exporter("ods");
        Executor executor = Executors.newFixedThreadPool(2, OdsOurs::daemon);
        return output -> Ours.export(exporter, Ours.request(source).executor(executor), options(level), output);
    }

    private static Work work(int rows, Map<String, String> options) {
        FollowUps source = FollowUps.of(rows);
        PlanExporter exporter = Ours.exporter("ods");
        return output -> Ours.export(exporter, Ours.request(source), options, output);
    }

    private static Map<String, String> options(int level) {
        return Map.of("compression", Integer.toString(level));
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "packing");
        thread.setDaemon(true);
        return thread;
    }
}
