package se.tertial.plan.exporter.json.portfolio;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.Values;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.model.measure.Quantity;
import se.tertial.plan.model.measure.RiskRating;

/** The codecs of values that are made of numbers. */
final class NumberCodecs {

    static final Codec<Quantity> QUANTITY = Fields.<Quantity, QuantityDraft>plain(
                    "quantity", QuantityDraft::new, QuantityDraft::build)
            .standard(
                    "bound",
                    WordCodec.of(Quantity.Bound.class),
                    Quantity.Bound.EXACTLY,
                    Quantity::bound,
                    (draft, value) -> draft.bound = value)
            .required("value", Values.DECIMAL, Quantity::value, (draft, value) -> draft.value = value)
            .codec();

    static final Codec<RiskRating> RISK_RATING = Fields.<RiskRating, RatingDraft>plain(
                    "riskRating", RatingDraft::new, RatingDraft::build)
            .required("probability", Values.WHOLE, RiskRating::probability, (draft, value) -> draft.probability = value)
            .required("impact", Values.WHOLE, RiskRating::impact, (draft, value) -> draft.impact = value)
            .required("steps", Values.WHOLE, RiskRating::steps, (draft, value) -> draft.steps = value)
            .codec();

    private NumberCodecs() {}

    private static final class QuantityDraft {
        private Quantity.Bound bound = Quantity.Bound.EXACTLY;
        private @Nullable BigDecimal value;

        Quantity build() {
            return new Quantity(bound, Objects.requireNonNull(value));
        }
    }

    private static final class RatingDraft {
        private int probability;
        private int impact;
        private int steps;

        RiskRating build() {
            return new RiskRating(probability, impact, steps);
        }
    }
}
