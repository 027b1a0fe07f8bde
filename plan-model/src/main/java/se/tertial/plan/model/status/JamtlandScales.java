package se.tertial.plan.model.status;

import java.time.LocalDate;
import java.util.List;
import se.tertial.plan.model.identity.ObjectKind;

/** Region Jämtland Härjedalen: colours that tell of fulfilment up to 2024, named states from 2025. */
final class JamtlandScales {

    private JamtlandScales() {}

    static List<StatusScale> all() {
        return List.of(fulfilment2018(), inferred2024(), named2025(), indicators());
    }

    private static StatusScale fulfilment2018() {
        return Legend.scale(
                        "rjh-2018-fulfilment",
                        ScaleConfidence.PUBLISHED,
                        "Uppfyllelse av framgångsfaktorer, Jämtland Härjedalen 2018",
                        "Fulfilment of success factors, Jämtland Härjedalen 2018")
                .addAppliesTo(ObjectKind.GOAL)
                .source(Legend.at("https://meetingsplus.regionjh.se/committees/arbetsutskottet/mote-2018-09-04"))
                .levels(fulfilment2018Levels())
                .notAssessedLevel("not-assessed")
                .build();
    }

    private static List<StatusLevel> fulfilment2018Levels() {
        return List.of(
                Mark.GREEN
                        .level(3, "met", "Grön", "Green")
                        .description(Legend.text("Helt uppfylld.", "Met in full."))
                        .fulfilment(Fulfilment.MET)
                        .countsAsDone(true)
                        .build(),
                Mark.YELLOW
                        .level(2, "in-progress", "Gul", "Yellow")
                        .description(Legend.text(
                                "Inte uppfylld än; det som krävs till årets slut är planerat eller påbörjat.",
                                "Not met yet; what it takes by year-end is planned or begun."))
                        .fulfilment(Fulfilment.IN_PROGRESS)
                        .build(),
                Mark.RED
                        .level(1, "not-met", "Röd", "Red")
                        .description(Legend.text(
                                "Inte uppfylld och långt från målvärdet.", "Not met, and far from the target."))
                        .fulfilment(Fulfilment.NOT_MET)
                        .requiresComment(true)
                        .requiresAction(true)
                        .build(),
                Legend.level(0, "not-assessed", "◇", "Ej bedömd", "Not assessed")
                        .addAliases("Inte bedömd", "Ej bedömt")
                        .description(Legend.text(
                                "Kan inte bedömas än, till exempel när måttet finns först för helår.",
                                "Cannot be assessed yet, such as when the measure exists for whole years only."))
                        .fulfilment(Fulfilment.NOT_ASSESSED)
                        .build());
    }

    private static StatusScale inferred2024() {
        return Legend.scale(
                        "rjh-2024-inferred",
                        ScaleConfidence.INFERRED,
                        "Uppfyllelse av uppdrag, Jämtland Härjedalen till och med 2024 (härledd)",
                        "Fulfilment of assignments, Jämtland Härjedalen up to 2024 (inferred)")
                .addAppliesTo(ObjectKind.ASSIGNMENT)
                .source(Legend.at("https://web5.stratsys.se/publishedview/jamtlandharjedalen/"
                        + "A8B95420-CB81-41D9-9E25-4BB1CFE987CD/a8b95420-cb81-41d9-9e25-4bb1cfe987cd.html"))
                .note(Legend.text(
                        "Ingen teckenförklaring för uppdrag är funnen. Betydelsen är härledd ur regionens förklaring för"
                                + " framgångsfaktorer 2018 och ur hur färgerna användes 2024. Gul är inte en avvikelse.",
                        "No legend for assignments was found. The meaning is inferred from the region's legend for"
                                + " success factors of 2018 and from how the colours were used in 2024. Yellow is no"
                                + " deviation."))
                .to(LocalDate.of(2024, 12, 31))
                .addLevels(
                        Mark.GREEN
                                .level(3, "met", "Grön", "Green")
                                .description(Legend.text("Uppfyllt eller genomfört.", "Met or carried out."))
                                .fulfilment(Fulfilment.MET)
                                .countsAsDone(true)
                                .build(),
                        Mark.YELLOW
                                .level(2, "in-progress", "Gul", "Yellow")
                                .description(Legend.text(
                                        "Planerat eller påbörjat, inte uppfyllt än.", "Planned or begun, not met yet."))
                                .fulfilment(Fulfilment.IN_PROGRESS)
                                .build(),
                        Mark.RED
                                .level(1, "not-met", "Röd", "Red")
                                .description(Legend.text(
                                        "Inte uppfyllt och långt ifrån, eller utan den verkan som var tänkt.",
                                        "Not met and far from it, or without the effect intended."))
                                .fulfilment(Fulfilment.NOT_MET)
                                .requiresComment(true)
                                .requiresAction(true)
                                .build())
                .build();
    }

