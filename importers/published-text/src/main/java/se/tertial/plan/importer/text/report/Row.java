package se.tertial.plan.importer.text.report;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.StatusTokens;

/**
 * A row of a follow-up table.
 *
 * @param subject what is followed up: at least one paragraph
 * @param statuses its statuses as printed; empty if it has none
 * @param sections what is said of it, body by body
 * @param guess why it is not certain that a row starts here; empty if it is
 */
record Row(List<Paragraph> subject, List<Status> statuses, List<Section> sections, Optional<String> guess) {

    /**
     * A status.
     *
     * @param token the token
     * @param paragraph where it stands
     */
    record Status(StatusTokens.Token token, Paragraph paragraph) {}

    /**
     * What one body says.
     *
     * @param heading the body's heading
     * @param paragraph where the heading stands
     * @param paragraphs the comment
     */
    record Section(Optional<BodyHeading> heading, Optional<Paragraph> paragraph, List<Paragraph> paragraphs) {}
}
