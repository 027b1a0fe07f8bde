package se.tertial.plan.model.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every composite value of the model carries beside its own parts: names in other systems, extensions, and where
 * it comes from.
 */
public interface Extensible {

    /** {@return what other systems call it, in order} */
    List<Identifier> identifiers();

    /**
     * Values that the model does not know, kept as they are. A key is namespaced, such as {@code se.example.budget:code}
     * or a URI, so that two integrators do not meet.
     *
     * @return the extensions, in order
     */
    Map<String, ExtensionValue> extensions();

    /** {@return where it comes from; empty if it was entered} */
    Optional<Source> source();
}
