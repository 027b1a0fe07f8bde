package se.tertial.plan.export.tables;

import java.util.List;
import java.util.function.Function;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;

/**
 * A thing and the object that it stands at.
 *
 * @param <T> the type of thing
 */
record Owned<T>(Ref owner, T value) {

    static <T> List<Owned<T>> of(Ref owner, List<? extends T> values) {
        return values.stream().map(its -> new Owned<T>(owner, its)).toList();
    }

    /** All that stands at objects of the catalogue, in the order of these. */
    static <T> Rows<Owned<T>> inCatalogue(
            PlanSource source, Function<? super PlanObject, ? extends List<? extends T>> parts) {
        return Rows.of(CatalogueObjects.all(source.catalogue()))
                .each(its -> Owned.<T>of(its.owner(), parts.apply(its.value())));
    }

    /** As {@link #inCatalogue}, then all that stands at comments in the reports. */
    static <T> Rows<Owned<T>> everywhere(
            PlanSource source, Function<? super PlanObject, ? extends List<? extends T>> parts) {
        return Owned.<T>inCatalogue(source, parts)
                .then(() -> ReportRow.all(source)
                        .each(row -> row.report().comments().stream()
                                .flatMap(its ->
                                        Owned.<T>of(new Ref(ObjectKind.COMMENT, its.id()), parts.apply(its)).stream())
                                .toList()));
    }
}
