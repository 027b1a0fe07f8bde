package se.tertial.plan.model.status;

import java.util.HashSet;
import java.util.Set;

/** What a status scale must hold to be usable. */
final class ScaleFaults {

    private ScaleFaults() {}

    static void requireConsistent(StatusScale scale) {
        scale.ref();
        Set<String> codes = new HashSet<>();
        for (StatusLevel level : scale.levels()) {
            if (!codes.add(level.code())) {
                throw new IllegalArgumentException(
                        "Status scale '" + scale.id() + "' has two levels with the code '" + level.code() + "'");
            }
        }
        scale.notAssessedLevel().filter(code -> !codes.contains(code)).ifPresent(code -> {
            throw new IllegalArgumentException("Status scale '" + scale.id() + "' names '" + code
                    + "' as its level for \"not assessed\", but its levels are "
                    + codes.stream().sorted().toList());
        });
    }
}
