package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Paragraph;

/** A part of a plan while it is read: its heading, what stands before the list, and the items. Not thread-safe. */
final class Area {

    private final List<Paragraph> heading = new ArrayList<>();
    private final List<List<Paragraph>> text = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    void head(Paragraph line) {
        heading.add(line);
    }

    void start(Paragraph paragraph) {
        text.add(new ArrayList<>(List.of(paragraph)));
    }

    void goOn(Paragraph paragraph) {
        text.get(text.size() - 1).add(paragraph);
    }

    Optional<Paragraph> last() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Paragraph> open = text.get(text.size() - 1);
        return Optional.of(open.get(open.size() - 1));
    }

    boolean isBareHeading() {
        return !heading.isEmpty() && text.isEmpty() && items.isEmpty();
    }

    void add(Item item) {
        items.add(item);
    }

    Optional<Heading> heading() {
        return heading.isEmpty() ? Optional.empty() : Optional.of(Heading.of(Paragraph.join(heading)));
    }

    List<Paragraph> text() {
        return text.stream().map(Paragraph::join).toList();
    }

    List<Item> items() {
        return items;
    }
}
