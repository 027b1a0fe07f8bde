package se.tertial.plan.rules.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things by number, of which some belong together: what is like two of a group joins it. Not thread-safe. */
public final class Groups {

    private final Map<Integer, Integer> first = new TreeMap<>();

    /** Nothing belongs together. */
    public Groups() {}

    /**
     * Joins two things and all that each belongs to.
     *
     * @param one a number
     * @param other another
     */
    public void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        first.put(Math.max(a, b), Math.min(a, b));
        first.putIfAbsent(Math.min(a, b), Math.min(a, b));
    }

    private int root(int number) {
        int root = number;
        for (int next = first.getOrDefault(root, root); next != root; next = first.getOrDefault(root, root)) {
            root = next;
        }
        return root;
    }

    /** {@return the groups of two or more, by their first number; each in order} */
    public List<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        first.keySet()
                .forEach(number -> groups.computeIfAbsent(root(number), its -> new ArrayList<>())
                        .add(number));
        return List.copyOf(groups.values());
    }
}
