package se.tertial.plan.model.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two texts have in common in the same order: the longest stretch, then the longest to the left and to the right of it,
 * and so on. Only places where the characters agree are looked at, which in prose is one pair in some fifteen.
 */
final class CommonStretches {

    private static final int[] NOWHERE = {};

    private final int[][] agreeing;
    private final int width;

    // How long a common stretch is that ends before a place in the second text, and in which row that was found.
    private final int[] lengths;
    private final int[] rows;
    private int row;

    CommonStretches(String first, String second) {
        this.agreeing = agreeing(first, second);
        this.width = second.length();
        this.lengths = new int[width + 1];
        this.rows = new int[width + 1];
    }

    /** The characters of all stretches; a stack of its own, since a hostile text would exhaust the thread's. */
    long length() {
        long length = 0;
        Deque<Block> open = new ArrayDeque<>();
        open.push(new Block(0, agreeing.length, 0, width));
        while (!open.isEmpty()) {
            Block block = open.pop();
            Stretch longest = longest(block);
            if (longest.length() > 0) {
                length += longest.length();
                open.push(new Block(block.start(), longest.at(), block.otherStart(), longest.otherAt()));
                open.push(new Block(
                        longest.at() + longest.length(),
                        block.end(),
                        longest.otherAt() + longest.length(),
                        block.otherEnd()));
            }
        }
        return length;
    }

    private Stretch longest(Block block) {
        int longest = 0;
        int at = block.start();
        int otherAt = block.otherStart();
        row++; // so that no stretch reaches over from the block before
        for (int i = block.start(); i < block.end(); i++) {
            row++;
            int[] places = agreeing[i];
            // From right to left, so that the entry to the left is still the one of the row before.
            for (int k = before(places, block.otherEnd()); k >= 0 && places[k] >= block.otherStart(); k--) {
                int j = places[k];
                int length = rows[j] == row - 1 ? lengths[j] + 1 : 1;
                lengths[j + 1] = length;
                rows[j + 1] = row;
                // Of equally long ones the first: rows come in order, places within a row from right to left.
                boolean earlier = length == longest && i + 1 - length == at && j + 1 - length < otherAt;
                if (length > longest || earlier) {
                    longest = length;
                    at = i + 1 - length;
                    otherAt = j + 1 - length;
                }
            }
        }
        return new Stretch(at, otherAt, longest);
    }

    /** The index of the last place before an end; -1 if there is none. */
    private static int before(int[] places, int end) {
        int index = Arrays.binarySearch(places, end);
        return (index < 0 ? -index - 1 : index) - 1;
    }

    /** For each character of the first text, where the second has the same, in order. */
    private static int[][] agreeing(String first, String second) {
        Map<Character, List<Integer>> found = new HashMap<>();
        for (int j = 0; j < second.length(); j++) {
            found.computeIfAbsent(second.charAt(j), c -> new ArrayList<>()).add(j);
        }
        Map<Character, int[]> places = new HashMap<>();
        found.forEach((c, all) ->
                places.put(c, all.stream().mapToInt(Integer::intValue).toArray()));
        int[][] agreeing = new int[first.length()][];
        for (int i = 0; i < agreeing.length; i++) {
            agreeing[i] = places.getOrDefault(first.charAt(i), NOWHERE);
        }
        return agreeing;
    }

    private record Block(int start, int end, int otherStart, int otherEnd) {}

    private record Stretch(int at, int otherAt, int length) {}
}
