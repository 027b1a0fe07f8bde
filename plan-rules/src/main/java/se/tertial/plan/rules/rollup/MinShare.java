package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A level is reached if enough children stand on it or better, and none on a level that rules it out: at least 80 % green
 * and no red gives green. Steps are tried in order, the first that fits decides; none that fits gives the last resort.
 * Immutable and thread-safe.
 *
 * @param steps the steps, in order; not empty, each to a level of its own
 * @param otherwise the code of the level if no step fits, not that of a step
 */
public record MinShare(List<ShareStep> steps, String otherwise) implements RollUpMethod.Computed {

    /** Refuses an empty list of steps, and a level that two steps, or a step and the last resort, lead to. */
    public MinShare {
        steps = List.copyOf(steps);
        Objects.requireNonNull(otherwise, "otherwise");
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A roll-up by shares has at least one step");
        }
        Set<String> levels = new HashSet<>(Set.of(otherwise));
        steps.stream().filter(step -> !levels.add(step.level())).forEach(step -> {
            throw new IllegalArgumentException(
                    "A roll-up by shares names each level once; '" + step.level() + "' comes twice");
        });
    }

    /**
     * A roll-up by shares with one step.
     *
     * @param level the code of the level to reach
     * @param atLeast the share of children, 0 to 1 inclusive, that must stand on it or better
     * @param none the codes of levels that no child may stand on; may be empty
     * @param otherwise the code of the level if that is not so
     * @return the method
     */
    public static MinShare of(String level, BigDecimal atLeast, Set<String> none, String otherwise) {
        return new MinShare(List.of(new ShareStep(level, atLeast, none)), otherwise);
    }

    /**
     * This method with one more step, tried after the others.
     *
     * @param step the step
     * @return the method
     */
    public MinShare then(ShareStep step) {
        List<ShareStep> more = new ArrayList<>(steps);
        more.add(step);
        return new MinShare(more, otherwise);
    }
}
