package se.tertial.plan.exporter.json.read;

import java.util.Arrays;

/**
 * The fields seen so far of the objects that have begun and not ended, by the number of the name. Of each name it is
 * known where its value stands in the innermost object that has it; what that hides of the objects around is brought
 * back when the object ends.
 */
final class OpenFields {

    /** The place of a field that is not there. */
    static final int NONE = -1;

    private int[] places = {};

    // Of each field of the open objects, in the order in which they came: its name, and the place that its own one
    // hides.
    private int[] names = new int[16];
    private int[] hidden = new int[16];
    private int count;

    /** How many there are, of all objects. */
    int count() {
        return count;
    }

    /** Where the value of a field of the innermost object stands, of which the index is given. */
    int place(int name, int object) {
        int place = name < places.length ? places[name] : NONE;
        // Parts of an object come after it; a field of an object around it is the object itself, or came before it.
        // What no object has stands at 0, where the root is.
        return place > object ? place : NONE;
    }

    /** The innermost object has one more field. */
    void add(int name, int place) {
        if (name >= places.length) {
            places = Arrays.copyOf(places, Math.max(2 * places.length, name + 16));
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            hidden = Arrays.copyOf(hidden, 2 * count);
        }
        names[count] = name;
        hidden[count] = places[name];
        count++;
        places[name] = place;
    }

    /** The innermost object has ended; gives back what there was before it began. */
    void close(int before) {
        while (count > before) {
            count--;
            places[names[count]] = hidden[count];
        }
    }
}
