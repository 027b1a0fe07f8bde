package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.ResponsibilityCode;
import se.tertial.plan.importer.text.reading.StatusTokens;

/** Tells of each line of a report what it is: first by itself, then by its neighbours. */
final class Marks {

    private final Reading reading;
    private final Voices voices;

    Marks(Reading reading, Voices voices) {
        this.reading = reading;
        this.voices = voices;
    }

    List<Mark> of(List<Line> lines) {
        List<Mark> marks = new ArrayList<>();
        for (Line line : withParts(lines)) {
            marks.add(byItself(line));
        }
        if (voices == Voices.ONE) {
            NamedStates.settle(marks, reading);
        } else {
            demote(marks);
            StatusByPlace.find(marks, reading);
        }
        return marks;
    }

    /** A status at the end of an assignment's line, and a comment on its body's line, are lines of their own. */
    private List<Line> withParts(List<Line> lines) {
        List<Line> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Integer> status = reading.tokens().read(line.text()).isPresent()
                    ? Optional.empty()
                    : reading.tokens().atEnd(line.text()).filter(statusConfirmed(lines, i)::at);
            Optional<Integer> comment = voices == Voices.BODY_BY_BODY
                    ? BodyHeading.before(line.text(), reading.bodies())
                    : Optional.empty();
            Optional<Integer> cut = status.or(() -> comment);
            if (cut.isPresent()) {
                parts.add(line.part(0, cut.get()));
                parts.add(line.part(cut.get(), line.text().length()));
            } else {
                parts.add(line);
            }
        }
        return parts;
    }

    /** Tells whether what looks like a status at the end of a line is one. */
    private interface Confirmation {
        boolean at(int offset);
    }

    private Confirmation statusConfirmed(List<Line> lines, int at) {
        return offset -> {
            String text = lines.get(at).text();
            boolean coded = ResponsibilityCode.endsWithCode(text.substring(0, offset), reading.bodies());
            return coded || (voices == Voices.ONE ? isTwice(text.substring(offset)) : bodyFollows(lines, at));
        };
    }

    private boolean isTwice(String end) {
        return reading.tokens()
                .read(Spaces.strip(end))
                .filter(StatusTokens.Token::doubled)
                .isPresent();
    }

    private boolean bodyFollows(List<Line> lines, int at) {
        OptionalInt next = next(lines, at);
        return next.isPresent()
                && BodyHeading.read(lines.get(next.getAsInt()).text(), reading.bodies())
                        .isPresent();
    }

    private static OptionalInt next(List<Line> lines, int at) {
        for (int i = at + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private Mark byItself(Line line) {
        Optional<StatusTokens.Token> status = reading.tokens().read(line.text());
        Optional<BodyHeading> body = status.isPresent() || voices == Voices.ONE
                ? Optional.empty()
                : BodyHeading.read(line.text(), reading.bodies());
        return new Mark(line, status, body);
    }

    /** What looks like a status right below a body, or without an assignment above it, is a comment. */
    private void demote(List<Mark> marks) {
        Optional<Mark> before = Optional.empty();
        boolean attached = false;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.isBlank()) {
                attached = false;
                continue;
            }
            if (mark.status().isPresent() && !isStatus(mark.status().get(), before, attached, marks, i)) {
                marks.set(i, Mark.text(mark.line()));
            }
            before = Optional.of(marks.get(i));
            attached = true;
        }
    }

    private boolean isStatus(
            StatusTokens.Token token, Optional<Mark> before, boolean attached, List<Mark> marks, int at) {
        if (before.isEmpty()) {
            return token.strong();
        }
        if (before.get().body().isPresent()) {
            return false;
        }
        boolean secondStatus = before.get().status().isPresent();
        return token.strong() || attached || secondStatus || bodyAfter(marks, at);
    }

    private static boolean bodyAfter(List<Mark> marks, int at) {
        return marks.stream()
                .skip(at + 1L)
                .filter(mark -> !mark.isBlank())
                .findFirst()
                .flatMap(Mark::body)
                .isPresent();
    }
}
