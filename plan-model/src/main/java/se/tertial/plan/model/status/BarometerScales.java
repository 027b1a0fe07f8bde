package se.tertial.plan.model.status;

import java.util.List;
import se.tertial.plan.model.identity.ObjectKind;

/** The legends of the sustainability barometers and of the environmental goals: one scale each for goals, actions, trends. */
final class BarometerScales {

    private static final String JONKOPING = "https://jonkoping.hallbarometern.se/teckenforklaring/";
    private static final String VASTERAS = "http://barometern.vasteras.se/teckenforklaring/";

    private BarometerScales() {}

    static List<StatusScale> all() {
        return List.of(
                hallbarometernGoals(),
                hallbarometernActions(),
                hallbarometernTrend(),
                vasterasGoals(),
                vasterasActions(),
                atgardswebben());
    }

    private static StatusScale hallbarometernGoals() {
        return Legend.scale(
                        "hallbarometern-mal", ScaleConfidence.PUBLISHED, "Mål, Hållbarometern", "Goals, Hållbarometern")
                .addAppliesTo(ObjectKind.GOAL)
                .source(Legend.at(JONKOPING))
                .note(Legend.text(
                        "Flera mål redovisas som andelar, inte som en sammanvägd nivå.",
                        "Several goals are shown as shares, not as one level."))
                .levels(hallbarometernGoalsLevels())
                .build();
    }

    private static List<StatusLevel> hallbarometernGoalsLevels() {
        return List.of(
                Legend.level(5, "met", "●", "Målet har uppnåtts", "The goal has been reached")
                        .addAliases("Uppnått", "Har uppnåtts")
                        .fulfilment(Fulfilment.MET)
                        .countsAsDone(true)
                        .build(),
                Legend.level(4, "will", "▲", "Målet bedöms uppnås", "The goal is judged to be reached")
                        .addAliases("Bedöms uppnås")
                        .fulfilment(Fulfilment.IN_PROGRESS)
                        .forecast(Forecast.WILL)
                        .build(),
                Legend.level(3, "uncertain", "◆", "Osäkert om målet uppnås", "Uncertain whether the goal is reached")
                        .addAliases("Osäkert")
                        .fulfilment(Fulfilment.IN_PROGRESS)
                        .forecast(Forecast.UNCERTAIN)
                        .build(),
                Legend.level(2, "will-not", "▼", "Målet bedöms inte uppnås", "The goal is judged not to be reached")
                        .addAliases("Bedöms inte uppnås", "Bedöms ej uppnås")
                        .fulfilment(Fulfilment.IN_PROGRESS)
                        .forecast(Forecast.WILL_NOT)
                        .requiresComment(true)
                        .requiresAction(true)
                        .build(),
                Legend.level(1, "not-met", "■", "Målet har inte uppnåtts", "The goal has not been reached")
                        .addAliases("Har inte uppnåtts", "Har ej uppnåtts")
                        .fulfilment(Fulfilment.NOT_MET)
                        .requiresComment(true)
                        .requiresAction(true)
                        .build());
    }

    private static StatusScale hallbarometernActions() {
        return Legend.scale(
                        "hallbarometern-atgard",
                        ScaleConfidence.PUBLISHED,
                        "Åtgärder, Hållbarometern",
                        "Actions, Hållbarometern")
                .addAppliesTo(ObjectKind.ACTIVITY)
                .source(Legend.at(JONKOPING))
                .addLevels(
                        done(),
                        ongoing(),
                        notStarted("Inte påbörjad"),
                        late("Försenad/ej klar i tid"),
                        cancelled("Inställd"))
                .build();
    }

    private static StatusScale vasterasActions() {
        return Legend.scale("vasteras-atgard", ScaleConfidence.PUBLISHED, "Åtgärder, Västerås", "Actions, Västerås")
                .addAppliesTo(ObjectKind.ACTIVITY)
                .source(Legend.at(VASTERAS))
                .addLevels(done(), ongoing(), notStarted("Ej påbörjad"), late("Försenad"), cancelled("Avförd"))
                .build();
    }

    private static StatusLevel done() {
        return Legend.level(4, "done", "●", "Genomförd", "Carried out")
                .addAliases("Genomfört")
                .lifecycle(Lifecycle.COMPLETED)
                .terminal(true)
                .countsAsDone(true)
                .build();
    }

    private static StatusLevel ongoing() {
        return Legend.level(3, "ongoing", "▲", "Påbörjad", "Begun")
                .addAliases("Påbörjat")
                .lifecycle(Lifecycle.ONGOING)
                .build();
    }

    private static StatusLevel notStarted(String sv) {
        return Legend.level(2, "not-started", "○", sv, "Not begun")
                .addAliases("Ej påbörjat", "Inte påbörjat")
                .lifecycle(Lifecycle.NOT_STARTED)
                .build();
    }

    private static StatusLevel late(String sv) {
        return Legend.level(1, "late", "■", sv, "Late")
                .addAliases("Försenat", "Ej klar i tid")
                .description(Legend.text(
                        "Inte klar när den skulle vara det; hur stor avvikelsen är sägs inte.",
                        "Not done when it should have been; the size of the deviation is not told."))
                .outlook(Outlook.MINOR_DEVIATION)
                .requiresComment(true)
                .requiresAction(true)
                .build();
    }

    private static StatusLevel cancelled(String sv) {
        return Legend.level(0, "cancelled", "✕", sv, "Cancelled")
                .lifecycle(Lifecycle.CANCELLED)
                .terminal(true)
                .requiresComment(true)
                .build();
    }