    private static StatusScale named2025() {
        return Legend.scale(
                        "rjh-2025-named",
                        ScaleConfidence.INFERRED,
                        "Status för uppdrag, Jämtland Härjedalen från 2025",
                        "Status of assignments, Jämtland Härjedalen from 2025")
                .addAppliesTo(ObjectKind.ASSIGNMENT)
                .source(Legend.at("https://jamtlandharjedalen.app.stratsys.com/published/scorecardview/"
                        + "7B2E39D6-75CC-4E21-B9AD-455C65A3DFAD"))
                .note(Legend.text(
                        "Namnen är publicerade, ingen teckenförklaring är funnen. Fler nivåer än dessa två finns troligen.",
                        "The names are published; no legend was found. There are probably more levels than these two."))
                .from(LocalDate.of(2025, 1, 1))
                .addLevels(
                        Legend.level(2, "done", "●", "Avslutad/klar", "Closed/done")
                                .addAliases("Avslutad", "Klar", "Avslutad / klar")
                                .description(Legend.text("Arbetet är slutfört.", "The work is finished."))
                                .lifecycle(Lifecycle.COMPLETED)
                                .terminal(true)
                                .countsAsDone(true)
                                .build(),
                        Legend.level(1, "ongoing-on-plan", "▲", "Pågående enligt plan", "Ongoing as planned")
                                .addAliases("Pågår enligt plan")
                                .description(Legend.text(
                                        "Arbetet pågår och följer planen.", "The work goes on and follows the plan."))
                                .lifecycle(Lifecycle.ONGOING)
                                .outlook(Outlook.ON_PLAN)
                                .build())
                .build();
    }

    private static StatusScale indicators() {
        return Legend.scale(
                        "indicator-rag",
                        ScaleConfidence.INFERRED,
                        "Utfall mot mål för nyckeltal",
                        "Outcome against target for indicators")
                .addAppliesTo(ObjectKind.INDICATOR)
                .source(Legend.at("https://web5.stratsys.se/publishedview/jamtlandharjedalen/"
                        + "6B46C7BF-8F96-4080-B2CA-4F76F1333CA3/6b46c7bf-8f96-4080-b2ca-4f76f1333ca3.html"))
                .note(Legend.text(
                        "Härledd ur publicerade utfall, mål och färger. Gränserna är inte publicerade; riktningen hör till"
                                + " varje nyckeltal.",
                        "Inferred from published outcomes, targets and colours. The thresholds are not published; the"
                                + " direction belongs to each indicator."))
                .addLevels(
                        Mark.GREEN
                                .level(3, "met", "Grön", "Green")
                                .description(Legend.text("Utfallet når målet.", "The outcome reaches the target."))
                                .fulfilment(Fulfilment.MET)
                                .build(),
                        Mark.YELLOW
                                .level(2, "near", "Gul", "Yellow")
                                .description(Legend.text(
                                        "Utfallet når inte målet men är nära.",
                                        "The outcome does not reach the target but is near."))
                                .fulfilment(Fulfilment.PARTLY_MET)
                                .build(),
                        Mark.RED
                                .level(1, "not-met", "Röd", "Red")
                                .description(Legend.text(
                                        "Utfallet är långt från målet.", "The outcome is far from the target."))
                                .fulfilment(Fulfilment.NOT_MET)
                                .requiresComment(true)
                                .requiresAction(true)
                                .build())
                .build();
    }
}
