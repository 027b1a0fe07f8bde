package se.tertial.plan.model.status;

import java.time.LocalDate;
import java.util.List;
import se.tertial.plan.model.identity.ObjectKind;

/** Other regions: closed by decision, forecasts in words, goals in three steps, arrows. */
final class RegionScales {

    private RegionScales() {}

    static List<StatusScale> all() {
        return List.of(gavleborg(), uppsala(), vasterbotten(), vastraGotaland());
    }

    private static StatusScale gavleborg() {
        return Legend.scale(
                        "gavleborg-2024",
                        ScaleConfidence.PUBLISHED,
                        "Politiska uppdrag, Gävleborg 2024",
                        "Political assignments, Gävleborg 2024")
                .addAppliesTo(ObjectKind.ASSIGNMENT)
                .source(Legend.at("https://regiongavleborg.se/om/ekonomi/arsredovisning-2024/"
                        + "uppfoljning-av-politiska-uppdrag"))
                .from(LocalDate.of(2024, 1, 1))
                .to(LocalDate.of(2024, 12, 31))
                .addLevels(
                        Legend.level(1, "ongoing", "▲", "Pågående", "Ongoing")
                                .addAliases("Pågår")
                                .description(Legend.text(
                                        "Nämnden har inte beslutat att det är slutredovisat.",
                                        "The committee has not decided that it is finally reported."))
                                .lifecycle(Lifecycle.ONGOING)
                                .build(),
                        Legend.level(2, "closed", "●", "Avslutat", "Closed")
                                .addAliases("Avslutad")
                                .description(Legend.text(
                                        "Slutredovisat; stängs när fullmäktige beslutar om årsredovisningen.",
                                        "Finally reported; closes when the assembly decides on the annual report."))
                                .lifecycle(Lifecycle.COMPLETED)
                                .terminal(true)
                                .countsAsDone(true)
                                .build())
                .build();
    }

    private static StatusScale uppsala() {
        return Legend.scale(
                        "uppsala-forecast",
                        ScaleConfidence.PUBLISHED,
                        "Prognos för uppdrag och mål, Uppsala",
                        "Forecast for assignments and goals, Uppsala")
                .addAppliesTo(ObjectKind.ASSIGNMENT, ObjectKind.GOAL)
                .axis(AssessmentAxis.FORECAST)
                .source(Legend.at(
                        "https://regionuppsala.se/politik-och-paverkan/handlingar/uppsnabbat/lista-nyhetsbrev/"
                                + "uppsnabbat-regionfullmaktige-25-november2/region-uppsalas-delarsrapport-godkandes/"))
                .addLevels(
                        Legend.level(3, "will", "●", "Genomförs under året", "Will be carried out this year")
                                .addAliases("Genomförs", "Uppnås", "Målet uppnås")
                                .description(Legend.text(
                                        "Bedöms bli klart före årets slut.", "Judged to be done by year-end."))
                                .forecast(Forecast.WILL)
                                .build(),
                        Legend.level(2, "partly", "▲", "Genomförs delvis", "Will be carried out in part")
                                .addAliases("Delvis", "Uppnås delvis", "Målet uppnås delvis")
                                .description(Legend.text("Bedöms bli klart till en del.", "Judged to be done in part."))
                                .forecast(Forecast.PARTLY)
                                .build(),
                        Legend.level(1, "will-not", "■", "Genomförs inte", "Will not be carried out")
                                .addAliases("Inte", "Ej", "Uppnås ej", "Uppnås inte", "Målet uppnås ej", "Genomförs ej")
                                .description(Legend.text(
                                        "Bedöms inte bli klart före årets slut.", "Judged not to be done by year-end."))
                                .forecast(Forecast.WILL_NOT)
                                .requiresComment(true)
                                .requiresAction(true)
                                .build())
                .build();
    }

    private static StatusScale vasterbotten() {
        return Legend.scale(
                        "vasterbotten-mal",
                        ScaleConfidence.PUBLISHED,
                        "Måluppfyllelse, Västerbotten",
                        "Fulfilment of goals, Västerbotten")
                .addAppliesTo(ObjectKind.GOAL)
                .source(Legend.at("https://meetingsplus.vll.se/committees/halso-och-sjukvardsnamnden/mote-2022-02-16"))
                .note(Legend.text(
                        "Helt och delvis redovisas ibland tillsammans. Uppdrag bedöms i ord, inte på skalan.",
                        "In full and in part are sometimes reported together. Assignments are judged in words, not on"
                                + " the scale."))
                .addLevels(
                        Legend.level(3, "met", "●", "Uppfyllts helt", "Met in full")
                                .addAliases("Helt", "Helt uppfyllt", "Uppfyllt")
                                .description(Legend.text("Målet är nått.", "The goal is reached."))
                                .fulfilment(Fulfilment.MET)
                                .countsAsDone(true)
                                .build(),
                        Legend.level(2, "partly-met", "▲", "Uppfyllts delvis", "Met in part")
                                .addAliases("Delvis", "Delvis uppfyllt")
                                .description(Legend.text("Målet är nått till en del.", "The goal is reached in part."))
                                .fulfilment(Fulfilment.PARTLY_MET)
                                .build(),
                        Legend.level(1, "not-met", "■", "Ej uppfyllts", "Not met")
                                .addAliases("Ej", "Ej uppfyllt", "Inte uppfyllt")
                                .description(Legend.text("Målet är inte nått.", "The goal is not reached."))
                                .fulfilment(Fulfilment.NOT_MET)
                                .requiresComment(true)
                                .requiresAction(true)
                                .build())
                .build();
    }

    private static StatusScale vastraGotaland() {
        return Trends.scale("vastra-gotaland-trend", "Trendpil, Västra Götaland", "Trend arrow, Västra Götaland")
                .source(Legend.at("http://hh.vgregion.se/om-vgr/organisation-och-verksamhet/ekonomi/indikatorer/"))
                .note(Legend.text(
                        "Pilen jämför med samma period året före. Nivåernas namn är antagna; färgen bestäms för varje"
                                + " indikator.",
                        "The arrow compares with the same period of the year before. The names of the levels are assumed;"
                                + " the colour is laid down for each indicator."))
                .build();
    }
}
