package se.tertial.plan.rules.check;

/**
 * A rule that plans and their follow-up are checked by; the interface for authors of rules.
 *
 * <p>A rule is public, has a public constructor without arguments, and is named both in {@code META-INF/services} and in
 * {@code provides} of its module; or it is added to a {@link RuleRegistry} by hand. It holds no state and is thread-safe:
 * what it must remember during a run lives in its {@link Check}. It reads no clock; the day comes from the context.
 */
public interface Rule {

    /**
     * What the rule is and says. Called once for each registry.
     *
     * @return the descriptor, always the same
     */
    RuleDescriptor descriptor();

    /**
     * Opens a run over one source.
     *
     * @param context the catalogue, the day and the parameters of this run
     * @return the check of this run
     */
    Check open(RuleContext context);
}
