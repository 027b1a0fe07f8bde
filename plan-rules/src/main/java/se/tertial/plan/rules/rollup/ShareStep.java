package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * One step of {@link MinShare}: what it takes to reach a level. Immutable and thread-safe.
 *
 * @param level the code of the level
 * @param atLeast the share of children, 0 to 1 inclusive, that must stand on it or on one that is better
 * @param none the codes of levels that no child may stand on; may be empty
 */
public record ShareStep(String level, BigDecimal atLeast, Set<String> none) {

    /** Checks the share. */
    public ShareStep {
        Objects.requireNonNull(level, "level");
        if (!NotAssessedTreatment.isShare(atLeast)) {
            throw new IllegalArgumentException(
                    "The share of children for level '" + level + "' is from 0 to 1, not " + atLeast);
        }
        none = Collections.unmodifiableSet(new TreeSet<>(none));
    }
}
