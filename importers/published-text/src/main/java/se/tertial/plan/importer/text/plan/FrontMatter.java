package se.tertial.plan.importer.text.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.Dates;
import se.tertial.plan.importer.text.grammar.LineJoiner;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.Notes;
import se.tertial.plan.model.document.RecordNumber;

/** What stands before a plan's first area: date, record number, labelled values, title and introduction. Not thread-safe. */
final class FrontMatter {

    private static final Set<String> PLAN_WORDS =
            Table.read(FrontMatter.class, "plan-words.csv").foldedWords();
    private static final int LONGEST_TITLE = 200;

    private final List<Labelled> labelled = new ArrayList<>();
    private final List<Paragraph> introduction = new ArrayList<>();
    private final List<Paragraph> open = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<RecordNumber> recordNumber = Optional.empty();
    private Optional<Paragraph> title = Optional.empty();

    /**
     * A labelled value.
     *
     * @param label the label as printed
     * @param field what it gives
     * @param value the value
     * @param paragraph where it stands
     */
    record Labelled(String label, String field, String value, Paragraph paragraph) {}

    private FrontMatter() {}

    /** The index of the title: the first line before any list that names a kind of plan, else the first plain short line. */
    static Optional<Integer> title(List<Line> lines, BitSet headings) {
        Optional<Integer> plain = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Bullet.of(line).isPresent() && !headings.get(i)) {
                break;
            }
            if (!mayBeTitle(line)) {
                continue;
            }
            if (namesPlan(line.text())) {
                return Optional.of(i);
            }
            boolean area = headings.get(i) && headings.cardinality() < 2;
            plain = plain.isPresent() || area ? plain : Optional.of(i).filter(at -> !headings.get(at));
        }
        return plain;
    }

    private static boolean mayBeTitle(Line line) {
        String text = line.text();
        return !line.isBlank()
                && text.length() <= LONGEST_TITLE
                && !text.endsWith(".")
                && text.codePoints().anyMatch(Character::isLetter)
                && Metadata.key(text).isEmpty()
                && !RecordNumber.isWellFormed(text)
                && !isDateLine(text);
    }

    /**
     * Whether a text names a kind of plan.
     *
     * @param text any text
     * @return true if one of its words is one, or ends in one
     */
    static boolean namesPlan(String text) {
        for (String word : Spaces.fold(text).split("[^\\p{L}]+", -1)) {
            if (PLAN_WORDS.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDateLine(String text) {
        return Dates.first(text).filter(found -> isNoise(rest(text, found))).isPresent();
    }

    private static String rest(String text, Dates.Found found) {
        return Spaces.strip(text.substring(0, found.start()) + " " + text.substring(found.end()));
    }

    private static boolean isNoise(String rest) {
        return rest.isEmpty() || RecordNumber.isWellFormed(rest);
    }

    static FrontMatter read(List<Line> lines, Optional<Integer> title, LineJoiner joiner, Notes notes) {
        FrontMatter matter = new FrontMatter();
        Optional<Line> above = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                above = Optional.empty();
            } else if (title.equals(Optional.of(i))) {
                matter.title = Optional.of(Paragraph.of(line));
                above = Optional.empty();
            } else {
                i = matter.line(lines, i, above, joiner, notes);
                above = Optional.of(line);
            }
        }
        matter.close();
        return matter;
    }

    /** Reads a line, or two where a label stands above its value; gives the index of the last line read. */
    private int line(List<Line> lines, int index, Optional<Line> above, LineJoiner joiner, Notes notes) {
        Line line = lines.get(index);
        Optional<Metadata> label = Metadata.key(line.text());
        if (label.isPresent() && introduction.isEmpty()) {
            int valueAt = label.get().value().isEmpty() ? nextText(lines, index) : index;
            String value =
                    valueAt == index ? label.get().value() : lines.get(valueAt).text();
            Paragraph at = Paragraph.of(lines.get(valueAt));
            labelled.add(new Labelled(label.get().label(), label.get().field(), value, at));
            return valueAt;
        }
        if (!number(line.text())) {
            text(line, above, joiner, notes);
        } else if (line.text().codePoints().anyMatch(Character::isLowerCase)) {
            notes.addLeftOut("I-NUMBER", line);
        }
        return index;
    }

    private static int nextText(List<Line> lines, int at) {
        for (int i = at + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return i;
            }
        }
        return at;
    }

    private boolean number(String text) {
        Optional<Dates.Found> day = Dates.first(text).filter(found -> isNoise(rest(text, found)));
        if (day.isPresent() && date.isEmpty()) {
            date = day.map(Dates.Found::day);
            String rest = rest(text, day.get());
            return rest.isEmpty() || number(rest);
        }
        if (day.isEmpty() && recordNumber.isEmpty() && RecordNumber.isWellFormed(text)) {
            recordNumber = Optional.of(RecordNumber.of(text));
            return true;
        }
        return false;
    }

    private void text(Line line, Optional<Line> above, LineJoiner joiner, Notes notes) {
        Paragraph paragraph = Paragraph.of(line);
        boolean goesOn = false;
        if (!open.isEmpty() && Bullet.of(line).isEmpty()) {
            Paragraph before = open.get(open.size() - 1);
            boolean broken = above.isEmpty() && LineJoiner.isBroken(before.text(), line.text());
            if (broken) {
                notes.addJoined(before, paragraph);
            }
            goesOn = broken || above.filter(its -> joiner.joins(its, line)).isPresent();
        }
        if (!goesOn) {
            close();
        }
        open.add(paragraph);
    }

    private void close() {
        if (!open.isEmpty()) {
            introduction.add(Paragraph.join(open));
            open.clear();
        }
    }

    Optional<LocalDate> date() {
        return date;
    }

    Optional<RecordNumber> recordNumber() {
        return recordNumber;
    }

    Optional<Paragraph> title() {
        return title;
    }

    List<Labelled> labelled() {
        return labelled;
    }

    List<Paragraph> introduction() {
        return introduction;
    }
}
