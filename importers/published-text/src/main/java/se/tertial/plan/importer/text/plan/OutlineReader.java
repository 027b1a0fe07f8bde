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
    private final boolean bodies;
    private final List<Area> areas = new ArrayList<>();
    private final Levels levels = new Levels();

    private OutlineReader(LineJoiner joiner, Notes notes, boolean bodies) {
        this.joiner = joiner;
        this.notes = notes;
        this.bodies = bodies;
    }

    /** Reads the lines from an index on; the headings are given by their indices. */
    static List<Area> read(List<Line> lines, int from, BitSet headings, LineJoiner joiner, Notes notes) {
        OutlineReader reader = new OutlineReader(joiner, notes, hasBodies(lines, from, headings));
        BitSet beforeItems = beforeItems(lines, headings);
        Optional<Line> above = Optional.empty();
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (headings.get(i)) {
                reader.heading(line, above.isPresent() && headings.get(i - 1));
            } else if (!line.isBlank()) {
                if (above.isEmpty() && !beforeItems.get(i) && reader.isAfterList(line)) {
                    reader.closeList(line);
                }
                reader.line(line, above);
            }
            above = line.isBlank() ? Optional.empty() : Optional.of(line);
        }
        return reader.areas;
    }

    /** Whether items of this document have paragraphs of their own right below them. */
    private static boolean hasBodies(List<Line> lines, int from, BitSet headings) {
        for (int i = Math.max(1, from); i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean below =
                    !headings.get(i) && !line.isBlank() && Bullet.of(line).isEmpty();
            if (below
                    && Bullet.of(lines.get(i - 1)).isPresent()
                    && Character.isUpperCase(line.text().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** A paragraph set apart below the last, finished item of a list belongs to the area, where items have no bodies. */
    private boolean isAfterList(Line line) {
        Optional<Item> item = levels.last();
        if (bodies
                || item.isEmpty()
                || Bullet.of(line).isPresent()
                || line.indent() > item.get().indent()) {
            return false;
        }
        return LineJoiner.endsSentence(item.get().last().text());
    }

    /** The lines that an item of the same area follows. */
    private static BitSet beforeItems(List<Line> lines, BitSet headings) {
        BitSet before = new BitSet();
        boolean item = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            before.set(i, item);
            item = !headings.get(i) && (item || Bullet.of(lines.get(i)).isPresent());
        }
        return before;
    }

    private void closeList(Line line) {
        notes.add("I-AFTER-LIST", Extent.of(line), Evidence.of("text", line.text()));
        levels.clear();
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
        Optional<ListLabel> label = ListLabel.of(line.text());
        if (label.isPresent()) {
            notes.add("I-LIST-LABEL", Extent.of(line), Evidence.of("text", line.text()));
            levels.clear();
            area().label(label.get());
        } else if (bullet.isPresent()) {
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
