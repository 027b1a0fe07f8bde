package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.LineJoiner;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.reading.Reading;

/** Joins marked lines into paragraphs; a sentence that a page break has cut becomes whole again. */
final class Elements {

    private final Reading reading;
    private final LineJoiner joiner;
    private final List<Element> elements = new ArrayList<>();
    private final List<Paragraph> open = new ArrayList<>();
    private Optional<Bullet> openItem = Optional.empty();
    private boolean openAttached;

    private Elements(Reading reading, LineJoiner joiner) {
        this.reading = reading;
        this.joiner = joiner;
    }

    static List<Element> of(List<Mark> marks, Reading reading) {
        LineJoiner joiner = LineJoiner.measure(marks.stream()
                .map(mark -> mark.isText() ? mark.line() : mark.line().asBlank())
                .toList());
        Elements result = new Elements(reading, joiner);
        result.read(marks);
        return result.elements;
    }

    private void read(List<Mark> marks) {
        Optional<Line> above = Optional.empty();
        boolean attached = false;
        for (Mark mark : marks) {
            if (mark.isText()) {
                text(mark.line(), above, attached);
            } else if (!mark.isBlank()) {
                close();
                elements.add(
                        new Element(Paragraph.of(mark.line()), mark.status(), mark.body(), Optional.empty(), attached));
            }
            above = mark.isText() ? Optional.of(mark.line()) : Optional.empty();
            attached = !mark.isBlank();
        }
        close();
    }

    private void text(Line line, Optional<Line> above, boolean attached) {
        Optional<Bullet> item = Bullet.of(line);
        Paragraph paragraph = Paragraph.of(line);
        if (item.isPresent() || !goesOn(paragraph, line, above)) {
            close();
            openItem = item;
            openAttached = attached;
        }
        open.add(paragraph);
    }

    private boolean goesOn(Paragraph paragraph, Line line, Optional<Line> above) {
        if (open.isEmpty()) {
            return false;
        }
        if (above.isPresent()) {
            return joiner.joins(above.get(), line);
        }
        Paragraph before = open.get(open.size() - 1);
        boolean broken = LineJoiner.isBroken(before.text(), line.text());
        if (broken) {
            reading.notes().addJoined(before, paragraph);
        }
        return broken;
    }

    private void close() {
        if (!open.isEmpty()) {
            elements.add(new Element(Paragraph.join(open), Optional.empty(), Optional.empty(), openItem, openAttached));
            open.clear();
        }
    }
}
