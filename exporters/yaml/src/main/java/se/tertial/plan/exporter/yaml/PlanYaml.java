package se.tertial.plan.exporter.yaml;

import se.tertial.plan.exporter.json.PlanFileReader;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.exporter.json.file.FileReading;
import se.tertial.plan.exporter.json.portfolio.PortfolioKind;
import se.tertial.plan.exporter.yaml.read.YamlSyntax;
import se.tertial.plan.model.Portfolio;

/**
 * The file form of a portfolio that people write by hand: YAML 1.2 (core schema) with the fields of {@link
 * se.tertial.plan.exporter.json.PlanJson}, whose JSON Schema describes both.
 *
 * <p>What the writer writes, the reader reads back into an equal portfolio, and writing that gives the same bytes. Not
 * read are anchors, aliases, tags, merge keys and more than one document: every value stands where it is meant. A text
 * that plain YAML takes for a number, or for true or false, is a problem that says to quote it; dates, {@code no} and
 * {@code 2024-T2} are texts as they are.
 */
public final class PlanYaml {

    /** The media type of a file (RFC 9512). */
    public static final String MEDIA_TYPE = "application/yaml";

    private PlanYaml() {}

    /**
     * A reader with {@link ReadLimits#standard() the standard limits}, which are safe for files of strangers.
     *
     * @return a reader
     */
    public static PlanFileReader<Portfolio> reader() {
        return reader(ReadLimits.standard());
    }

    /**
     * A reader with limits. One value takes up at most about twice as many characters of the file as a string may have,
     * its escapes, indentation and comments counted.
     *
     * @param limits how large a file may be, whichever way it is given
     * @return a reader
     */
    public static PlanFileReader<Portfolio> reader(ReadLimits limits) {
        return new FileReading<>(new PortfolioKind(), YamlSyntax.YAML, limits);
    }

    /**
     * A writer of files that people can read and edit.
     *
     * @return a writer
     */
    public static PlanYamlWriter writer() {
        return new PlanYamlWriter();
    }
}
