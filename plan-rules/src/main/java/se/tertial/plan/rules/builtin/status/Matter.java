package se.tertial.plan.rules.builtin.status;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.rules.language.prose.Terms;

/**
 * What is to be done, as stems.
 *
 * @param deed the first: what is to be done with the others; empty if nothing is known of it
 * @param stems all of them
 */
record Matter(Optional<String> deed, Set<String> stems) {

    private static final int SHORTEST_LAST_PART = 3;

    /** The matter of a text, its stems in the order of the text. */
    static Matter of(Set<String> stems) {
        return new Matter(stems.stream().findFirst(), stems);
    }

    /** Whether a subject is the matter as a whole: nothing in particular, or what is asked for. */
    boolean isMeantBy(Set<String> subject) {
        return subject.isEmpty()
                || subject.stream().anyMatch(stem -> stems.stream().anyMatch(other -> isSame(stem, other)));
    }

    /** A subject without the deed: "the introduction" is the matter in general where something is to be introduced. */
    Set<String> withoutDeed(Set<String> subject) {
        Set<String> rest = new LinkedHashSet<>(subject);
        deed.ifPresent(its -> rest.removeIf(stem -> isSame(stem, its)));
        return rest;
    }

    /** Whether two subjects have something in common. */
    static boolean overlap(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(stem -> other.stream().anyMatch(its -> isSame(stem, its)));
    }

    /** Whether two stems mean one thing; a compound may come again as its last part: "hubben" for "mobilitetshubben". */
    private static boolean isSame(String one, String other) {
        return Terms.areRelated(one, other) || isLastPart(one, other) || isLastPart(other, one);
    }

    /** The last letter may be one of an ending. */
    private static boolean isLastPart(String part, String compound) {
        String core = part.length() > SHORTEST_LAST_PART + 2 ? part.substring(0, part.length() - 1) : part;
        return core.length() >= SHORTEST_LAST_PART
                && part.length() < compound.length()
                && (compound.endsWith(part) || compound.endsWith(core));
    }
}
