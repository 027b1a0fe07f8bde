package se.tertial.plan.exporter.json.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** That every object knows its own fields, whatever lies within it and around it. */
class OpenFieldsTest {

    /** An object with what a map says of it. */
    private record Open(int index, int outside, Map<Integer, Integer> fields) {}

    @Property
    void knowsWhatAMapOfEachObjectKnows(@ForAll List<@IntRange(min = -2, max = 40) Integer> steps) {
        OpenFields fields = new OpenFields();
        Deque<Open> open = new ArrayDeque<>();
        int index = 0;
        open.push(new Open(index++, 0, new HashMap<>()));
        for (int step : steps) {
            Open innermost = open.element();
            if (step == -1) {
                // The object is the value of the field before it, or lies in an array.
                open.push(new Open(index - 1, fields.count(), new HashMap<>()));
            } else if (step == -2 && open.size() > 1) {
                fields.close(open.pop().outside());
            } else if (step >= 0 && !innermost.fields().containsKey(step)) {
                fields.add(step, index);
                innermost.fields().put(step, index++);
            }
            check(open.element(), fields);
        }
    }

    private static void check(Open innermost, OpenFields fields) {
        for (int name = 0; name <= 41; name++) {
            int place = innermost.fields().getOrDefault(name, OpenFields.NONE);
            assertEquals(place, fields.place(name, innermost.index()), "field " + name + " of " + innermost);
        }
        assertEquals(innermost.fields().size(), fields.count() - innermost.outside());
    }

    @Test
    void growsWithAnObjectOfManyFields() {
        OpenFields fields = new OpenFields();
        fields.add(7, 1);
        for (int name = 0; name < 10_000; name++) {
            fields.add(name, 100 + name);
        }
        assertEquals(10_099, fields.place(9_999, 99));
        fields.close(1);
        assertEquals(1, fields.place(7, 0));
        assertEquals(OpenFields.NONE, fields.place(9_999, 0));
    }
}
