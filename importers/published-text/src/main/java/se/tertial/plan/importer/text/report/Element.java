package se.tertial.plan.importer.text.report;

import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.StatusTokens;

/**
 * A paragraph of a report: text, a status, or a body's heading.
 *
 * @param paragraph the paragraph
 * @param status the status it is
 * @param body the body it is the heading of
 * @param item the item of a list it is; empty if it is none
 * @param attached whether no blank line stands above it
 */
record Element(
        Paragraph paragraph,
        Optional<StatusTokens.Token> status,
        Optional<BodyHeading> body,
        Optional<Bullet> item,
        boolean attached) {

    boolean isText() {
        return status.isEmpty() && body.isEmpty();
    }

    /** Whether it is an item of a list, as another one is, and both have numbers or letters, or both have signs. */
    boolean isListedAs(Element other) {
        return item.isPresent() && other.item.map(Bullet::isNumbered).equals(item.map(Bullet::isNumbered));
    }

    String text() {
        return paragraph.text();
    }
}
