package se.tertial.plan.rules.rollup;

/** How one answer is made of many levels: by a computation, by a person, or by a person who weighs a computed proposal. */
public sealed interface RollUpMethod permits RollUpMethod.Computed, Manual, Judgement {

    /** A method that needs nothing but the children. */
    sealed interface Computed extends RollUpMethod permits Computation, MinShare {

        /** {@return this method} */
        @Override
        default Computed computed() {
            return this;
        }
    }

    /** {@return the computation whose result is given in any case, alone or beside what a person says} */
    Computed computed();
}
