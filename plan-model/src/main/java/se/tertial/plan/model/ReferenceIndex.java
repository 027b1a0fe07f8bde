package se.tertial.plan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;

/** The references of a portfolio by what they point at. */
final class ReferenceIndex implements Visit {

    private final Map<Ref, List<Place>> places = new HashMap<>();

    private ReferenceIndex() {}

    static ReferenceIndex of(Portfolio portfolio) {
        ReferenceIndex index = new ReferenceIndex();
        PortfolioWalk.walk(portfolio, index);
        return index;
    }

    @Override
    public void object(Place at, ObjectKind kind, PlanObject object) {}

    @Override
    public void reference(Place at, Ref target) {
        places.computeIfAbsent(target, t -> new ArrayList<>()).add(at);
    }

    List<Reference> to(Ref target) {
        return places.getOrDefault(target, List.of()).stream()
                .map(place -> new Reference(place.toString(), target))
                .toList();
    }
}
