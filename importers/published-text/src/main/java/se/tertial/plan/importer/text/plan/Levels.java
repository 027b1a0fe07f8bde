package se.tertial.plan.importer.text.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the item below which another one belongs: by its number, its indent, and, where the indent is lost, its mark. Not
 * thread-safe.
 */
final class Levels {

    /** How deep items may nest; people do not write deeper lists, and a program must survive them. */
    private static final int DEEPEST = 50;

    private final Deque<Item> open = new ArrayDeque<>();

    void clear() {
        open.clear();
    }

    Optional<Item> last() {
        return Optional.ofNullable(open.peek());
    }

    /** Opens an item; gives the item it belongs to, empty at the top. */
    Optional<Item> open(Item item) {
        boolean known = open.stream().anyMatch(other -> isSameLevel(other, item));
        while (!open.isEmpty() && (known ? !isSameLevel(open.peek(), item) : !isBelow(item, open.peek()))) {
            open.pop();
        }
        if (known) {
            open.pop();
        }
        if (isFull()) {
            open.pop();
        }
        Optional<Item> parent = Optional.ofNullable(open.peek());
        open.push(item);
        return parent;
    }

    /** Whether the last item lies at the deepest level there is, beside which deeper ones are placed. */
    boolean isFull() {
        return open.size() == DEEPEST;
    }

    private static boolean isBelow(Item item, Item other) {
        if (item.numberDepth() > 0 && other.numberDepth() > 0) {
            return item.numberDepth() > other.numberDepth()
                    || (item.numberDepth() == other.numberDepth() && item.indent() > other.indent());
        }
        if (item.indent() != other.indent()) {
            return item.indent() > other.indent();
        }
        return !item.mark().equals(other.mark());
    }

    private static boolean isSameLevel(Item other, Item item) {
        return other.mark().equals(item.mark()) && other.indent() == item.indent();
    }
}
