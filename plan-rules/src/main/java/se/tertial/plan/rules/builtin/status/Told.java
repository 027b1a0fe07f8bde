package se.tertial.plan.rules.builtin.status;

import java.util.Set;

/**
 * What one clause tells of how something goes.
 *
 * @param course what it tells
 * @param whole whether it speaks of the whole, not of a part
 * @param about the stems of what it says it of; empty if of the matter in general
 * @param words the clause as printed
 */
record Told(Course course, boolean whole, Set<String> about, String words) {

    Told {
        about = Set.copyOf(about);
    }

    boolean is(Course other) {
        return course == other;
    }

    boolean isOfTheWhole(Course other) {
        return whole && is(other);
    }
}
