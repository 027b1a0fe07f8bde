package se.tertial.plan.model.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.Reference;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.walk.Place;
import se.tertial.plan.model.walk.PortfolioWalk;
import se.tertial.plan.model.walk.Visit;

/** The references of a portfolio by what they point at. */
public final class ReferenceIndex implements Visit {

    private final Map<Ref, List<Place>> places = new HashMap<>();

    private ReferenceIndex() {}

    /** {@return the index of a portfolio} */
    public static ReferenceIndex of(Portfolio portfolio) {
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

    /** {@return the places that refer to an object, in the order of the portfolio} */
    public List<Reference> to(Ref target) {
        return places.getOrDefault(target, List.of()).stream()
                .map(place -> new Reference(place.toString(), target))
                .toList();
    }
}
