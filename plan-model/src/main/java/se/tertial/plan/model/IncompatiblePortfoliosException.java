package se.tertial.plan.model;

/** Says that two portfolios cannot be merged: they are about different organisations, or in different languages. */
public final class IncompatiblePortfoliosException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    IncompatiblePortfoliosException(String message) {
        super(message);
    }
}
