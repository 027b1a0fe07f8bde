package se.tertial.plan.model.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tertial.plan.model.identity.Ref;

/**
 * Which objects lie on a circle of arrows, in a time that grows with the number of arrows (Kosaraju's strongly connected
 * components), without recursion: chains may be long.
 */
final class Circles {

    private Circles() {}

    static Set<Ref> of(Map<Ref, List<Ref>> arrows) {
        List<Ref> finished = new ArrayList<>();
        Set<Ref> seen = new HashSet<>();
        arrows.keySet().forEach(start -> finished.addAll(walk(start, arrows, seen)));
        Map<Ref, List<Ref>> back = reversed(arrows);
        Set<Ref> settled = new HashSet<>();
        Set<Ref> circles = new HashSet<>();
        for (int i = finished.size() - 1; i >= 0; i--) {
            Ref start = finished.get(i);
            List<Ref> together = walk(start, back, settled);
            if (together.size() > 1 || arrows.getOrDefault(start, List.of()).contains(start)) {
                circles.addAll(together);
            }
        }
        return circles;
    }

    /** What can be reached and was not seen before, each after all that it leads to. */
    private static List<Ref> walk(Ref start, Map<Ref, List<Ref>> arrows, Set<Ref> seen) {
        List<Ref> finished = new ArrayList<>();
        Deque<Ref> path = new ArrayDeque<>();
        Deque<Iterator<Ref>> branches = new ArrayDeque<>();
        if (seen.add(start)) {
            path.push(start);
            branches.push(arrows.getOrDefault(start, List.of()).iterator());
        }
        while (!path.isEmpty()) {
            Iterator<Ref> branch = branches.element();
            if (!branch.hasNext()) {
                branches.pop();
                finished.add(path.pop());
                continue;
            }
            Ref next = branch.next();
            if (seen.add(next)) {
                path.push(next);
                branches.push(arrows.getOrDefault(next, List.of()).iterator());
            }
        }
        return finished;
    }

    private static Map<Ref, List<Ref>> reversed(Map<Ref, List<Ref>> arrows) {
        Map<Ref, List<Ref>> back = new HashMap<>();
        arrows.forEach((from, targets) -> targets.forEach(
                to -> back.computeIfAbsent(to, t -> new ArrayList<>()).add(from)));
        return back;
    }
}
