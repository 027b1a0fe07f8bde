package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.Paragraph;

/** An item of a list while it is read: its paragraphs, and the items below it. Not thread-safe. */
final class Item {

    private final Bullet bullet;
    private final List<List<Paragraph>> paragraphs = new ArrayList<>();
    private final List<Item> children = new ArrayList<>();

    Item(Bullet bullet) {
        this.bullet = bullet;
        start(Paragraph.of(bullet.rest()));
    }

    void start(Paragraph paragraph) {
        paragraphs.add(new ArrayList<>(List.of(paragraph)));
    }

    void goOn(Paragraph paragraph) {
        paragraphs.get(paragraphs.size() - 1).add(paragraph);
    }

    void add(Item child) {
        children.add(child);
    }

    /** The part that was read last: a line, which may be the middle of a paragraph. */
    Paragraph last() {
        List<Paragraph> open = paragraphs.get(paragraphs.size() - 1);
        return open.get(open.size() - 1);
    }

    boolean hasOneParagraph() {
        return paragraphs.size() == 1;
    }

    Optional<String> number() {
        return bullet.isNumbered() ? Optional.of(bullet.printed()) : Optional.empty();
    }

    String mark() {
        return bullet.mark();
    }

    int numberDepth() {
        return bullet.numberDepth();
    }

    int indent() {
        return bullet.rest().indent();
    }

    List<Paragraph> paragraphs() {
        return paragraphs.stream().map(Paragraph::join).toList();
    }

    List<Item> children() {
        return children;
    }
}
