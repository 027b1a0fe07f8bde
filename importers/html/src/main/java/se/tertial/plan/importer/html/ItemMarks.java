package se.tertial.plan.importer.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Counts the items of the lists that are open, as browsers number them. Not thread-safe. */
final class ItemMarks {

    private static final String SIGN = "-";
    private static final int LETTERS = 26;

    private final Deque<OpenList> open = new ArrayDeque<>();

    void open(Element list) {
        open.push(new OpenList(list));
    }

    void close() {
        open.pop();
    }

    int depth() {
        return open.size();
    }

    /** The mark of the next item of the innermost list. */
    String next(Element item) {
        return open.isEmpty() ? SIGN : open.peek().next(item);
    }

    private static Optional<Integer> number(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        return value.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    /** A list and the number of its next item. */
    private static final class OpenList {

        private final Element list;
        private final int step;
        private int number;

        OpenList(Element list) {
            this.list = list;
            this.step = list.hasAttr("reversed") ? -1 : 1;
            this.number = number(list, "start").orElse(step > 0 ? 1 : items(list));
        }

        private static int items(Element list) {
            return (int) list.children().stream()
                    .filter(child -> child.normalName().equals("li"))
                    .count();
        }

        String next(Element item) {
            if (!list.normalName().equals("ol")) {
                return SIGN;
            }
            int own = number(item, "value").orElse(number);
            number = own + step;
            return switch (list.attr("type")) {
                case "a" -> own >= 1 && own <= LETTERS ? (char) ('a' + own - 1) + ")" : SIGN;
                case "A", "i", "I" -> SIGN;
                default -> own + ".";
            };
        }
    }
}
