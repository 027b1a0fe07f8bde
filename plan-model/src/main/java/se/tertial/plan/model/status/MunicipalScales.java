package se.tertial.plan.model.status;

import java.util.List;
import se.tertial.plan.model.identity.ObjectKind;

/** Municipalities: goals weighed together, arrows in colour, faces. */
final class MunicipalScales {

    private MunicipalScales() {}

    static List<StatusScale> all() {
        return List.of(stockholm(), malmo(), vargarda(), skaraborg());
    }

    private static StatusScale stockholm() {
        return Legend.scale(
                        "stockholm-mal",
                        ScaleConfidence.PUBLISHED,
                        "Måluppfyllelse, Stockholms stad",
                        "Fulfilment of goals, City of Stockholm")
                .addAppliesTo(ObjectKind.GOAL)
                .source(Legend.at("https://arsredovisning.stockholm/kommunfullmaktiges-mal/"))
                .note(Legend.text(
                        "Bedöms genom att väga samman indikatorer och nämndernas bedömningar; inte det sämsta av dem.",
                        "Judged by weighing indicators and the committees' assessments; not the worst of them."))
                .addLevels(
                        Legend.level(3, "met", "●", "Uppfylls helt", "Met in full")
                                .addAliases("Helt", "Uppfyllt helt", "Uppfyllts helt")
                                .description(Legend.text(
                                        "Utvecklingen går åt rätt håll och är stark.",
                                        "Things move the right way, and strongly."))
                                .fulfilment(Fulfilment.MET)
                                .countsAsDone(true)
                                .build(),
                        Legend.level(2, "partly-met", "▲", "Uppfylls delvis", "Met in part")
                                .addAliases("Delvis", "Uppfyllt delvis", "Uppfyllts delvis")
                                .description(Legend.text(
                                        "Utvecklingen går åt rätt håll men är svag.",
                                        "Things move the right way, but weakly."))
                                .fulfilment(Fulfilment.PARTLY_MET)
                                .build(),
                        Legend.level(1, "not-met", "■", "Uppfylls inte", "Not met")
                                .addAliases("Uppfylls ej", "Ej", "Inte uppfyllt", "Ej uppfyllt")
                                .description(Legend.text("Målet nås inte.", "The goal is not reached."))
                                .fulfilment(Fulfilment.NOT_MET)
                                .requiresComment(true)
                                .requiresAction(true)
                                .build())
                .build();
    }

    private static StatusScale malmo() {
        return Legend.scale(
                        "malmo-trend", ScaleConfidence.PUBLISHED, "Utveckling i färg, Malmö", "Trend in colour, Malmö")
                .addAppliesTo(ObjectKind.INDICATOR)
                .axis(AssessmentAxis.TREND)
                .polarity(Polarity.HIGHER_IS_BETTER)
                .source(Legend.at("http://redovisningar.malmo.se/2014/arsredovisning-2014/mal-verksamheten/"))
                .note(Legend.text(
                        "Färgen säger hur det har utvecklats, inte hur det står: upp betyder förbättrat.",
                        "The colour tells how things have moved, not how they stand: up means improved."))
                .levels(malmoLevels())
                .notAssessedLevel("not-assessed")
                .build();
    }

    private static List<StatusLevel> malmoLevels() {
        return List.of(
                Mark.GREEN
                        .level(3, "improved", "Förbättrad", "Improved")
                        .symbol("↑")
                        .addAliases("Förbättrat", "Grön pil")
                        .description(Legend.text("Bättre än förut.", "Better than before."))
                        .trend(Trend.UP)
                        .build(),
                Mark.YELLOW
                        .level(2, "unchanged", "Oförändrad", "Unchanged")
                        .symbol("→")
                        .addAliases("Oförändrat", "Gul pil")
                        .description(Legend.text("Som förut.", "As before."))
                        .trend(Trend.FLAT)
                        .build(),
                Mark.RED
                        .level(1, "worse", "Försämrad", "Worse")
                        .symbol("↓")
                        .addAliases("Försämrat", "Röd pil")
                        .description(Legend.text("Sämre än förut.", "Worse than before."))
                        .trend(Trend.DOWN)
                        .requiresComment(true)
                        .build(),
                Mark.WHITE
                        .level(0, "not-assessed", "Kan ej bedömas", "Cannot be assessed")
                        .addAliases("Kan inte bedömas", "Tom vit", "Vit pil")
                        .description(Legend.text("Det går inte att säga.", "It cannot be told."))
                        .trend(Trend.UNKNOWN)
                        .build());
    }

    private static StatusScale vargarda() {
        return Legend.scale(
                        "vargarda-emoji",
                        ScaleConfidence.PUBLISHED,
                        "Måluppfyllelse i ansikten, Vårgårda",
                        "Fulfilment of goals in faces, Vårgårda")
                .addAppliesTo(ObjectKind.GOAL)
                .source(Legend.at("https://vargarda.se/kommun-och-demokrati/arsredovisning-2023---vargarda-kommun/"
                        + "god-ekonomisk-hushallning-och-ekonomisk-stallning/"
                        + "maluppfoljning-per-den-31-december-2023.html"))
                .note(
                        Legend.text(
                                "Mellannivån betyder både delvis uppfyllt och omöjligt att mäta; därför bär den ingen uppfyllelse.",
                                "The middle level means both met in part and impossible to measure, so it carries no fulfilment."))
                .levels(vargardaLevels())
                .build();
    }

    private static List<StatusLevel> vargardaLevels() {
        return List.of(
                Legend.level(3, "met", "●", "Uppfyllt", "Met")
                        .addAliases("😊", "Uppfyllda")
                        .description(Legend.text("Delmålet är nått.", "The sub-goal is reached."))
                        .fulfilment(Fulfilment.MET)
                        .countsAsDone(true)
                        .build(),
                Legend.level(
                                2,
                                "partly-or-unknown",
                                "▲",
                                "Delvis uppfyllt eller kan inte mätas",
                                "Met in part or cannot be measured")
                        .addAliases("😐", "Delvis uppfyllt", "Kan inte mätas")
                        .description(Legend.text(
                                "Nått till en del, eller omöjligt att säga.",
                                "Reached in part, or impossible to tell."))
                        .build(),
                Legend.level(1, "not-met", "■", "Ej uppfyllt", "Not met")
                        .addAliases("😒", "Inte uppfyllt")
                        .description(Legend.text("Delmålet är inte nått.", "The sub-goal is not reached."))
                        .fulfilment(Fulfilment.NOT_MET)
                        .requiresComment(true)
                        .requiresAction(true)
                        .build());
    }

    private static StatusScale skaraborg() {
        return Trends.scale("skaraborg-trend", "Trend, Miljöbarometern Skaraborg", "Trend, Miljöbarometern Skaraborg")
                .source(Legend.at("https://miljoskaraborg.miljobarometern.se/om-webbplatsen/info2/"))
                .note(Legend.text(
                        "Räknas fram med linjär regression från startåret till det senaste. Nivåernas namn är antagna.",
                        "Computed by linear regression from the first year to the latest. The names of the levels are"
                                + " assumed."))
                .build();
    }
}
