package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.Dates;
import se.tertial.plan.importer.text.grammar.LineJoiner;
import se.tertial.plan.importer.text.grammar.TitleCase;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.model.document.RecordNumber;

/**
 * Finds the headings above a plan's activities. A document has one style of heading, looked for in this order: marked (in
 * capitals, bold, with number signs), numbered, and short lines set apart above a list.
 */
final class Headings {

    private static final int LONGEST = 120;
    private static final int MOST_LINES = 40;

    /** A line that opens a list in running text: "Vi ska:". */
    private static final Pattern LEAD_IN =
            Pattern.compile("(?i).*(?<!\\p{L})(?:ska|skall|vill|kommer|att|är|har|genom|följande)(?!\\p{L}).*:");

    private static final Pattern MARKED = Pattern.compile("#{1,6}[\\s\\u00A0]*\\S.*|\\*\\*[^*]+\\*\\*:?|__[^_]+__:?");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,2}[.)]?[\\s\\u00A0]+\\p{Lu}.*");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?[\\s\\u00A0]+\\p{Lu}.*");

    private final List<Line> lines;
    private final BitSet found = new BitSet();
    private final boolean dense;

    private Headings(List<Line> lines) {
        this.lines = lines;
        this.dense = lines.stream().dropWhile(Line::isBlank).noneMatch(Line::isBlank);
    }

    /**
     * Finds the headings.
     *
     * @param lines the lines of a document
     * @return the indices of the lines that are headings, its title among them if that looks like one
     */
    static BitSet find(List<Line> lines) {
        Headings headings = new Headings(lines);
        headings.collect(headings::isMarked);
        headings.collectNumberedAlike();
        Optional<Integer> title = FrontMatter.title(lines, headings.found);
        if (headings.areas(title) == 0) {
            headings.collect(headings::isNumberedAboveList);
        }
        if (headings.areas(title) == 0) {
            headings.collect(headings::isShortAboveList);
        }
        return headings.found;
    }

    private int areas(Optional<Integer> title) {
        return found.cardinality() - (title.filter(found::get).isPresent() ? 1 : 0);
    }

    private void collect(IntPredicate is) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && lines.get(i).text().length() <= LONGEST && is.test(i)) {
                found.set(i);
            }
        }
    }

    /** Where some numbered lines are headings, those that stand apart and count on with them are, too, however written. */
    private void collectNumberedAlike() {
        List<Integer> counted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean apart = isBlank(i - 1) && isBlank(i + 1) && !text.matches(".*[.!?;,]$");
            if (COUNTED.matcher(text).matches() && (found.get(i) || apart)) {
                counted.add(i);
            }
        }
        boolean some = counted.stream().anyMatch(found::get);
        boolean countOn = IntStream.range(0, counted.size())
                .allMatch(i -> lines.get(counted.get(i)).text().matches((i + 1) + "(?!\\d).*"));
        if (some && countOn) {
            counted.forEach(found::set);
        }
    }

    private boolean isBlank(int at) {
        return at < 0 || at >= lines.size() || lines.get(at).isBlank();
    }

    private boolean isMarked(int at) {
        String text = lines.get(at).text();
        return MARKED.matcher(text).matches() || isCapitals(lines.get(at));
    }

    private static boolean isCapitals(Line line) {
        Optional<Bullet> bullet = Bullet.of(line);
        boolean item = bullet.filter(its -> !its.isNumbered()).isPresent();
        return !item
                && TitleCase.isUpper(line.text())
                && !RecordNumber.isWellFormed(line.text())
                && Metadata.key(line.text()).isEmpty();
    }

    /** A numbered line is a heading if what follows is a list of another kind; else it is an item. */
    private boolean isNumberedAboveList(int at) {
        Line line = lines.get(at);
        if (!NUMBERED.matcher(line.text()).matches() || line.text().matches(".*[.!?;,]$")) {
            return false;
        }
        int depth = Bullet.of(line).map(Bullet::numberDepth).orElse(1);
        return next(at).flatMap(next -> Bullet.of(lines.get(next)))
                .filter(next -> !next.isNumbered() || next.numberDepth() > depth)
                .isPresent();
    }

    private boolean isShortAboveList(int at) {
        Line line = lines.get(at);
        String text = line.text();
        boolean plain = Bullet.of(line).isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && !text.matches(".*[.!?;,]$")
                && !RecordNumber.isWellFormed(text)
                && Dates.first(text).isEmpty();
        boolean apart = at == 0 || lines.get(at - 1).isBlank() || (dense && endsSentence(at - 1));
        boolean leadIn = LEAD_IN.matcher(text).matches() || ListLabel.of(text).isPresent();
        return plain && apart && !leadIn && isAboveList(at);
    }

    /** Below a heading the list comes first, or a text that introduces it; another line set apart comes before neither. */
    private boolean isAboveList(int at) {
        int last = Math.min(lines.size(), at + MOST_LINES);
        for (int i = at + 1; i < last; i++) {
            Line line = lines.get(i);
            if (Bullet.of(line).isPresent()) {
                return true;
            }
            boolean apart = lines.get(i - 1).isBlank() && !LineJoiner.endsSentence(line.text());
            if (found.get(i)
                    || (apart
                            && !line.isBlank()
                            && !LEAD_IN.matcher(line.text()).matches())) {
                return false;
            }
        }
        return false;
    }

    /** In a text without blank lines nothing else sets a heading apart. */
    private boolean endsSentence(int at) {
        return LineJoiner.endsSentence(lines.get(at).text());
    }

    private Optional<Integer> next(int at) {
        for (int i = at + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
