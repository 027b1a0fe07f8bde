package se.tertial.plan.rules.builtin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.rules.check.RuleContext;

/**
 * Whether two things are one matter: one stands within the other, goes on from it or serves it, directly or through others; or
 * all that the wording of one is about is in the wording of the other.
 */
public final class OneMatter {

    private static final int FEWEST_TERMS = 2;

    private final RuleContext context;
    private final Catalogue catalogue;
    private final Map<Id, Id> parents = new HashMap<>();

    /**
     * Looks at the things of a catalogue.
     *
     * @param context what the rule may know
     */
    public OneMatter(RuleContext context) {
        this.context = context;
        this.catalogue = context.catalogue();
        for (Plan plan : catalogue.plans()) {
            for (Activities its : Activities.of(plan)) {
                its.above().stream()
                        .reduce((outer, inner) -> inner)
                        .ifPresent(parent -> parents.put(its.activity().id(), parent.id()));
            }
        }
    }

    /**
     * Whether two things are one matter.
     *
     * @param one a thing
     * @param other another
     * @return true if one leads to the other; the order does not matter
     */
    public boolean isOne(Ref one, Ref other) {
        return areConnected(one, other) || areWordedAsOne(one, other);
    }

    /**
     * Whether the catalogue says that one of two things leads to the other.
     *
     * @param one a thing
     * @param other another
     * @return true if it does, directly or through others; the order does not matter
     */
    public boolean areConnected(Ref one, Ref other) {
        return leadsTo(one, other) || leadsTo(other, one);
    }

    private boolean areWordedAsOne(Ref one, Ref other) {
        Set<String> terms = Wordings.of(context, one).terms();
        Set<String> others = Wordings.of(context, other).terms();
        return isIn(terms, others) || isIn(others, terms);
    }

    private static boolean isIn(Set<String> terms, Set<String> others) {
        return terms.size() >= FEWEST_TERMS && others.containsAll(terms);
    }

    private boolean leadsTo(Ref from, Ref to) {
        Set<Ref> seen = new HashSet<>();
        Deque<Ref> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Ref next = open.pop();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                catalogue.find(next).map(this::above).orElse(Stream.of()).forEach(open::push);
            }
        }
        return false;
    }

    private Stream<Ref> above(PlanObject object) {
        if (object instanceof Assignment its) {
            return its.within().stream();
        }
        if (object instanceof Goal its) {
            return its.within().stream();
        }
        if (object instanceof Indicator its) {
            return its.within().stream();
        }
        if (object instanceof Risk its) {
            return its.within().stream();
        }
        if (object instanceof Activity its) {
            return Stream.of(
                            Stream.ofNullable(parents.get(its.id())).map(id -> new Ref(ObjectKind.ACTIVITY, id)),
                            its.contributesTo().stream(),
                            its.carriedFrom().stream())
                    .flatMap(above -> above);
        }
        return Stream.of();
    }
}
