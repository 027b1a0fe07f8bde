package se.tertial.plan.model.status;

import java.util.List;

/** Scales of the library's own, for those who have none: how far the work has come, and how it goes against the plan. */
final class GeneralScales {

    private GeneralScales() {}

    static List<StatusScale> all() {
        return List.of(lifecycle(), deviation());
    }

    private static StatusScale lifecycle() {
        return Legend.scale(
                        "lifecycle",
                        ScaleConfidence.ASSUMED,
                        "Hur långt arbetet har kommit",
                        "How far the work has come")
                .note(Legend.text(
                        "Bibliotekets egen skala, utan utgivare.", "The library's own scale; nobody publishes it."))
                .addLevels(
                        closing(
                                6,
                                "closed",
                                "◉",
                                "Avslutad genom beslut",
                                "Closed by decision",
                                Lifecycle.CLOSED,
                                true),
                        closing(5, "completed", "●", "Genomförd", "Completed", Lifecycle.COMPLETED, true),
                        stage(4, "continuous", "◆", "Löpande", "Continuous", Lifecycle.CONTINUOUS),
                        stage(4, "ongoing", "▲", "Pågår", "Ongoing", Lifecycle.ONGOING),
                        stage(3, "paused", "□", "Pausad", "Paused", Lifecycle.PAUSED),
                        stage(2, "planned", "◇", "Planerad", "Planned", Lifecycle.PLANNED),
                        stage(1, "not-started", "○", "Ej påbörjad", "Not started", Lifecycle.NOT_STARTED),
                        closing(
                                0,
                                "carried-forward",
                                "→",
                                "Förs vidare",
                                "Carried forward",
                                Lifecycle.CARRIED_FORWARD,
                                false),
                        closing(0, "cancelled", "✕", "Avförd", "Cancelled", Lifecycle.CANCELLED, false))
                .build();
    }

    private static StatusLevel stage(int order, String code, String shape, String sv, String en, Lifecycle lifecycle) {
        return Legend.level(order, code, shape, sv, en).lifecycle(lifecycle).build();
    }

    private static StatusLevel closing(
            int order, String code, String shape, String sv, String en, Lifecycle lifecycle, boolean done) {
        return Legend.level(order, code, shape, sv, en)
                .lifecycle(lifecycle)
                .terminal(true)
                .countsAsDone(done)
                .build();
    }

    private static StatusScale deviation() {
        return Legend.scale("deviation", ScaleConfidence.ASSUMED, "Avvikelse mot plan", "Deviation from the plan")
                .note(Legend.text(
                        "Vanlig betydelse av färgerna när inget annat sägs; bekräfta med utgivaren innan den används.",
                        "A common meaning of the colours where nothing else is said; confirm it with the publisher before"
                                + " use."))
                .levels(deviationLevels())
                .notAssessedLevel("not-assessed")
                .build();
    }

    private static List<StatusLevel> deviationLevels() {
        return List.of(
                Mark.BLUE
                        .level(4, "done", "Klar", "Done")
                        .description(Legend.text("Arbetet är slutfört.", "The work is finished."))
                        .lifecycle(Lifecycle.COMPLETED)
                        .terminal(true)
                        .countsAsDone(true)
                        .build(),
                Mark.GREEN
                        .level(3, "on-plan", "Enligt plan", "On plan")
                        .description(Legend.text("Följer planen.", "Follows the plan."))
                        .outlook(Outlook.ON_PLAN)
                        .build(),
                Mark.YELLOW
                        .level(2, "minor", "Mindre avvikelse", "Minor deviation")
                        .description(Legend.text(
                                "Avviker, men kan rättas inom planen.",
                                "Deviates, but can be put right within the plan."))
                        .outlook(Outlook.MINOR_DEVIATION)
                        .requiresComment(true)
                        .build(),
                Mark.RED
                        .level(1, "major", "Större avvikelse", "Major deviation")
                        .description(Legend.text(
                                "Avviker så att planen inte håller.", "Deviates so that the plan does not hold."))
                        .outlook(Outlook.MAJOR_DEVIATION)
                        .requiresComment(true)
                        .requiresAction(true)
                        .build(),
                Mark.WHITE
                        .level(0, "not-started", "Ej påbörjad", "Not started")
                        .lifecycle(Lifecycle.NOT_STARTED)
                        .build(),
                Mark.GREY
                        .level(0, "not-assessed", "Ej bedömd", "Not assessed")
                        .addAliases("Ej bedömt", "Inte bedömd")
                        .outlook(Outlook.NOT_ASSESSED)
                        .build());
    }
}
