package se.tertial.plan.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;

/** The objects of a portfolio by reference. */
final class ObjectIndex implements Visit {

    private final Map<Ref, PlanObject> objects = new HashMap<>();

    private ObjectIndex() {}

    static ObjectIndex of(Portfolio portfolio) {
        ObjectIndex index = new ObjectIndex();
        PortfolioWalk.walk(portfolio, index);
        return index;
    }

    @Override
    public void object(Place at, ObjectKind kind, PlanObject object) {
        objects.put(new Ref(kind, object.id()), object);
    }

    @Override
    public void reference(Place at, Ref target) {}

    Optional<PlanObject> find(Ref ref) {
        return Optional.ofNullable(objects.get(ref));
    }
}
