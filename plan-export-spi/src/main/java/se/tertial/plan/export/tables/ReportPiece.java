package se.tertial.plan.export.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.text.Text;

/**
 * A piece of a report by which two reports on the same thing are compared.
 *
 * @param part what it is
 * @param body who speaks; empty if no single body does
 * @param axis what is judged; empty for what is no assessment
 * @param number the number of the piece among those that are alike in all this, from 1
 */
record ReportPiece(PiecePart part, Optional<Id> body, Optional<AssessmentAxis> axis, int number) {

    /** The parts of a report. */
    enum PiecePart {
        ASSESSMENT,
        COMMENT,
        DEVIATION
    }

    /** The pieces of a report with what they say, in its order. */
    static Map<ReportPiece, String> of(Report report, Look look) {
        Map<ReportPiece, String> pieces = new LinkedHashMap<>();
        for (Assessment its : report.assessments()) {
            String said = lines(Stream.of(
                    Optional.of(look.status(its).text()),
                    look.text(its.reason()).map(Text::plain)));
            add(pieces, PiecePart.ASSESSMENT, its.body(), Optional.of(its.axis()), said);
        }
        for (Comment its : report.comments()) {
            add(
                    pieces,
                    PiecePart.COMMENT,
                    its.body(),
                    Optional.empty(),
                    look.lines(its.paragraphs()).map(Text::plain).orElse(""));
        }
        for (Deviation its : report.deviations()) {
            String said = lines(Stream.of(
                    look.text(its.cause()).map(Text::plain),
                    look.text(its.effect()).map(Text::plain),
                    look.text(its.action()).map(Text::plain),
                    its.newDate().map(Object::toString)));
            add(pieces, PiecePart.DEVIATION, its.owner().flatMap(Party::body), Optional.empty(), said);
        }
        return pieces;
    }

    private static void add(
            Map<ReportPiece, String> pieces,
            PiecePart part,
            Optional<Id> body,
            Optional<AssessmentAxis> axis,
            String said) {
        int number = 1;
        while (pieces.containsKey(new ReportPiece(part, body, axis, number))) {
            number++;
        }
        pieces.put(new ReportPiece(part, body, axis, number), said);
    }

    private static String lines(Stream<Optional<String>> said) {
        List<String> lines = said.flatMap(Optional::stream).toList();
        return String.join("\n", lines);
    }
}
