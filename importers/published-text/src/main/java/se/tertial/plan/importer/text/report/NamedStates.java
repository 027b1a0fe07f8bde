package se.tertial.plan.importer.text.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.LineJoiner;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.StatusTokens;

/**
 * Tells what is a status in a report of one voice, where no body shows it. Such views print a status twice, on one line or
 * two, and name it as they like. What stands twice below a text is therefore a status whether a table knows it or not; where
 * the others stand twice, a word that stands once in a paragraph of its own is a comment. Not thread-safe.
 */
final class NamedStates {

    private static final int LONGEST = 60;

    private final Reading reading;
    private final List<Mark> marks;

    private NamedStates(Reading reading, List<Mark> marks) {
        this.reading = reading;
        this.marks = marks;
    }

    /** Settles which of the marks are a status. */
    static void settle(List<Mark> marks, Reading reading) {
        NamedStates states = new NamedStates(reading, marks);
        states.takeWhatStandsTwice();
        boolean twice = states.standMostlyTwice();
        states.leaveComments(twice);
        if (!twice) {
            states.takeByPlace();
        }
    }

    private void takeWhatStandsTwice() {
        for (int i = 0; i < marks.size(); i++) {
            if (!isCandidate(i) || next(i, -1).isEmpty()) {
                continue;
            }
            Optional<String> once = StatusTokens.once(text(i));
            Optional<Integer> below = next(i, 1).filter(this::isCandidate);
            int at = i;
            if (once.isPresent()) {
                take(i, new StatusTokens.Token(once.get(), true, false));
            } else if (below.filter(other -> isSame(at, other)).isPresent()) {
                take(i, new StatusTokens.Token(text(i), false, false));
                marks.set(below.get(), status(below.get(), new StatusTokens.Token(text(below.get()), false, false)));
            }
        }
    }

    private boolean standMostlyTwice() {
        List<Integer> statuses = IntStream.range(0, marks.size())
                .filter(i -> marks.get(i).status().isPresent())
                .boxed()
                .toList();
        long twice = statuses.stream().filter(this::standsTwice).count();
        return 2 * twice >= statuses.size() && twice > 0;
    }

    private boolean standsTwice(int at) {
        return marks.get(at).status().filter(StatusTokens.Token::doubled).isPresent()
                || next(at, -1).filter(other -> isSame(at, other)).isPresent()
                || next(at, 1).filter(other -> isSame(at, other)).isPresent();
    }

    /** Of the words that a table knows, those that stand where a comment does. */
    private void leaveComments(boolean twice) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.status().isPresent() && !isStatus(i, mark.status().get(), twice)) {
                marks.set(i, Mark.text(mark.line()));
            }
        }
    }

    private boolean isStatus(int at, StatusTokens.Token token, boolean twice) {
        Optional<Integer> above = next(at, -1);
        if (above.isEmpty()) {
            return token.strong();
        }
        boolean attached = at > 0 && !marks.get(at - 1).isBlank();
        if (marks.get(above.get()).status().isPresent()) {
            boolean complete = standsTwice(above.get());
            return isRepeat(at, above.get()) || (attached && !complete);
        }
        return token.strong() || attached || !twice || standsTwice(at);
    }

    /** Whether it repeats what stands above it, which does not repeat anything itself. */
    private boolean isRepeat(int at, int above) {
        boolean first = next(above, -1).filter(other -> isSame(above, other)).isEmpty();
        return isSame(at, above) && first;
    }

    /** Where statuses stand once, right below the assignment and apart from what follows, others may stand so, too. */
    private void takeByPlace() {
        Map<String, Integer> counts = new HashMap<>();
        boolean apart = marks.stream().anyMatch(mark -> mark.status().isPresent());
        for (int i = 1; i < marks.size(); i++) {
            apart &= marks.get(i).status().isEmpty() || (!marks.get(i - 1).isBlank() && isBlank(i + 1));
            if (isBelowEnd(i)) {
                counts.merge(Spaces.fold(text(i)), 1, Integer::sum);
            }
        }
        for (int i = 1; i < marks.size(); i++) {
            boolean comesBack = isBelowEnd(i) && counts.getOrDefault(Spaces.fold(text(i)), 0) > 1;
            if (comesBack || (apart && isBelowEnd(i) && isBlank(i + 1))) {
                take(i, new StatusTokens.Token(text(i), false, false));
            }
        }
    }

    private boolean isBelowEnd(int at) {
        Mark above = marks.get(at - 1);
        return isCandidate(at)
                && above.isText()
                && LineJoiner.endsSentence(above.line().text());
    }

    private void take(int at, StatusTokens.Token token) {
        reading.notes().addLeftOut("I-STATUS-UNKNOWN", marks.get(at).line());
        marks.set(at, status(at, token));
    }

    private Mark status(int at, StatusTokens.Token token) {
        return new Mark(marks.get(at).line(), Optional.of(token), Optional.empty());
    }

    private boolean isCandidate(int at) {
        Line line = marks.get(at).line();
        String text = line.text();
        return marks.get(at).isText()
                && text.length() <= LONGEST
                && Character.isUpperCase(text.codePointAt(0))
                && ".,;:?!)".indexOf(text.charAt(text.length() - 1)) < 0
                && Bullet.of(line).isEmpty();
    }

    private boolean isSame(int one, int other) {
        return Spaces.fold(text(one)).equals(Spaces.fold(text(other)));
    }

    private boolean isBlank(int at) {
        return at >= marks.size() || marks.get(at).isBlank();
    }

    private String text(int at) {
        return marks.get(at).line().text();
    }

    /** The index of the next mark that is not blank. */
    private Optional<Integer> next(int at, int step) {
        int i = at + step;
        while (i >= 0 && i < marks.size() && marks.get(i).isBlank()) {
            i += step;
        }
        return i >= 0 && i < marks.size() ? Optional.of(i) : Optional.empty();
    }
}
