package se.tertial.plan.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/** The references that must not lead in a circle, each relation by itself; grows while a merge fills in more of them. */
final class Arrows {

    /** A relation without circles. */
    enum Relation {
        PARENT,
        SUCCESSOR,
        WITHIN,
        SUPERSEDES
    }

    private record From(Relation relation, Ref ref) {}

    private final Map<From, Set<Ref>> arrows = new HashMap<>();

    static Arrows of(Portfolio portfolio) {
        Arrows arrows = new Arrows();
        portfolio.bodies().forEach(body -> {
            Ref from = new Ref(ObjectKind.BODY, body.id());
            body.parent().ifPresent(id -> arrows.put(Relation.PARENT, from, new Ref(ObjectKind.BODY, id)));
            body.successors().forEach(id -> arrows.put(Relation.SUCCESSOR, from, new Ref(ObjectKind.BODY, id)));
        });
        portfolio
                .assignments()
                .forEach(its -> its.within()
                        .ifPresent(to -> arrows.put(Relation.WITHIN, new Ref(ObjectKind.ASSIGNMENT, its.id()), to)));
        portfolio
                .goals()
                .forEach(its -> its.within()
                        .ifPresent(to -> arrows.put(Relation.WITHIN, new Ref(ObjectKind.GOAL, its.id()), to)));
        portfolio
                .followUps()
                .forEach(its -> its.supersedes()
                        .ifPresent(id -> arrows.put(
                                Relation.SUPERSEDES,
                                new Ref(ObjectKind.FOLLOW_UP, its.id()),
                                new Ref(ObjectKind.FOLLOW_UP, id))));
        return arrows;
    }

    private void put(Relation relation, Ref from, Ref to) {
        arrows.computeIfAbsent(new From(relation, from), f -> new LinkedHashSet<>())
                .add(to);
    }

    private Set<Ref> from(Relation relation, Ref ref) {
        return arrows.getOrDefault(new From(relation, ref), Set.of());
    }

    /** Adds an arrow unless it closes a circle; says whether it stands there now. */
    boolean add(Relation relation, Ref from, Ref to) {
        if (!from(relation, from).contains(to) && leads(relation, to, from)) {
            return false;
        }
        put(relation, from, to);
        return true;
    }

    private boolean leads(Relation relation, Ref start, Ref end) {
        Set<Ref> seen = new HashSet<>();
        List<Ref> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            Ref next = open.remove(open.size() - 1);
            if (next.equals(end)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(from(relation, next));
            }
        }
        return false;
    }
}
