package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.LineJoiner;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Notes;

/** Divides what follows a plan's introduction into areas and nested items. Not thread-safe. */
final class OutlineReader {

    private static final int LONGEST_TITLE = 120;

    private final LineJoiner joiner;
    private final Notes notes;
    private final List<Area> areas = new ArrayList<>();
    private final Levels levels = new Levels();

    private OutlineReader(LineJoiner joiner, Notes notes) {
        this.joiner = joiner;
        this.notes = notes;
    }

    /** Reads the lines from an index on; the headings are given by their indices. */
    static List<Area> read(List<Line> lines, int from, BitSet headings, LineJoiner joiner, Notes notes) {
        OutlineReader reader = new OutlineReader(joiner, notes);
        Optional<Line> above = Optional.empty();
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (headings.get(i)) {
                reader.heading(line, above.isPresent() && headings.get(i - 1));
            } else if (!line.isBlank()) {
                reader.line(line, above);
            }
            above = line.isBlank() ? Optional.empty() : Optional.of(line);
        }
        return reader.areas;
    }

    private void heading(Line line, boolean goesOn) {
        if (!goesOn || areas.isEmpty() || !areas.get(areas.size() - 1).isBareHeading()) {
            areas.add(new Area());
        }
        areas.get(areas.size() - 1).head(Paragraph.of(line));
        levels.clear();
    }

    private Area area() {
        if (areas.isEmpty()) {
            areas.add(new Area());
        }
        return areas.get(areas.size() - 1);
    }

    private void line(Line line, Optional<Line> above) {
        Optional<Bullet> bullet = Bullet.of(line);
        if (bullet.isPresent()) {
            Item item = new Item(bullet.get());
            levels.open(item).ifPresentOrElse(parent -> parent.add(item), () -> area().add(item));
            if (levels.isFull()) {
                notes.add("I-DEPTH", Extent.of(line), Evidence.of());
            }
        } else if (levels.last().isPresent()) {
            belowItem(levels.last().get(), line, above);
        } else {
            belowHeading(line, above);
        }
    }

    private void belowHeading(Line line, Optional<Line> above) {
        Paragraph paragraph = Paragraph.of(line);
        Optional<Paragraph> last = area().last();
        if (last.isPresent() && goesOn(last.get(), line, above)) {
            area().goOn(paragraph);
        } else {
            area().start(paragraph);
        }
    }

    private void belowItem(Item item, Line line, Optional<Line> above) {
        Paragraph paragraph = Paragraph.of(line);
        if (goesOn(item.last(), line, above)) {
            item.goOn(paragraph);
            return;
        }
        boolean bodyOfTitle = item.hasOneParagraph() && item.last().text().length() <= LONGEST_TITLE;
        if (above.isEmpty() && line.indent() <= item.indent() && !bodyOfTitle) {
            notes.add("I-PLACED", paragraph.extent(), Map.of());
        }
        item.start(paragraph);
    }

    private boolean goesOn(Paragraph before, Line line, Optional<Line> above) {
        if (above.isPresent()) {
            return joiner.joins(above.get(), line);
        }
        boolean broken = LineJoiner.isBroken(before.text(), line.text());
        if (broken) {
            notes.addJoined(before, Paragraph.of(line));
        }
        return broken;
    }
}
