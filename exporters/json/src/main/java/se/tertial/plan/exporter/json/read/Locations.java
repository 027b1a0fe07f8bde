package se.tertial.plan.exporter.json.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where every value of a file stands. Values are numbered in the order of the file, a parent before its parts, and kept
 * as numbers only: 16 bytes a value, whatever the file holds.
 */
public final class Locations {

    /** The number of the name "id". */
    static final int ID = 0;

    /** The number of the name "kind". */
    static final int KIND = 1;

    private static final int NO_NAME = -1;
    private static final int OPEN = Integer.MAX_VALUE;

    private final int most;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final BitSet dropped = new BitSet();
    private final IntSeries lines = new IntSeries();
    private final IntSeries columns = new IntSeries();
    private final IntSeries nameOf = new IntSeries();
    private final IntSeries ends = new IntSeries();
    private final Map<Integer, int[]> elements = new HashMap<>();
    private int count;

    /**
     * Places for values.
     *
     * @param most the most values there may be
     */
    public Locations(int most) {
        this.most = most;
        number("id");
        number("kind");
    }

    /** A value begins; null stands for one without a name: the root, or a value of an array. */
    int begin(@Nullable String name, int line, int column) {
        if (count == most) {
            throw new LimitExceeded("the file holds more than " + most + " values");
        }
        lines.add(line);
        columns.add(column);
        nameOf.add(name == null ? NO_NAME : number(name));
        ends.add(OPEN);
        return count++;
    }

    /** The number of the name of a value that has one. */
    int name(int index) {
        return nameOf.get(index);
    }

    /** The value and all its parts have been seen. */
    void end(int index) {
        ends.set(index, count);
    }

    /** The index behind all parts of a value, as far as they have been seen. */
    int behind(int index) {
        return Math.min(ends.get(index), count);
    }

    /** The value of an array did not become part of the portfolio, so that the values behind it moved up. */
    void drop(int index) {
        dropped.set(index);
    }

    int line(int index) {
        return lines.get(index);
    }

    int column(int index) {
        return columns.get(index);
    }

    /** {@return the innermost value that is not ended} */
    public int innermost() {
        int found = 0;
        for (int i = 0; i < count && ends.get(i) == OPEN; i = lastPart(i)) {
            found = i;
        }
        return found;
    }

    /**
     * The JSON pointer of a value.
     *
     * @param index the number of the value
     * @return the pointer
     */
    public String pointer(int index) {
        StringBuilder pointer = new StringBuilder();
        int parent = 0;
        while (parent != index) {
            int position = 0;
            int part = parent + 1;
            while (ends.get(part) <= index) {
                part = ends.get(part);
                position++;
            }
            String step = nameOf.get(part) == NO_NAME ? Integer.toString(position) : names.get(nameOf.get(part));
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
            parent = part;
        }
        return pointer.toString();
    }

    /**
     * The value at a pointer into the portfolio, or as near to it as there is one in the file.
     *
     * @param portfolioPointer a JSON pointer
     * @return the number of the value
     */
    public int find(String portfolioPointer) {
        String[] steps = portfolioPointer.split("/", -1);
        int found = 0;
        for (int i = 1; i < steps.length; i++) {
            OptionalInt part = part(found, steps[i].replace("~1", "/").replace("~0", "~"));
            if (part.isEmpty()) {
                return found;
            }
            found = part.getAsInt();
        }
        return found;
    }

    /**
     * The part of a value by its name, or by its position among those that became part of the portfolio; asked for when
     * all of the value has been read.
     *
     * @param parent the number of the value
     * @param step the name or the position
     * @return the number of the part, empty if there is none
     */
    public OptionalInt part(int parent, String step) {
        int first = parent + 1;
        if (first >= behind(parent)) {
            return OptionalInt.empty();
        }
        return nameOf.get(first) == NO_NAME ? element(parent, step) : member(parent, step);
    }

    private OptionalInt member(int parent, String step) {
        int wanted = numbers.getOrDefault(step, OPEN);
        for (int part = parent + 1; part < behind(parent); part = ends.get(part)) {
            if (nameOf.get(part) == wanted) {
                return OptionalInt.of(part);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt element(int parent, String step) {
        int[] there = elements.computeIfAbsent(parent, this::elements);
        int position = step.matches("[0-9]{1,9}") ? Integer.parseInt(step) : OPEN;
        return position < there.length ? OptionalInt.of(there[position]) : OptionalInt.empty();
    }

    private int[] elements(int parent) {
        return IntStream.iterate(parent + 1, part -> part < behind(parent), ends::get)
                .filter(part -> !dropped.get(part))
                .toArray();
    }

    private int lastPart(int parent) {
        int part = parent + 1;
        while (part < count && ends.get(part) != OPEN) {
            part = ends.get(part);
        }
        return part;
    }

    private int number(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }
}
