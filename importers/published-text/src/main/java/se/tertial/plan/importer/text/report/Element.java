package se.tertial.plan.importer.text.report;

import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.StatusTokens;

/**
 * A paragraph of a report: text, a status, or a body's heading.
 *
 * @param paragraph the paragraph
 * @param status the status it is
 * @param body the body it is the heading of
 * @param bullet whether it is an item of a list
 * @param attached whether no blank line stands above it
 */
record Element(
        Paragraph paragraph,
        Optional<StatusTokens.Token> status,
        Optional<BodyHeading> body,
        boolean bullet,
        boolean attached) {

    boolean isText() {
        return status.isEmpty() && body.isEmpty();
    }

    String text() {
        return paragraph.text();
    }
}
