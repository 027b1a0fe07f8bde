package se.tertial.plan.exporter.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where every value of a file stands. Values are numbered in the order of the file, a parent before its parts, and kept
 * as numbers only: 16 bytes a value, whatever the file holds.
 */
final class Locations {

    private static final int NO_NAME = -1;
    private static final int OPEN = Integer.MAX_VALUE;

    private final int most;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final BitSet dropped = new BitSet();
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int[] nameOf = new int[64];
    private int[] ends = new int[64];
    private int count;

    /** Places for values, at most so many. */
    Locations(int most) {
        this.most = most;
    }

    /** A value begins; null stands for one without a name: the root, or a value of an array. */
    int begin(@Nullable String name, int line, int column) {
        if (count == most) {
            throw new LimitExceeded("the file holds more than " + most + " values");
        }
        if (count == lines.length) {
            grow(count + (count >> 1));
        }
        lines[count] = line;
        columns[count] = column;
        nameOf[count] = name == null ? NO_NAME : number(name);
        ends[count] = OPEN;
        return count++;
    }

    /** The value and all its parts have been seen. */
    void end(int index) {
        ends[index] = count;
    }

    /** The value of an array did not become part of the portfolio, so that the values behind it moved up. */
    void drop(int index) {
        dropped.set(index);
    }

    int line(int index) {
        return lines[index];
    }

    int column(int index) {
        return columns[index];
    }

    /** The innermost value that is not ended. */
    int innermost() {
        int found = 0;
        for (int i = 0; i < count && ends[i] == OPEN; i = lastPart(i)) {
            found = i;
        }
        return found;
    }

    /** The JSON pointer of a value. */
    String pointer(int index) {
        StringBuilder pointer = new StringBuilder();
        int parent = 0;
        while (parent != index) {
            int position = 0;
            int part = parent + 1;
            while (ends[part] <= index) {
                part = ends[part];
                position++;
            }
            String step = nameOf[part] == NO_NAME ? Integer.toString(position) : names.get(nameOf[part]);
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
            parent = part;
        }
        return pointer.toString();
    }

    /** The value at a pointer into the portfolio, or as near to it as there is one in the file. */
    int find(String portfolioPointer) {
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

    /** The part of a value by its name, or by its position among those that became part of the portfolio. */
    OptionalInt part(int parent, String step) {
        int wantedName = numbers.getOrDefault(step, OPEN);
        int toPass = step.matches("[0-9]{1,9}") ? Integer.parseInt(step) : OPEN;
        for (int part = parent + 1; part < Math.min(ends[parent], count); part = ends[part]) {
            boolean isThere = nameOf[part] == NO_NAME && !dropped.get(part);
            if (nameOf[part] == wantedName || (isThere && toPass == 0)) {
                return OptionalInt.of(part);
            }
            toPass -= isThere ? 1 : 0;
        }
        return OptionalInt.empty();
    }

    private int lastPart(int parent) {
        int part = parent + 1;
        while (part < count && ends[part] != OPEN) {
            part = ends[part];
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

    private void grow(int size) {
        lines = Arrays.copyOf(lines, size);
        columns = Arrays.copyOf(columns, size);
        nameOf = Arrays.copyOf(nameOf, size);
        ends = Arrays.copyOf(ends, size);
    }
}
