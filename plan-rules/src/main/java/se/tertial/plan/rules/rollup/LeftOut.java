package se.tertial.plan.rules.rollup;

import java.util.Objects;

/**
 * A child that did not take part, and why. Immutable and thread-safe.
 *
 * @param child the child
 * @param reason why it was left out
 */
public record LeftOut(Child child, Reason reason) {

    /** Refuses null. */
    public LeftOut {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why a child does not take part. */
    public enum Reason {
        /** It was reported as not assessed. */
        NOT_ASSESSED,
        /** Nothing was reported of it. */
        NOT_REPORTED,
        /** It is cancelled. */
        CANCELLED,
        /** It goes on under a later plan. */
        CARRIED_FORWARD,
        /** It goes on without an end, and is counted apart. */
        CONTINUOUS,
        /** It weighs nothing. */
        WEIGHTLESS;

        boolean isOpen() {
            return this == NOT_ASSESSED || this == NOT_REPORTED;
        }

        /** Whether an assessment of it would have mattered: not of what is no longer pursued, or weighs nothing. */
        boolean isConcerned() {
            return this != CANCELLED && this != CARRIED_FORWARD && this != WEIGHTLESS;
        }
    }
}
