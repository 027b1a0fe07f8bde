package se.tertial.plan.exporter.json.read;

import java.util.ArrayList;
import java.util.List;

/** Numbers in a row, kept in pieces, so that a long row grows without being copied. */
final class IntSeries {

    private static final int BITS = 12;
    private static final int PIECE = 1 << BITS;

    private final List<int[]> pieces = new ArrayList<>();
    private int size;

    void add(int value) {
        if (size == pieces.size() << BITS) {
            pieces.add(new int[PIECE]);
        }
        size++;
        set(size - 1, value);
    }

    int get(int index) {
        return pieces.get(index >> BITS)[index & (PIECE - 1)];
    }

    void set(int index, int value) {
        pieces.get(index >> BITS)[index & (PIECE - 1)] = value;
    }

    /** Forgets the numbers from an index on. */
    void cut(int from) {
        size = from;
    }

    /** Where the number stands in a row that only rises; negative if it does not. */
    int find(int value) {
        int first = firstFrom(value);
        return first < size && get(first) == value ? first : -1;
    }

    /** Where the first number stands, in a row that only rises, that is no less than this; the end if there is none. */
    int firstFrom(int value) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle) < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
