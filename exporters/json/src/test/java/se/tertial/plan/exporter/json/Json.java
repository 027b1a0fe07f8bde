package se.tertial.plan.exporter.json;

import com.networknt.schema.Error;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.tertial.plan.exporter.json.schema.PublishedSchema;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;

/** What the tests here do again and again. */
public final class Json {

    private static final PublishedSchema SCHEMA = PublishedSchema.of(PlanJson.schema());

    private Json() {}

    public static byte[] bytes(PlanSource source) {
        return bytes(source, PlanJson.writer());
    }

    public static byte[] bytes(PlanSource source, PlanJsonWriter writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(source, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static String text(PlanSource source) {
        return new String(bytes(source), StandardCharsets.UTF_8);
    }

    public static Portfolio read(String json) {
        return PlanJson.reader().read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The problems of a file that is none. */
    public static List<FileProblem> problems(String json) {
        return problems(json, ReadLimits.standard());
    }

    public static List<FileProblem> problems(String json, ReadLimits limits) {
        try {
            PlanJson.reader(limits).read(json.getBytes(StandardCharsets.UTF_8));
            return List.of();
        } catch (PlanFileException e) {
            return e.problems();
        }
    }

    /** A file with these fields after format, version and organisation. */
    public static String file(String fields) {
        return "{\"format\":\"tertial-portfolio\",\"version\":\"1.0\",\"organisation\":{\"name\":\"N\"}"
                + (fields.isEmpty() ? "" : ",") + fields + "}";
    }

    /** What the published schema says against a file; empty if nothing. */
    public static List<Error> faults(String json) {
        return SCHEMA.faults(json);
    }
}
