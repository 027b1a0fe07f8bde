package se.tertial.plan.model.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Decimals;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/**
 * Money set aside for something (finansiering).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Funding extends PlanObject {

    /**
     * Starts an empty funding.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what it is for} */
    Optional<Ref> subject();

    /** {@return the amount, in units of the currency} */
    BigDecimal amount();

    /** {@return the currency, three letters of ISO 4217; SEK unless set} */
    @Value.Default
    default String currency() {
        return "SEK";
    }

    /** {@return the budget year} */
    int year();

    /** {@return the account} */
    Optional<String> account();

    /** {@return where it comes from, such as a state grant} */
    Optional<Text> origin();

    /** {@return the decision} */
    Optional<Id> decision();

    /** Builds a {@link Funding}; not thread-safe. */
    final class Builder extends ImmutableFunding.Builder {

        Builder() {}

        /**
         * Sets {@link Funding#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Funding#origin()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder origin(String value) {
            return origin(Text.of(value));
        }

        /**
         * Sets {@link Funding#decision()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder decision(String value) {
            return decision(Id.of(value));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the currency is no three letters, or the amount has more than a thousand digits
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Funding build() {
            Funding value = super.build();
            if (!value.currency().matches("[A-Z]{3}")) {
                throw new IllegalArgumentException("The currency of funding '" + value.id()
                        + "' is three capital letters such as SEK, not '" + value.currency() + "'");
            }
            amount(Decimals.plain(value.amount()));
            return super.build();
        }
    }
}
