package se.tertial.plan.model.measure;

import java.math.BigDecimal;
import java.util.Objects;
import se.tertial.plan.model.identity.Decimals;

/**
 * A measured or aimed-at value, and whether it is that value or lies on one side of it ("&gt;100", "&lt;14 %").
 * Immutable and thread-safe.
 *
 * @param bound how the value bounds what is meant
 * @param value the value, in the indicator's unit; trailing zeros are kept, since they tell the precision
 */
public record Quantity(Bound bound, BigDecimal value) {

    /** How a value bounds what is meant. */
    public enum Bound {
        /** Just this value. */
        EXACTLY,
        /** About this value. */
        ABOUT,
        /** More than this value. */
        ABOVE,
        /** At least this value. */
        AT_LEAST,
        /** Less than this value. */
        BELOW,
        /** At most this value. */
        AT_MOST
    }

    /** Keeps a value with an exponent as the plain number that it stands for; refuses one of more than a thousand digits. */
    public Quantity {
        Objects.requireNonNull(bound, "bound");
        value = Decimals.plain(value);
    }

    /**
     * Just a value.
     *
     * @param value the value
     * @return the quantity
     */
    public static Quantity of(BigDecimal value) {
        return new Quantity(Bound.EXACTLY, value);
    }
}
