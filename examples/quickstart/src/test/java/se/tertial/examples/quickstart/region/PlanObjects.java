package se.tertial.examples.quickstart.region;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.status.StatusScale;

/** Everything with an id in a portfolio, by kind and id: {@code Activity hp-a01-mobil}. */
final class PlanObjects {

    private final Map<String, PlanObject> found = new LinkedHashMap<>();

    private PlanObjects() {}

    static Map<String, PlanObject> of(Portfolio portfolio) {
        PlanObjects objects = new PlanObjects();
        objects.collect(portfolio);
        return objects.found;
    }

    private void collect(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::collect);
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::collect);
        } else {
            Class<?> type = Attribute.modelType(value.getClass());
            if (value instanceof PlanObject object) {
                found.put(type.getSimpleName() + " " + id(object), object);
            }
            Attribute.of(type).forEach(attribute -> collect(attribute.of(value)));
        }
    }

    private static String id(PlanObject object) {
        return object instanceof StatusScale scale
                ? scale.ref().toString()
                : object.id().value();
    }
}
