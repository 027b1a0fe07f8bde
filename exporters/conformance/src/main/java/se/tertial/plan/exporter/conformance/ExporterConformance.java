package se.tertial.plan.exporter.conformance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.rules.Rule;
import se.tertial.plan.exporter.conformance.rules.Rules;
import se.tertial.plan.exporter.conformance.rules.Trial;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * Holds an exporter to the numbered rules that every exporter must (M) or should (S) keep. To be extended by a test of the
 * exporter:
 *
 * <pre>{@code
 * class MyExporterConformanceTest extends ExporterConformance {
 *
 *     protected PlanExporter exporter() {
 *         return new MyExporter();
 *     }
 * }
 * }</pre>
 *
 * <p>A rule is tried with every selection of content that the exporter's descriptor names, each a test of its own: every table,
 * every built-in layout, with each of the {@link #options()}; a few rules that take their time, with some of each kind. A failure says which rule, what was seen, and what to do. What a
 * declared limit leaves out is a skipped test with the reason.
 *
 * <p>The kit brings its own plans. It starts Java machines of its own, with other languages, zones and charsets and with little
 * memory; there the exporter is found by its class, which therefore is public and has a public constructor without arguments.
 */
public abstract class ExporterConformance {

    /** For the test that extends the kit. */
    protected ExporterConformance() {}

    /**
     * The exporter, made as its users get it.
     *
     * @return an exporter
     */
    protected abstract PlanExporter exporter();

    /**
     * The options to try the exporter with, each set by name and value as a user would write it. Texts must be found in the
     * artifact with each of them; use one that keeps lines from being broken in the midst of a text.
     *
     * @return the sets of options, at least one; no options at all unless overridden
     */
    protected List<Map<String, String>> options() {
        return List.of(Map.of());
    }

    /**
     * Options that the exporter must refuse before the first byte, such as two that contradict each other. Unknown options and
     * values of a wrong type are tried anyway.
     *
     * @return the sets of options; none unless overridden
     */
    protected List<Map<String, String>> refusedOptions() {
        return List.of();
    }

    /**
     * The texts of an artifact as a reader of its format finds them, in reading order: cells, paragraphs, values. Spaces and ends
     * of lines between words do not count.
     *
     * @param artifact what the exporter wrote
     * @return the texts; the lines of the artifact as UTF-8 unless overridden
     */
    protected List<String> texts(byte[] artifact) {
        return new String(artifact, StandardCharsets.UTF_8).lines().toList();
    }

    /**
     * The cells of an artifact that a spreadsheet would run as a formula when it opens it. Formats of tables override this.
     *
     * @param artifact what the exporter wrote
     * @return the cells; none unless overridden
     */
    protected List<String> formulas(byte[] artifact) {
        return List.of();
    }

    /**
     * What the format cannot hold.
     *
     * @return the limits; none unless overridden
     */
    protected ExporterLimits limits() {
        return ExporterLimits.none();
    }

    /**
     * How much memory the exporter may ask for to write one row of a great many, whether it keeps it or not; what reading the
     * row costs is part of it. A rule counts it, so that it does not grow unseen. What is counted hangs on what the Java machine
     * has compiled by then, and may be some times what it was; leave room for that.
     *
     * @return the number of bytes; 15,000 unless overridden
     */
    protected long mostBytesPerRow() {
        return Subject.MOST_BYTES_PER_ROW;
    }

    /**
     * The rules, for JUnit.
     *
     * @return a container for each rule, with a test for each thing that it is tried with
     */
    @TestFactory
    public final Stream<DynamicNode> rules() {
        return rules(trial -> !trial.elsewhere());
    }

    /**
     * The rules that are tried on Java machines of their own, for JUnit. They take some seconds; those who are in a hurry leave out
     * the tag {@code other-machines}.
     *
     * @return a container for each rule, with a test for each thing that it is tried with
     */
    @TestFactory
    @Tag("other-machines")
    public final Stream<DynamicNode> rulesOnOtherMachines() {
        return rules(Trial::elsewhere);
    }

    private Stream<DynamicNode> rules(Predicate<Trial> wanted) {
        Subject subject = Subject.builder(exporter())
                .options(options())
                .refusedOptions(refusedOptions())
                .texts(this::texts)
                .formulas(this::formulas)
                .limits(limits())
                .mostBytesPerRow(mostBytesPerRow())
                .build();
        return Rules.all().stream()
                .map(rule -> container(
                        rule, rule.trials(subject).stream().filter(wanted).toList()))
                .flatMap(Optional::stream);
    }

    private static Optional<DynamicNode> container(Rule rule, List<Trial> trials) {
        return trials.isEmpty()
                ? Optional.empty()
                : Optional.of(DynamicContainer.dynamicContainer(
                        rule.toString(),
                        trials.stream().map(trial -> DynamicTest.dynamicTest(trial.name(), trial.check()))));
    }
}
