package se.tertial.plan.model.status;

import java.util.List;
import se.tertial.plan.model.identity.Id;

/** How built-in scales read on each other. Nobody publishes this. */
final class BuiltInMappings {

    private BuiltInMappings() {}

    static List<ScaleMapping> all() {
        return List.of(jamtland2018(), jamtland2025(), barometers());
    }

    private static ScaleMapping jamtland2018() {
        return between("rjh-2018-fulfilment", "rjh-2024-inferred", ScaleConfidence.INFERRED)
                .note(Legend.text(
                        "Samma färger och samma slags betydelse; 2024 års är härledd ur 2018 års.",
                        "The same colours and the same kind of meaning; that of 2024 is inferred from that of 2018."))
                .putLevels("met", "met")
                .putLevels("in-progress", "in-progress")
                .putLevels("not-met", "not-met")
                .build();
    }

    private static ScaleMapping jamtland2025() {
        return between("rjh-2024-inferred", "rjh-2025-named", ScaleConfidence.ASSUMED)
                .note(Legend.text(
                        "Antagen: regionen har inte publicerat hur färgerna motsvarar namnen. Röd saknar motsvarighet bland"
                                + " de namn som är kända.",
                        "Assumed: the region has not published how the colours correspond to the names. Red has no"
                                + " counterpart among the names known."))
                .putLevels("met", "done")
                .putLevels("in-progress", "ongoing-on-plan")
                .build();
    }

    private static ScaleMapping barometers() {
        return between("vasteras-atgard", "hallbarometern-atgard", ScaleConfidence.ASSUMED)
                .note(Legend.text(
                        "Antagen: två teckenförklaringar med samma slags nivåer.",
                        "Assumed: two legends with levels of the same kind."))
                .putLevels("done", "done")
                .putLevels("ongoing", "ongoing")
                .putLevels("not-started", "not-started")
                .putLevels("late", "late")
                .putLevels("cancelled", "cancelled")
                .build();
    }

    private static ScaleMapping.Builder between(String from, String to, ScaleConfidence confidence) {
        return ScaleMapping.builder()
                .fromScale(new ScaleRef(Id.of(from), Legend.VERSION))
                .toScale(new ScaleRef(Id.of(to), Legend.VERSION))
                .confidence(confidence);
    }
}
