package se.tertial.plan.model.status;

import java.util.List;
import se.tertial.plan.model.identity.ObjectKind;

/** Published scales from other countries and the defaults of known tools; the Swedish labels are the library's. */
final class AbroadScales {

    private static final String SUPERIOR = "https://sustainability.superiorcolorado.gov/about/about";

    private AbroadScales() {}

    static List<StatusScale> all() {
        return List.of(superiorProgress(), superiorSchedule(), georgesRiver(), envisio(), clearPoint(), operately());
    }

    private static StatusScale superiorProgress() {
        return Legend.scale("superior-progress", ScaleConfidence.PUBLISHED, "Framsteg, Superior", "Progress, Superior")
                .addAppliesTo(ObjectKind.ACTIVITY)
                .source(Legend.at(SUPERIOR))
                .addLevels(
                        Legend.level(3, "completed", "●", "Genomförd", "Completed")
                                .lifecycle(Lifecycle.COMPLETED)
                                .terminal(true)
                                .countsAsDone(true)
                                .build(),
                        Legend.level(2, "continuous", "◆", "Kontinuerlig", "Continuous")
                                .lifecycle(Lifecycle.CONTINUOUS)
                                .build(),
                        Legend.level(2, "in-progress", "▲", "Pågår", "In progress")
                                .lifecycle(Lifecycle.ONGOING)
                                .build(),
                        Legend.level(1, "not-begun", "○", "Ej påbörjad", "Not yet begun")
                                .lifecycle(Lifecycle.NOT_STARTED)
                                .build())
                .build();
    }

    private static StatusScale superiorSchedule() {
        return Legend.scale("superior-schedule", ScaleConfidence.PUBLISHED, "Tidplan, Superior", "Schedule, Superior")
                .addAppliesTo(ObjectKind.ACTIVITY)
                .source(Legend.at(SUPERIOR))
                .note(Legend.text(
                        "Används jämte framstegen; hur stor en försening är sägs inte.",
                        "Used beside progress; the size of a delay is not told."))
                .addLevels(
                        Legend.level(2, "on-time", "●", "I tid", "On time")
                                .outlook(Outlook.ON_PLAN)
                                .build(),
                        Legend.level(1, "late", "■", "Försenad", "Late")
                                .outlook(Outlook.MINOR_DEVIATION)
                                .requiresComment(true)
                                .build())
                .build();
    }

    private static StatusScale georgesRiver() {
        return Legend.scale(
                        "georges-river", ScaleConfidence.PUBLISHED, "Åtgärder, Georges River", "Actions, Georges River")
                .addAppliesTo(ObjectKind.ACTIVITY)
                .source(Legend.at("https://issuu.com/georgesriver/docs/"
                        + "delivery_program_end_of_year_progress_report_2021-/s/17204016"))
                .note(Legend.text(
                        "Namnen är publicerade; hur de läses på två axlar är härlett.",
                        "The names are published; how they read on two axes is inferred."))
                .levels(georgesRiverLevels())
                .build();
    }

    private static List<StatusLevel> georgesRiverLevels() {
        return List.of(
                Legend.level(5, "complete", "●", "Klar", "Complete")
                        .lifecycle(Lifecycle.COMPLETED)
                        .terminal(true)
                        .countsAsDone(true)
                        .build(),
                Legend.level(4, "on-track", "▲", "Enligt plan", "On Track")
                        .lifecycle(Lifecycle.ONGOING)
                        .outlook(Outlook.ON_PLAN)
                        .build(),
                Legend.level(4, "ongoing", "◆", "Löpande", "Ongoing")
                        .lifecycle(Lifecycle.CONTINUOUS)
                        .build(),
                Legend.level(3, "behind", "▼", "Efter tidplan", "Behind Schedule")
                        .lifecycle(Lifecycle.ONGOING)
                        .outlook(Outlook.MINOR_DEVIATION)
                        .requiresComment(true)
                        .requiresAction(true)
                        .build(),
                Legend.level(2, "on-hold", "□", "Pausad", "On Hold")
                        .lifecycle(Lifecycle.PAUSED)
                        .requiresComment(true)
                        .build(),
                Legend.level(2, "carry-forward", "→", "Förs vidare", "Carry Forward")
                        .lifecycle(Lifecycle.CARRIED_FORWARD)
                        .build(),
                Legend.level(1, "not-started", "○", "Ej påbörjad", "Not Started")
                        .lifecycle(Lifecycle.NOT_STARTED)
                        .build(),
                Legend.level(0, "cancelled", "✕", "Inställd", "Cancelled")
                        .lifecycle(Lifecycle.CANCELLED)
                        .terminal(true)
                        .requiresComment(true)
                        .build());
    }

    private static StatusScale envisio() {
        return Legend.scale("envisio-default", ScaleConfidence.PUBLISHED, "Envisio, förval", "Envisio, default")
                .addAppliesTo(ObjectKind.ACTIVITY)
                .source(Legend.at("https://envisio.zendesk.com/hc/en-us/articles/"
                        + "360010247053-Understanding-Status-and-Progress"))
                .addLevels(
                        Legend.level(4, "completed", "✓", "Klar", "Completed")
                                .lifecycle(Lifecycle.COMPLETED)
                                .terminal(true)
                                .countsAsDone(true)
                                .build(),
                        onPlan(3, "on-track", "Enligt plan", "On Track"),
                        minor(2, "some-disruption", "Viss störning", "Some Disruption"),
                        major(1, "major-disruption", "Stor störning", "Major Disruption"),
                        Legend.level(0, "pending", "◇", "Inväntar rapport", "Status Pending")
                                .outlook(Outlook.NOT_ASSESSED)
                                .build())
                .notAssessedLevel("pending")
                .build();
    }

    private static StatusScale clearPoint() {
        return Legend.scale(
                        "clearpoint-default", ScaleConfidence.PUBLISHED, "ClearPoint, förval", "ClearPoint, default")
                .source(Legend.at("https://www.clearpointstrategy.com/support/"
                        + "adding-editing-and-re-ordering-status-indicators/"))
                .addLevels(
                        onPlan(3, "on-target", "Når målet", "On Target"),
                        minor(2, "caution", "Se upp", "Caution"),
                        major(1, "below-plan", "Under plan", "Below Plan"),
                        Legend.level(0, "no-information", "◇", "Uppgift saknas", "No Information")
                                .outlook(Outlook.NOT_ASSESSED)
                                .build())
                .notAssessedLevel("no-information")
                .build();
    }

    private static StatusScale operately() {
        return Legend.scale("operately-default", ScaleConfidence.PUBLISHED, "Operately, förval", "Operately, default")
                .source(Legend.at("https://github.com/operately/operately/pull/2770"))
                .addLevels(
                        onPlan(3, "on-track", "Enligt plan", "On track"),
                        minor(2, "caution", "Se upp", "Caution"),
                        major(1, "off-track", "Ur kurs", "Off track"))
                .build();
    }

    private static StatusLevel onPlan(int order, String code, String sv, String en) {
        return Legend.level(order, code, "●", sv, en).outlook(Outlook.ON_PLAN).build();
    }

    private static StatusLevel minor(int order, String code, String sv, String en) {
        return Legend.level(order, code, "▲", sv, en)
                .outlook(Outlook.MINOR_DEVIATION)
                .requiresComment(true)
                .build();
    }

    private static StatusLevel major(int order, String code, String sv, String en) {
        return Legend.level(order, code, "■", sv, en)
                .outlook(Outlook.MAJOR_DEVIATION)
                .requiresComment(true)
                .requiresAction(true)
                .build();
    }
}
