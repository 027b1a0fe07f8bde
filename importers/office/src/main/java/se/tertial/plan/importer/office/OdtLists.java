package se.tertial.plan.importer.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the items of the lists of an ODT document that are open. Not thread-safe. */
final class OdtLists {

    private final OdtStyles styles;
    private final List<OpenList> open = new ArrayList<>();
    private final Map<String, Integer> last = new HashMap<>();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /**
     * Opens a list.
     *
     * @param style its style; empty to have that of the list around it
     * @param continued whether it goes on counting where the list of that style before it ended
     */
    void open(Optional<String> style, boolean continued) {
        String own = style.orElse(open.isEmpty() ? "" : open.get(open.size() - 1).style);
        OdtStyles.Level level = styles.level(own, open.size() + 1);
        int before = continued ? last.getOrDefault(key(own), level.start() - 1) : level.start() - 1;
        open.add(new OpenList(own, level, before));
    }

    void close() {
        OpenList list = open.remove(open.size() - 1);
        last.put(key(list.style), list.number);
    }

    private String key(String style) {
        return open.size() + " " + style;
    }

    int depth() {
        return open.size();
    }

    /**
     * The mark of the next item of the innermost list.
     *
     * @param own the number it has by itself; empty to count on
     * @return its number or letter with what follows it; nothing or less for other items
     */
    String next(Optional<Integer> own) {
        OpenList list = open.get(open.size() - 1);
        list.number = own.orElse(list.number + 1);
        StringBuilder mark = new StringBuilder();
        for (int i = Math.max(0, open.size() - list.level.shown()); i < open.size(); i++) {
            mark.append(mark.isEmpty() ? "" : ".").append(open.get(i).level.digits(open.get(i).number));
        }
        return mark.append(list.level.suffix()).toString();
    }

    /** A list that is open, and the number of its last item. */
    private static final class OpenList {

        private final String style;
        private final OdtStyles.Level level;
        private int number;

        OpenList(String style, OdtStyles.Level level, int number) {
            this.style = style;
            this.level = level;
            this.number = number;
        }
    }
}
