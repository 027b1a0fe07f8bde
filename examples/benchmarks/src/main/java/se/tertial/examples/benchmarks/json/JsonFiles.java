package se.tertial.examples.benchmarks.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.Ours;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.json.PlanFileReader;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;

/** Our sides: the exporter that is found, the reader of portfolios, and the file that all of them write or read. */
final class JsonFiles {

    private JsonFiles() {}

    /** The exporter, without indentation as the peers write. */
    static Work compact(int rows) {
        return writing(FollowUps.of(rows), Map.of("indent", "false"));
    }

    /** The exporter as it is if nothing is asked for. */
    static Work indented(int rows) {
        return writing(FollowUps.of(rows), Map.of());
    }

    /** Reading as one reads a file of strangers: every problem with its position, every reference checked. */
    static Work reading(int rows) throws IOException {
        byte[] file = file(rows);
        PlanFileReader<Portfolio> reader = PlanJson.reader();
        return output -> reader.read(file);
    }

    /** The bytes of a portfolio with so many comments, in one line. */
    static byte[] file(int rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            compact(rows).run(file);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    private static Work writing(PlanSource source, Map<String, String> options) {
        PlanExporter exporter = Ours.exporter("json");
        return output ->
                Ours.export(exporter, Ours.request(source).selection(new ContentSelection.Model()), options, output);
    }
}
