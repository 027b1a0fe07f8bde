package se.tertial.plan.export.view;

import java.util.List;
import java.util.function.Function;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;

/** Lists of the catalogue without what is left out. */
record Kept(Cut cut) {

    <T extends PlanObject> List<T> of(ObjectKind kind, List<? extends T> values, Function<? super T, T> view) {
        return values.stream()
                .filter(its -> cut.keeps(kind, its.id()))
                .map(view)
                .toList();
    }
}
