package se.tertial.examples.benchmarks.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The lines of one family and what they reach, as text in columns. */
public final class ResultTable {

    private static final String SHORT = "short";

    private final List<Line> lines;
    private final List<Measure> measures;
    private final int nameWidth;

    /** A table of some lines. */
    public ResultTable(List<Line> lines) {
        this.lines = List.copyOf(lines);
        this.measures = Arrays.stream(Measure.values())
                .filter(measure ->
                        lines.stream().anyMatch(line -> line.value(measure).isPresent()))
                .toList();
        this.nameWidth =
                lines.stream().mapToInt(line -> line.side().length()).max().orElse(0);
    }

    /** The lines, below the headings of what was measured; every line ends in a line feed. */
    public String figures() {
        return row("", measures.stream().map(Measure::heading).toList())
                + lines.stream()
                        .map(line -> row(
                                line.side(),
                                measures.stream()
                                        .map(measure -> shown(line.value(measure)))
                                        .toList()))
                        .collect(Collectors.joining());
    }

    /** A line for each reach: what is to be reached, what was, and whether that is enough. */
    public String verdicts(List<Reach> reaches) {
        return reaches.stream().map(this::verdict).collect(Collectors.joining());
    }

    private String verdict(Reach reach) {
        String sign = reach.measure().moreIsBetter() ? "≥" : "≤";
        String other = reach.against() == null ? "" : " × " + reach.against();
        OptionalDouble reached = reached(reach, reach.side());
        String answer = reached.isEmpty() ? "-" : met(reach, reached.getAsDouble()) ? "met" : SHORT;
        return String.format(
                Locale.ROOT,
                "  %-6s %s %s %s%s, %s: %s\n%s",
                answer,
                reach.side(),
                sign,
                number(reach.bound()),
                other,
                reach.measure().heading(),
                reached.isEmpty() ? "not measured" : number(reached.getAsDouble()),
                answer.equals(SHORT) ? reason(reach) : "");
    }

    private String reason(Reach reach) {
        return reach.reason() == null ? "" : "         because " + reach.reason() + part(reach) + "\n";
    }

    private String part(Reach reach) {
        String limit = reach.limit();
        OptionalDouble reached = limit == null ? OptionalDouble.empty() : reached(reach, limit);
        return reached.isEmpty() ? "" : "; " + limit + ": " + number(reached.getAsDouble());
    }

    private OptionalDouble reached(Reach reach, String side) {
        OptionalDouble value = value(side, reach.measure());
        String against = reach.against();
        if (against == null || value.isEmpty()) {
            return value;
        }
        OptionalDouble other = value(against, reach.measure());
        return other.isEmpty() ? other : OptionalDouble.of(value.getAsDouble() / other.getAsDouble());
    }

    private static boolean met(Reach reach, double reached) {
        return reach.measure().moreIsBetter() ? reached >= reach.bound() : reached <= reach.bound();
    }

    private OptionalDouble value(String side, Measure measure) {
        Optional<Line> line =
                lines.stream().filter(its -> its.side().equals(side)).findFirst();
        return line.isEmpty() ? OptionalDouble.empty() : line.get().value(measure);
    }

    private String row(String name, List<String> cells) {
        String padded = String.format(Locale.ROOT, "  %-" + Math.max(nameWidth, 1) + "s", name);
        return cells.stream()
                        .map(cell -> String.format(Locale.ROOT, "  %14s", cell))
                        .collect(Collectors.joining("", padded, ""))
                        .stripTrailing()
                + "\n";
    }

    private static String shown(OptionalDouble value) {
        return value.isEmpty() ? "" : number(value.getAsDouble());
    }

    /** Three figures that count, or all of a large number. */
    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return "∞";
        }
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,d", Math.round(value)).replace(',', ' ');
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
