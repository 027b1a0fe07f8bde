package se.tertial.plan.importer.text.report;

import java.util.Optional;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.StatusTokens;

/**
 * What a line of a report is.
 *
 * @param line the line
 * @param status the status it is
 * @param body the body it is the heading of
 */
record Mark(Line line, Optional<StatusTokens.Token> status, Optional<BodyHeading> body) {

    static Mark text(Line line) {
        return new Mark(line, Optional.empty(), Optional.empty());
    }

    boolean isBlank() {
        return line.isBlank();
    }

    boolean isText() {
        return !isBlank() && status.isEmpty() && body.isEmpty();
    }
}
