package se.tertial.examples.benchmarks.ods;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.Ours;
import se.tertial.plan.export.spi.PlanExporter;

/** Our exporter of spreadsheets, as it is found, and the packing alone of what it packs. */
final class OdsOurs {

    private static final Map<String, String> SMALLER = Map.of("compression", "2");

    private OdsOurs() {}

    /** The exporter as it is if nothing is asked for: packed as fast as it can. */
    static Work standard(int rows) {
        FollowUps source = FollowUps.of(rows);
        PlanExporter exporter = Ours.exporter("ods");
        return output -> Ours.export(exporter, Ours.request(source), Map.of(), output);
    }

    /** Packed a little harder. */
    static Work smaller(int rows) {
        FollowUps source = FollowUps.of(rows);
        PlanExporter exporter = Ours.exporter("ods");
        return output -> Ours.export(exporter, Ours.request(source), SMALLER, output);
    }

    /** Packed on two threads beside the one that makes the rows. */
    static Work onTwoThreads(int rows) {
        FollowUps source = FollowUps.of(rows);
        PlanExporter exporter = Ours.exporter("ods");
        Executor executor = Executors.newFixedThreadPool(2, OdsOurs::daemon);
        return output -> Ours.export(exporter, Ours.request(source).executor(executor), Map.of(), output);
    }

    /** What is physically possible: the JDK deflates the content of our file, and does nothing else. */
    static Work deflate(int rows, int level) throws Exception {
        byte[] content = content(rows);
        return output -> {
            Deflater deflater = new Deflater(level, true);
            try (DeflaterOutputStream packed = new DeflaterOutputStream(output, deflater, 1 << 15)) {
                packed.write(content);
            } finally {
                deflater.end();
            }
            return content;
        };
    }

    private static byte[] content(int rows) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        standard(rows).run(file);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("There is no content.xml in the spreadsheet");
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "packing");
        thread.setDaemon(true);
        return thread;
    }
}
