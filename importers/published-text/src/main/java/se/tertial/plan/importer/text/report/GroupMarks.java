package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.tertial.plan.importer.text.grammar.LineJoiner;
import se.tertial.plan.importer.text.grammar.TitleCase;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.BodyRegister;
import se.tertial.plan.importer.text.reading.StatusTokens;

/**
 * Tells of each line of a report that is grouped by body what it is: the heading of a body, the title of an assignment, its
 * status, or text.
 *
 * @param bodies the known bodies
 * @param tokens what can be printed as a status
 */
record GroupMarks(BodyRegister bodies, StatusTokens tokens) {

    List<Mark> of(List<Line> lines) {
        List<Mark> marks = new ArrayList<>();
        Optional<Mark> above = Optional.empty();
        boolean attached = false;
        boolean capitals = lines.stream().anyMatch(this::endsInCapitals);
        for (Line line : lines) {
            if (line.isBlank()) {
                marks.add(Mark.text(line));
                attached = false;
                continue;
            }
            marks.addAll(line(line, above, attached, capitals));
            above = Optional.of(marks.get(marks.size() - 1));
            attached = true;
        }
        return marks;
    }

    /**
     * The index of the line that heads the first group: the last body above the first title with a status. Empty if there is
     * none, or if that body stands right below a status: then the rows are those of a table that has lost its header.
     */
    OptionalInt first(List<Line> lines) {
        Optional<Line> heading = Optional.empty();
        boolean below = false;
        Optional<Line> above = Optional.empty();
        for (Mark mark : of(lines)) {
            if (mark.status().isPresent() && heading.isPresent()) {
                int number = heading.get().number();
                return below
                        ? OptionalInt.empty()
                        : IntStream.range(0, lines.size())
                                .filter(i -> lines.get(i).number() == number)
                                .findFirst();
            }
            if (mark.body().isPresent()) {
                below = above.flatMap(line -> tokens.read(line.text())).isPresent();
                heading = Optional.of(mark.line());
            }
            above = mark.isBlank() ? above : Optional.of(mark.line());
        }
        return OptionalInt.empty();
    }

    private List<Mark> line(Line line, Optional<Mark> above, boolean attached, boolean capitals) {
        Optional<StatusTokens.Token> status = tokens.read(line.text());
        if (status.isPresent()) {
            boolean below = above.filter(its -> isTitle(its, attached)).isPresent();
            return List.of(below ? new Mark(line, status, Optional.empty()) : Mark.text(line));
        }
        Optional<BodyHeading> body = BodyHeading.ofGroup(line.text(), bodies);
        if (body.isPresent()) {
            return List.of(new Mark(line, Optional.empty(), body));
        }
        Optional<TitledStatus> titled =
                TitledStatus.read(line, tokens).or(() -> capitals ? TitledStatus.inCapitals(line) : Optional.empty());
        return titled.map(TitledStatus::parts).orElse(List.of(line)).stream()
                .map(part -> new Mark(
                        part,
                        titled.filter(its -> its.status().equals(part)).map(its -> token(part.text())),
                        Optional.empty()))
                .toList();
    }

    private boolean endsInCapitals(Line line) {
        return TitledStatus.read(line, tokens)
                .filter(its -> TitleCase.isUpper(its.status().text()))
                .isPresent();
    }

    private StatusTokens.Token token(String text) {
        return tokens.read(text).orElseGet(() -> new StatusTokens.Token(text, false, false));
    }

    /** A status alone on its line stands below a title, which is no finished sentence if a blank line is between them. */
    private boolean isTitle(Mark above, boolean attached) {
        String text = above.line().text();
        return above.status().isPresent()
                ? attached
                : above.isText() && DetailLabel.read(text).isEmpty() && (attached || !LineJoiner.endsSentence(text));
    }
}
