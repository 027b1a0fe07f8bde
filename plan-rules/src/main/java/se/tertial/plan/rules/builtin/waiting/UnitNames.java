package se.tertial.plan.rules.builtin.waiting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whole names of units for those of which only the last part is printed: "staben" where one "ledningsstaben" is known. */
final class UnitNames {

    private static final List<String> HEADS = List.of("stab", "kontor", "förvaltning", "enhet", "avdelning");

    private final Map<String, Set<String>> byHead = new HashMap<>();

    void add(String unit) {
        HEADS.stream()
                .filter(head -> unit.endsWith(head) && !unit.equals(head))
                .forEach(head ->
                        byHead.computeIfAbsent(head, its -> new HashSet<>()).add(unit));
    }

    String whole(String unit) {
        Set<String> whole = byHead.getOrDefault(unit, Set.of());
        return whole.size() == 1 ? whole.iterator().next() : unit;
    }
}
