package se.tertial.plan.rules.builtin.status;

import se.tertial.plan.model.status.StatusScale;

/** How messages call a scale. */
final class ScaleName {

    private ScaleName() {}

    /** Its name, with id and version, since the versions of a scale share a name. */
    static String of(StatusScale scale) {
        return scale.name().plain() + " (" + scale.ref() + ")";
    }
}
