package se.tertial.plan.rules.rollup;

/**
 * The computations that need no settings of their own. Where several children decide together they are all named; where a
 * tie cannot be broken, because the levels have equal places on the scale, the answer is "not comparable".
 */
public enum Computation implements RollUpMethod.Computed {
    /** The lowest level that a child stands on. */
    WORST,
    /** The highest level that a child stands on. */
    BEST,
    /** The level that most children stand on; of several with as many children the lowest. */
    MAJORITY,
    /** The level in the middle when children are ordered from the lowest; of an even number the lower of the two middle ones. */
    MEDIAN,
    /**
     * The level whose score is nearest to the average; half-way between two, the lower. A level's score is its place on the
     * scale unless {@link RollUpOptions#scores()} says otherwise.
     */
    AVERAGE,
    /** As {@link #AVERAGE}, each child counting by its {@link Child#weight() weight}; a child of weight 0 is left out. */
    WEIGHTED,
    /** No single level: how many children stand on each. */
    DISTRIBUTION
}