    private static StatusScale hallbarometernTrend() {
        return Legend.scale(
                        "hallbarometern-trend",
                        ScaleConfidence.ASSUMED,
                        "Trend, Hållbarometern",
                        "Trend, Hållbarometern")
                .addAppliesTo(ObjectKind.INDICATOR, ObjectKind.GOAL)
                .axis(AssessmentAxis.TREND)
                .polarity(Polarity.HIGHER_IS_BETTER)
                .source(Legend.at(JONKOPING))
                .note(Legend.text(
                        "Tre riktningar och en nivå för saknad trend är publicerade; namnen här är antagna.",
                        "Three directions and a level for a missing trend are published; the names here are assumed."))
                .addLevels(
                        Legend.level(3, "improving", "↑", "Positiv", "Positive")
                                .trend(Trend.UP)
                                .build(),
                        Legend.level(2, "flat", "→", "Oförändrad", "Unchanged")
                                .trend(Trend.FLAT)
                                .build(),
                        Legend.level(1, "worsening", "↓", "Negativ", "Negative")
                                .trend(Trend.DOWN)
                                .build(),
                        Legend.level(0, "missing", "◇", "Trend saknas", "No trend")
                                .addAliases("Saknas")
                                .trend(Trend.UNKNOWN)
                                .build())
                .notAssessedLevel("missing")
                .build();
    }

    private static StatusScale vasterasGoals() {
        return Legend.scale("vasteras-mal", ScaleConfidence.PUBLISHED, "Mål, Västerås", "Goals, Västerås")
                .addAppliesTo(ObjectKind.GOAL)
                .axis(AssessmentAxis.FORECAST)
                .source(Legend.at(VASTERAS))
                .note(Legend.text(
                        "”Svårt” läses här som att målet inte nås.",
                        "\"Hard\" is read here as that the goal will not be reached."))
                .addLevels(
                        Legend.level(3, "will", "●", "Målet kan uppnås", "The goal can be reached")
                                .addAliases("Kan uppnås")
                                .forecast(Forecast.WILL)
                                .build(),
                        Legend.level(2, "partly", "▲", "Målet kan delvis uppnås", "The goal can be reached in part")
                                .addAliases("Delvis", "Kan delvis uppnås")
                                .forecast(Forecast.PARTLY)
                                .build(),
                        Legend.level(1, "hard", "■", "Målet är svårt att uppnå", "The goal is hard to reach")
                                .addAliases("Svårt", "Svårt att uppnå", "Svårt att nå")
                                .forecast(Forecast.WILL_NOT)
                                .requiresComment(true)
                                .requiresAction(true)
                                .build(),
                        Legend.level(0, "not-assessed", "◇", "Bedömning saknas", "No assessment")
                                .addAliases("Saknas")
                                .outlook(Outlook.NOT_ASSESSED)
                                .fulfilment(Fulfilment.NOT_ASSESSED)
                                .build())
                .notAssessedLevel("not-assessed")
                .build();
    }

    private static StatusScale atgardswebben() {
        return Legend.scale(
                        "ghpe-atgardswebben",
                        ScaleConfidence.PUBLISHED,
                        "Åtgärder per aktör, Åtgärdswebben Skåne",
                        "Actions by actor, Åtgärdswebben Skåne")
                .addAppliesTo(ObjectKind.ACTIVITY)
                .source(Legend.at("https://www.skanesmiljomal.info/atgarder/atgardsuppfoljning/"))
                .note(Legend.text(
                        "Bedöms för varje aktör. Det som pågår kontinuerligt räknas som genomfört.",
                        "Judged for each actor. What goes on continuously counts as carried out."))
                .levels(atgardswebbenLevels())
                .notAssessedLevel("not-relevant")
                .build();
    }

    private static List<StatusLevel> atgardswebbenLevels() {
        return List.of(
                lettered(4, "G", "●", "Genomförd", "Carried out")
                        .description(Legend.text(
                                "Helt eller i huvudsak genomförd, eller pågår kontinuerligt.",
                                "Carried out in full or mainly, or goes on continuously."))
                        .lifecycle(Lifecycle.COMPLETED)
                        .countsAsDone(true)
                        .build(),
                lettered(3, "H", "◐", "Till hälften genomförd", "Carried out by half")
                        .description(Legend.text("Minst hälften är genomförd.", "At least half is carried out."))
                        .lifecycle(Lifecycle.ONGOING)
                        .build(),
                lettered(2, "P", "▲", "Påbörjad", "Begun")
                        .description(Legend.text("Mindre än hälften är genomförd.", "Less than half is carried out."))
                        .lifecycle(Lifecycle.ONGOING)
                        .build(),
                lettered(1, "E", "○", "Ej påbörjad", "Not begun")
                        .addAliases("Inte påbörjad")
                        .description(Legend.text("Inget är gjort.", "Nothing is done."))
                        .lifecycle(Lifecycle.NOT_STARTED)
                        .requiresComment(true)
                        .build(),
                Legend.level(0, "not-relevant", "◇", "Ej relevant", "Not relevant")
                        .addAliases("Inte relevant")
                        .description(Legend.text("Rör inte aktören.", "Does not concern the actor."))
                        .outlook(Outlook.NOT_ASSESSED)
                        .build());
    }

    private static StatusLevel.Builder lettered(int order, String letter, String shape, String sv, String en) {
        return Legend.level(order, letter, shape, sv, en).letter(letter);
    }
}
