package se.tertial.plan.importer.text.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.LineJoiner;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.ResponsibilityCode;
import se.tertial.plan.importer.text.reading.StatusTokens;

/**
 * Finds statuses that no table knows by where they stand: a few words, or a sign, above a body, below a responsibility code, or right
 * below the end of an assignment in more rows than one.
 */
final class StatusByPlace {

    private static final int LONGEST = 40;

    private final Reading reading;
    private final List<Mark> marks;
    private final Map<String, Integer> candidates = new HashMap<>();

    private StatusByPlace(Reading reading, List<Mark> marks) {
        this.reading = reading;
        this.marks = marks;
    }

    /** Turns the texts that must be a status into statuses. */
    static void find(List<Mark> marks, Reading reading) {
        StatusByPlace places = new StatusByPlace(reading, marks);
        for (int i = 1; i < marks.size(); i++) {
            if (places.isShort(i) && places.endsAbove(i)) {
                places.candidates.merge(places.words(i), 1, Integer::sum);
            }
        }
        for (int i = 1; i < marks.size(); i++) {
            if (places.isShort(i) && (places.codeAbove(i) || places.comesBack(i))) {
                places.set(i);
            }
        }
    }

    private void set(int at) {
        Line line = marks.get(at).line();
        StatusTokens.Token token = new StatusTokens.Token(line.text(), false, false);
        reading.notes().addLeftOut("I-STATUS-UNKNOWN", line);
        marks.set(at, new Mark(line, Optional.of(token), Optional.empty()));
    }

    private boolean isShort(int at) {
        Mark mark = marks.get(at);
        String text = mark.line().text();
        return mark.isText()
                && text.length() <= LONGEST
                && (Character.isUpperCase(text.codePointAt(0)) || isSign(text))
                && ",;:?!)".indexOf(text.charAt(text.length() - 1)) < 0
                && Bullet.of(mark.line()).isEmpty()
                && next(at, 1).flatMap(Mark::body).isPresent();
    }

    /** A picture, such as a face or a coloured dot, with nothing beside it. */
    private static boolean isSign(String text) {
        return text.codePoints()
                .allMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL
                        || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private boolean codeAbove(int at) {
        return next(at, -1)
                .filter(Mark::isText)
                .filter(above -> ResponsibilityCode.endsWithCode(above.line().text(), reading.bodies()))
                .isPresent();
    }

    private boolean comesBack(int at) {
        return endsAbove(at) && candidates.getOrDefault(words(at), 0) > 1;
    }

    private boolean endsAbove(int at) {
        Mark above = marks.get(at - 1);
        return above.isText() && LineJoiner.endsSentence(above.line().text());
    }

    private String words(int at) {
        return Spaces.fold(marks.get(at).line().text());
    }

    /** The next mark that is not blank. */
    private Optional<Mark> next(int at, int step) {
        int i = at + step;
        while (i >= 0 && i < marks.size() && marks.get(i).isBlank()) {
            i += step;
        }
        return i >= 0 && i < marks.size() ? Optional.of(marks.get(i)) : Optional.empty();
    }
}
