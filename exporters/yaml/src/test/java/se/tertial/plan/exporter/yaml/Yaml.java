package se.tertial.plan.exporter.yaml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.tertial.plan.exporter.json.FileProblem;
import se.tertial.plan.exporter.json.PlanFileException;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.ExtensionValue;
import se.tertial.plan.model.organisation.Organisation;

/** What the tests here do again and again. */
final class Yaml {

    private Yaml() {}

    static byte[] bytes(PlanSource source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PlanYaml.writer().write(source, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String text(PlanSource source) {
        return new String(bytes(source), StandardCharsets.UTF_8);
    }

    static Portfolio read(String yaml) {
        return PlanYaml.reader().read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** The problems of a file that is none; empty if it is one. */
    static List<FileProblem> problems(String yaml) {
        try {
            read(yaml);
            return List.of();
        } catch (PlanFileException e) {
            return e.problems();
        }
    }

    /** A file with these lines after format, version and organisation, from line 5 on. */
    static String file(String lines) {
        return "format: tertial-portfolio\nversion: \"1.0\"\norganisation:\n  name: N\n" + lines;
    }

    /** A portfolio that holds one value of its own, under the key x. */
    static Portfolio holding(ExtensionValue value) {
        return Portfolio.builder()
                .organisation(Organisation.builder().name("Norrlid").build())
                .putExtensions("x", value)
                .build();
    }
}
