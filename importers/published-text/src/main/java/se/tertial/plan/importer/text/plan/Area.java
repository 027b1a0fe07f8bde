package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Paragraph;

/**
 * A part of a plan while it is read: its heading, what stands before the list, and the items, some of which a label may tell
 * to be goals or assignments. Not thread-safe.
 */
final class Area {

    private final List<Paragraph> heading = new ArrayList<>();
    private final List<List<Paragraph>> text = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<Item, ListLabel> steering = new LinkedHashMap<>();
    private Optional<ListLabel> label = Optional.empty();

    void head(Paragraph line) {
        heading.add(line);
    }

    void label(ListLabel below) {
        label = Optional.of(below).filter(its -> its.what() != ListLabel.What.ACTIVITIES);
    }

    void start(Paragraph paragraph) {
        label = Optional.empty();
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
        label.ifPresent(its -> steering.put(item, its));
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

    /** {@return the items that no label tells to be anything but activities} */
    List<Item> activities() {
        return items.stream().filter(item -> !steering.containsKey(item)).toList();
    }

    /** {@return the items that are goals or assignments, in order, each with the label that says so} */
    Map<Item, ListLabel> steering() {
        return steering;
    }
}
