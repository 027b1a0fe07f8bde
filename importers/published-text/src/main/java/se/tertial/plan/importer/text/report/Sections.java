package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.TargetAreas;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/**
 * The headings of the target areas that divide a report. A heading stands alone and is called one ("Målområde Kultur"), or
 * stands right above a header that comes back, in a report whose first header has such a line above it; or stands alone above
 * the first row, and others so above later ones.
 */
final class Sections {

    private static final int LONGEST = 100;
    private static final Pattern CALLED = Pattern.compile(
            "(?i)(?:(?:mål|fokus|insats|verksamhets|utvecklings)området?|perspektiv)[\\s\\u00A0:–-]+(?=\\S)");

    private final TreeMap<Integer, Id> byLine = new TreeMap<>();
    private final List<TargetArea> added = new ArrayList<>();
    private final Set<Id> known = new HashSet<>();

    private Sections() {}

    /** Finds the headings, and tells of them. */
    static Sections find(List<Line> lines, List<ReportHeader> headers, Predicate<Line> content, Reading reading) {
        Sections sections = new Sections();
        BitSet aboveHeader = new BitSet();
        headers.stream()
                .filter(header -> header.firstLine() > 0)
                .forEach(header -> aboveHeader.set(header.firstLine() - 1));
        Predicate<Line> heading = line -> mayBeHeading(line.text()) && !content.test(line);
        for (int i = 0; i < lines.size(); i++) {
            boolean alone = isBlank(lines, i - 1) && isBlank(lines, i + 1);
            Line line = lines.get(i);
            if ((alone || aboveHeader.get(i)) && isCalled(line.text()) && heading.test(line)) {
                sections.add(line, reading);
            }
        }
        List<Line> above = headers.stream()
                .flatMap(header -> above(lines, header).stream())
                .filter(heading)
                .toList();
        boolean divided = above.size() == headers.size()
                && above.stream()
                                .map(line -> Spaces.fold(line.text()))
                                .distinct()
                                .count()
                        == headers.size();
        if (divided && headers.size() > 1) {
            above.forEach(line -> sections.add(line, reading));
        }
        sections.addAboveRows(lines, headers.get(0), heading, reading);
        return sections;
    }

    /** Adds the lines that stand alone above a row, if one stands so right below the header. */
    private void addAboveRows(List<Line> lines, ReportHeader header, Predicate<Line> heading, Reading reading) {
        List<Integer> alone = IntStream.range(header.afterLine(), lines.size())
                .filter(i -> isBlank(lines, i - 1) && isBlank(lines, i + 1))
                .filter(i -> heading.test(lines.get(i)) && isAboveRow(lines, next(lines, i), reading))
                .boxed()
                .toList();
        boolean first = alone.stream().limit(1).anyMatch(i -> i == next(lines, header.afterLine() - 1));
        if (first && alone.size() > 1) {
            alone.forEach(i -> add(lines.get(i), reading));
        }
    }

    /** Whether a line is what a row is about: a status stands right below it. */
    private static boolean isAboveRow(List<Line> lines, int at, Reading reading) {
        return at + 1 < lines.size()
                && reading.tokens().read(lines.get(at).text()).isEmpty()
                && reading.tokens().read(lines.get(at + 1).text()).isPresent();
    }

    private static int next(List<Line> lines, int at) {
        int i = at + 1;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private static boolean isCalled(String text) {
        return CALLED.matcher(text).lookingAt();
    }

    private static boolean mayBeHeading(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && (Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0)))
                && ".!?;,".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isBlank(List<Line> lines, int at) {
        return at < 0 || at >= lines.size() || lines.get(at).isBlank();
    }

    /** The line above a header, if a blank line or the start of the text is above it. */
    private static Optional<Line> above(List<Line> lines, ReportHeader header) {
        int at = header.firstLine() - 1;
        while (at >= 0 && lines.get(at).isBlank()) {
            at--;
        }
        return at >= 0 && isBlank(lines, at - 1) ? Optional.of(lines.get(at)) : Optional.empty();
    }

    private void add(Line line, Reading reading) {
        if (byLine.containsKey(line.number())) {
            return;
        }
        String title = Spaces.strip(CALLED.matcher(line.text()).replaceFirst("").replaceFirst(":$", ""));
        Optional<Id> found = TargetAreas.find(title, reading);
        Id id = found.orElseGet(() -> TargetAreas.id(title));
        if (found.isEmpty() && known.add(id)) {
            TargetArea.Builder area = TargetArea.builder();
            Extent at = Extent.of(line);
            added.add(area.id(id).title(title).source(reading.guess(at, 90)).build());
        }
        byLine.put(line.number(), id);
        Ref ref = Ref.of(ObjectKind.TARGET_AREA, id);
        reading.notes().add("I-SECTION", ref, Extent.of(line), Evidence.of("text", line.text()));
    }

    /** Whether the line of a number is such a heading. */
    boolean isHeading(int line) {
        return byLine.containsKey(line);
    }

    /** The target area in which a line stands. */
    Optional<Ref> at(int line) {
        return Optional.ofNullable(byLine.floorEntry(line))
                .map(Map.Entry::getValue)
                .map(id -> Ref.of(ObjectKind.TARGET_AREA, id));
    }

    /** {@return the areas that no organisation file knows} */
    List<TargetArea> added() {
        return added;
    }
}
