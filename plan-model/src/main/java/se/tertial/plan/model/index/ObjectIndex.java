package se.tertial.plan.model.index;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.walk.Place;
import se.tertial.plan.model.walk.PortfolioWalk;
import se.tertial.plan.model.walk.Visit;

/** The objects of a portfolio by reference. */
public final class ObjectIndex implements Visit {

    private final Map<ObjectKind, Map<Id, PlanObject>> objects = new EnumMap<>(ObjectKind.class);

    private ObjectIndex() {}

    /** {@return the index of a portfolio} */
    public static ObjectIndex of(Portfolio portfolio) {
        ObjectIndex index = new ObjectIndex();
        PortfolioWalk.walk(portfolio, index);
        return index;
    }

    @Override
    public void object(Place at, ObjectKind kind, PlanObject object) {
        objects.computeIfAbsent(kind, k -> new HashMap<>()).put(object.id(), object);
    }

    @Override
    public void reference(Place at, Ref target) {}

    /** {@return the object that a reference points at; empty if there is none} */
    public Optional<PlanObject> find(Ref ref) {
        return Optional.ofNullable(objects.getOrDefault(ref.kind(), Map.of()).get(ref.id()));
    }
}
