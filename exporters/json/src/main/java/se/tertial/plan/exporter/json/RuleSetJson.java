package se.tertial.plan.exporter.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.exporter.json.file.FileReading;
import se.tertial.plan.exporter.json.ruleset.RuleSetFile;
import se.tertial.plan.exporter.json.ruleset.RuleSetKind;
import se.tertial.plan.exporter.json.syntax.JsonFile;
import se.tertial.plan.exporter.json.syntax.JsonSyntax;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/**
 * The file form of a rule set: JSON of the format {@value #FORMAT}, version {@value #VERSION}.
 *
 * <p>What the writer writes, the reader reads back into an equal rule set, and writing that gives the same bytes.
 */
public final class RuleSetJson {

    /** What the field {@code format} of every file says. */
    public static final String FORMAT = "tertial-rule-set";

    /** What the field {@code version} of a file written here says: major and minor version. */
    public static final String VERSION = "1.0";

    private static final String SCHEMA = "tertial-rule-set-1.0.schema.json";

    private RuleSetJson() {}

    /**
     * A reader that takes every rule id and every parameter: whether they exist is told when a checker takes the set.
     *
     * @return a reader, with {@link ReadLimits#standard() the standard limits}
     */
    public static PlanFileReader<RuleSet> reader() {
        return new FileReading<>(new RuleSetKind(Optional.empty()), JsonSyntax.JSON, ReadLimits.standard());
    }

    /**
     * A reader that knows the rules, so that an unknown rule, an unknown parameter and an impossible value are problems of
     * the file, told with their place.
     *
     * @param rules the rules that there are
     * @return a reader, with {@link ReadLimits#standard() the standard limits}
     */
    public static PlanFileReader<RuleSet> reader(RuleRegistry rules) {
        return new FileReading<>(new RuleSetKind(Optional.of(rules)), JsonSyntax.JSON, ReadLimits.standard());
    }

    /**
     * Writes a rule set, indented, in UTF-8. The stream is flushed and stays open; after an error it may hold a part of the
     * file.
     *
     * @param rules the rule set
     * @param output where to write to
     * @throws IOException if the stream cannot be written
     */
    public static void write(RuleSet rules, OutputStream output) throws IOException {
        JsonFile.write(output, true, values -> {
            RuleSetFile.write(rules, values);
            return 1;
        });
    }

    /**
     * The JSON Schema (2020-12) of the format. It accepts every file that is written here. Which rules and parameters there are is not in it:
     * rules can be added.
     *
     * @return the bytes of the schema, UTF-8, for the caller to close
     */
    public static InputStream schema() {
        return Objects.requireNonNull(RuleSetJson.class.getResourceAsStream(SCHEMA), SCHEMA);
    }
}
