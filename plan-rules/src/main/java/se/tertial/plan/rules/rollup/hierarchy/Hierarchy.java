package se.tertial.plan.rules.rollup.hierarchy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.RelationType;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/**
 * What lies below what: assignments, goals, indicators and risks within what they belong to, activities within their plan,
 * plans below the documents that they carry out or are a part of, all else below the organisation. A document may lie below
 * several; an arrow that would close a circle is left out.
 */
final class Hierarchy {

    static final Ref ROOT = Ref.of(ObjectKind.ORGANISATION, "organisation");

    private static final Set<RelationType> UPWARD =
            Set.of(RelationType.IMPLEMENTS, RelationType.FULFILS_COMMITMENT_OF, RelationType.PART_OF);

    private final Map<Ref, List<Ref>> parents = new LinkedHashMap<>();
    private final Map<Ref, List<Ref>> children = new LinkedHashMap<>();

    private Hierarchy() {}

    static Hierarchy of(Catalogue catalogue) {
        Hierarchy hierarchy = new Hierarchy();
        hierarchy.announce(catalogue);
        for (Strategy strategy : catalogue.strategies()) {
            hierarchy.document(ObjectKind.STRATEGY, strategy);
            Ref ref = Ref.of(ObjectKind.STRATEGY, strategy.id());
            strategy.commitments().forEach(its -> hierarchy.put(Ref.of(ObjectKind.COMMITMENT, its.id()), ref));
        }
        for (Plan plan : catalogue.plans()) {
            hierarchy.document(ObjectKind.PLAN, plan);
            hierarchy.focusAreas(plan);
        }
        catalogue
                .targetAreas()
                .forEach(its -> hierarchy.put(
                        Ref.of(ObjectKind.TARGET_AREA, its.id()),
                        its.plan().map(plan -> Ref.of(ObjectKind.PLAN, plan))));
        catalogue.goals().forEach(its -> hierarchy.put(Ref.of(ObjectKind.GOAL, its.id()), its.within()));
        catalogue.assignments().forEach(its -> hierarchy.put(Ref.of(ObjectKind.ASSIGNMENT, its.id()), its.within()));
        catalogue.indicators().forEach(its -> hierarchy.put(Ref.of(ObjectKind.INDICATOR, its.id()), its.within()));
        catalogue.risks().forEach(its -> hierarchy.put(Ref.of(ObjectKind.RISK, its.id()), its.within()));
        return hierarchy;
    }

    /** What is directly below, in the order of the catalogue. */
    List<Ref> below(Ref ref) {
        return children.getOrDefault(ref, List.of());
    }

    boolean has(Ref ref) {
        return ref.kind() == ObjectKind.ORGANISATION || parents.containsKey(ref);
    }

    /** Names everything first, so that something may lie within what comes after it. */
    private void announce(Catalogue catalogue) {
        catalogue.strategies().forEach(strategy -> {
            announce(ObjectKind.STRATEGY, strategy.id());
            strategy.commitments().forEach(its -> announce(ObjectKind.COMMITMENT, its.id()));
        });
        catalogue.plans().forEach(plan -> {
            announce(ObjectKind.PLAN, plan.id());
            plan.focusAreas().forEach(area -> {
                announce(ObjectKind.FOCUS_AREA, area.id());
                area.activities().forEach(this::announce);
            });
        });
        catalogue.targetAreas().forEach(its -> announce(ObjectKind.TARGET_AREA, its.id()));
        catalogue.goals().forEach(its -> announce(ObjectKind.GOAL, its.id()));
        catalogue.assignments().forEach(its -> announce(ObjectKind.ASSIGNMENT, its.id()));
        catalogue.indicators().forEach(its -> announce(ObjectKind.INDICATOR, its.id()));
        catalogue.risks().forEach(its -> announce(ObjectKind.RISK, its.id()));
    }

    private void announce(Activity activity) {
        announce(ObjectKind.ACTIVITY, activity.id());
        activity.activities().forEach(this::announce);
    }

    private void announce(ObjectKind kind, Id id) {
        parents.put(Ref.of(kind, id), new ArrayList<>(1));
    }

    private void document(ObjectKind kind, PlanDocument document) {
        Ref ref = Ref.of(kind, document.id());
        document.relations().stream()
                .filter(relation -> UPWARD.contains(relation.type()))
                .flatMap(relation -> relation.target().stream())
                .distinct()
                .forEach(target -> arrow(ref, target));
        put(ref, Optional.empty());
    }

    private void focusAreas(Plan plan) {
        plan.focusAreas().forEach(area -> {
            Ref ref = Ref.of(ObjectKind.FOCUS_AREA, area.id());
            put(ref, Ref.of(ObjectKind.PLAN, plan.id()));
            area.activities().forEach(activity -> activity(activity, ref));
        });
    }

    private void activity(Activity activity, Ref parent) {
        Ref ref = Ref.of(ObjectKind.ACTIVITY, activity.id());
        put(ref, parent);
        activity.activities().forEach(its -> activity(its, ref));
    }

    private void put(Ref ref, Ref parent) {
        put(ref, Optional.of(parent));
    }

    private void put(Ref ref, Optional<Ref> parent) {
        parent.ifPresent(target -> arrow(ref, target));
        if (parents.getOrDefault(ref, List.of()).isEmpty()) {
            arrow(ref, ROOT);
        }
    }

    private void arrow(Ref from, Ref to) {
        boolean known = to.equals(ROOT) || parents.containsKey(to);
        if (known && !reaches(to, from)) {
            parents.computeIfAbsent(from, ref -> new ArrayList<>(1)).add(to);
            children.computeIfAbsent(to, ref -> new ArrayList<>()).add(from);
        }
    }

    private boolean reaches(Ref start, Ref end) {
        Deque<Ref> open = new ArrayDeque<>(List.of(start));
        Set<Ref> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Ref next = open.pop();
            if (next.equals(end)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(parents.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
