package se.tertial.plan.model.status;

import se.tertial.plan.model.identity.ObjectKind;

/** Scales that tell which way an indicator moves, not whether that is good. */
final class Trends {

    private Trends() {}

    static StatusScale.Builder scale(String id, String sv, String en) {
        return Legend.scale(id, ScaleConfidence.ASSUMED, sv, en)
                .addAppliesTo(ObjectKind.INDICATOR)
                .axis(AssessmentAxis.TREND)
                .polarity(Polarity.UNKNOWN)
                .addLevels(
                        arrow("up", "↑", "Ökande", "Rising", Trend.UP)
                                .addAliases("Ökar", "Uppåt", "↗", "⬆")
                                .description(Legend.text("Värdet stiger.", "The value rises."))
                                .build(),
                        arrow("flat", "→", "Oförändrad", "Unchanged", Trend.FLAT)
                                .addAliases("Oförändrat", "➡")
                                .description(Legend.text("Värdet står still.", "The value stands still."))
                                .build(),
                        arrow("down", "↓", "Minskande", "Falling", Trend.DOWN)
                                .addAliases("Minskar", "Nedåt", "↘", "⬇")
                                .description(Legend.text("Värdet sjunker.", "The value falls."))
                                .build());
    }

    private static StatusLevel.Builder arrow(String code, String shape, String sv, String en, Trend trend) {
        return Legend.level(0, code, shape, sv, en).trend(trend);
    }
}
