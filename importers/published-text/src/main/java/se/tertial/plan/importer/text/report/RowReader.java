package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.BodyRegister;
import se.tertial.plan.importer.text.reading.ResponsibilityCode;

/**
 * Divides the paragraphs of a report into rows.
 *
 * <p>The last paragraph before a status is what the row is about; what follows, until the next row starts, is what the
 * bodies say of it. A row without a status starts where a paragraph that ends in a responsibility code stands right above a
 * body, or where a body would speak a second time.
 */
final class RowReader {

    private final List<Element> elements;
    private final BodyRegister register;
    private final SubjectExtent extent;
    private final NavigableMap<Integer, Start> starts = new TreeMap<>();

    /** Where a row starts: its first paragraph, the element after its last one, and why that is a guess. */
    private record Start(int first, int after, Optional<String> guess) {}

    private RowReader(List<Element> elements, BodyRegister register) {
        this.elements = elements;
        this.register = register;
        this.extent = new SubjectExtent(elements);
    }

    static List<Row> read(List<Element> elements, BodyRegister register) {
        RowReader reader = new RowReader(elements, register);
        reader.startsByStatus();
        reader.startsByCode();
        reader.startsByRepeatedBody();
        return reader.rows();
    }

    private void startsByStatus() {
        for (int i = 1; i < elements.size(); i++) {
            if (elements.get(i).status().isPresent() && elements.get(i - 1).isText()) {
                int first = extent.first(i - 1);
                starts.put(first, new Start(first, i, Optional.empty()));
            }
        }
    }

    private void startsByCode() {
        for (int i = 0; i + 1 < elements.size(); i++) {
            boolean aboveBody =
                    elements.get(i).isText() && elements.get(i + 1).body().isPresent();
            boolean firstAfterBody = i > 0 && elements.get(i - 1).body().isPresent();
            boolean opensText = aboveBody && runStart(i) == 0;
            boolean coded = aboveBody
                    && !firstAfterBody
                    && ResponsibilityCode.endsWithCode(elements.get(i).text(), register);
            if (aboveBody && (opensText || coded) && !isInSubject(i)) {
                int first = opensText ? 0 : extent.first(i);
                starts.put(first, new Start(first, i + 1, opensText ? Optional.empty() : Optional.of("code")));
            }
        }
    }

    private void startsByRepeatedBody() {
        Set<String> spoken = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            if (starts.containsKey(i)) {
                spoken.clear();
            }
            Optional<String> body = elements.get(i).body().map(heading -> Spaces.fold(heading.name()));
            if (body.isEmpty() || spoken.add(body.get())) {
                continue;
            }
            boolean moreThanAComment = i >= 2
                    && elements.get(i - 1).isText()
                    && elements.get(i - 2).isText();
            if (moreThanAComment && !isInSubject(i - 1)) {
                starts.put(i - 1, new Start(i - 1, i, Optional.of("body")));
                spoken.clear();
                spoken.add(body.get());
            }
        }
    }

    private int runStart(int at) {
        int first = at;
        while (first > 0 && elements.get(first - 1).isText()) {
            first--;
        }
        return first;
    }

    private boolean isInSubject(int at) {
        Map.Entry<Integer, Start> start = starts.floorEntry(at);
        return start != null && at < start.getValue().after();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Start> all = List.copyOf(starts.values());
        for (int i = 0; i < all.size(); i++) {
            int end = i + 1 < all.size() ? all.get(i + 1).first() : elements.size();
            rows.add(row(all.get(i), end));
        }
        return rows;
    }

    private Row row(Start start, int end) {
        List<Row.Status> statuses = new ArrayList<>();
        List<Row.Section> sections = new ArrayList<>();
        List<Paragraph> subject = elements.subList(start.first(), start.after()).stream()
                .map(Element::paragraph)
                .toList();
        List<Paragraph> open = new ArrayList<>();
        Optional<Element> heading = Optional.empty();
        for (Element element : elements.subList(start.after(), end)) {
            if (element.isText()) {
                open.add(element.paragraph());
            } else if (element.status().isPresent()) {
                statuses.add(new Row.Status(element.status().get(), element.paragraph()));
            } else {
                close(heading, open, sections);
                open = new ArrayList<>();
                heading = Optional.of(element);
            }
        }
        close(heading, open, sections);
        return new Row(subject, statuses, sections, start.guess());
    }

    private static void close(Optional<Element> heading, List<Paragraph> open, List<Row.Section> sections) {
        if (heading.isPresent() || !open.isEmpty()) {
            sections.add(new Row.Section(
                    heading.flatMap(Element::body), heading.map(Element::paragraph), List.copyOf(open)));
        }
    }

    /** {@return what stands before the first row and belongs to none} */
    static List<Paragraph> before(List<Element> elements, List<Row> rows) {
        int line = rows.isEmpty()
                ? Integer.MAX_VALUE
                : rows.get(0).subject().get(0).extent().firstLine();
        return elements.stream()
                .map(Element::paragraph)
                .filter(paragraph -> paragraph.extent().firstLine() < line)
                .toList();
    }
}
