package se.tertial.plan.importer.text.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Spaces;

/**
 * What pages carry beside the text: page numbers, and head and foot lines that come back beside them. Where such a line
 * stands for the first time, far from any number, it is the title that the others repeat.
 *
 * @param text the lines without it, blank in its place
 * @param removed the lines that were taken out
 */
public record Furniture(List<Line> text, List<Line> removed) {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:sid(?:a|an)?|s\\.|page)[\\s\\u00A0.:]*\\d{1,4}(?:[\\s\\u00A0]*(?:av|of|/|\\()[\\s\\u00A0]*\\d{1,4}\\)?)?"
                    + "|\\d{1,4}[\\s\\u00A0]*\\(\\d{1,4}\\)"
                    + "|\\d{1,3}[\\s\\u00A0]*(?:/|av)[\\s\\u00A0]*\\d{1,3}"
                    + "|[-–—][\\s\\u00A0]*\\d{1,4}[\\s\\u00A0]*[-–—]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern NUMBER_IN_LINE = Pattern.compile(
            "(.{0,100}?)(?:^|[\\s\\u00A0]+)(?:sid(?:a|an)?|s\\.|page)[\\s\\u00A0.:]*\\d{1,4}"
                    + "(?:[\\s\\u00A0]*(?:av|of|/|\\()[\\s\\u00A0]*\\d{1,4}\\)?)?(?:$|[\\s\\u00A0]+(.{1,100}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A number of all pages at one side of the page, and what runs at the other. */
    private static final Pattern NUMBER_APART = Pattern.compile("(.{1,100}?)(?:\\t|[ \\u00A0]{2})[\\s\\u00A0]*"
            + "\\d{1,4}[\\s\\u00A0]*(\\([\\s\\u00A0]*\\d{1,4}\\)|(?:/|av)[\\s\\u00A0]*\\d{1,4})");

    private static final Pattern CONTENTS =
            Pattern.compile("\\S.{0,150}?(?:\\.{4,}|(?:\\. ){4,}|…{2,})[\\s\\u00A0]*\\d{1,4}");
    private static final int BESIDE = 3;
    private static final int LONGEST = 120;

    /** Copies the lists. */
    public Furniture {
        text = List.copyOf(text);
        removed = List.copyOf(removed);
    }

    /**
     * Takes page furniture out of a text.
     *
     * @param lines the lines
     * @param content which lines belong to the text however often they come back beside a page number
     * @return the lines without it, and what it was
     */
    public static Furniture remove(List<Line> lines, Predicate<Line> content) {
        boolean[] number = new boolean[lines.size()];
        for (int i = 0; i < number.length; i++) {
            String line = lines.get(i).text();
            number[i] = PAGE_NUMBER.matcher(line).matches()
                    || (BARE_NUMBER.matcher(line).matches() && standsApart(lines, i));
        }
        Map<String, Integer> running = running(lines);
        Map<String, Integer> beside = besideNumbers(lines, number);
        Set<String> seen = new HashSet<>();
        List<Line> text = new ArrayList<>();
        List<Line> removed = new ArrayList<>();
        for (int i = 0; i < number.length; i++) {
            Line line = lines.get(i);
            boolean first = seen.add(Spaces.fold(line.text())) && !hasNumberNear(number, i);
            boolean comesBack = !first && beside.getOrDefault(Spaces.fold(line.text()), 0) > 1 && !content.test(line);
            boolean runs = runningText(line)
                    .filter(its -> running.getOrDefault(its, 0) > 1)
                    .isPresent();
            boolean contents = CONTENTS.matcher(line.text()).matches();
            boolean out = number[i] || comesBack || runs || contents;
            if (out) {
                removed.add(line);
            }
            text.add(out ? line.asBlank() : line);
        }
        return new Furniture(text, removed);
    }

    /** How often each text stands on a line with a page number. */
    private static Map<String, Integer> running(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> runningText(line).ifPresent(text -> counts.merge(text, 1, Integer::sum)));
        return counts;
    }

    private static Optional<String> runningText(Line line) {
        if (line.text().length() > LONGEST) {
            return Optional.empty();
        }
        return Stream.of(NUMBER_IN_LINE, NUMBER_APART)
                .map(form -> form.matcher(line.text()))
                .filter(Matcher::matches)
                .map(number -> Spaces.fold(number.group(1) + " " + Objects.toString(number.group(2), "")))
                .findFirst();
    }

    private static boolean standsApart(List<Line> lines, int at) {
        boolean above = at == 0 || lines.get(at - 1).isBlank();
        boolean below = at + 1 == lines.size() || lines.get(at + 1).isBlank();
        return above && below;
    }

    /** How often each short line stands close to a page number. */
    private static Map<String, Integer> besideNumbers(List<Line> lines, boolean[] number) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < number.length; i++) {
            String text = lines.get(i).text();
            if (!text.isEmpty() && text.length() <= LONGEST && !number[i] && hasNumberNear(number, i)) {
                counts.merge(Spaces.fold(text), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static boolean hasNumberNear(boolean[] number, int at) {
        for (int i = Math.max(0, at - BESIDE); i <= Math.min(number.length - 1, at + BESIDE); i++) {
            if (number[i]) {
                return true;
            }
        }
        return false;
    }
}
