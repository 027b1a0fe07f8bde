package se.tertial.plan.exporter.odf.spreadsheet;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/** What the statuses of the sheets mean: the levels of every scale that was used, as a table of its own. Not thread-safe. */
final class Legend {

    private final Catalogue catalogue;
    private final Language language;
    private final Set<ScaleRef> used = new LinkedHashSet<>();

    Legend(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    void used(ScaleRef scale) {
        used.add(scale);
    }

    /** The table; empty if no status was of a scale that is known. */
    Optional<InMemoryTable> table() {
        InMemoryTable.Builder table = InMemoryTable.builder(
                        "legend",
                        Bilingual.of("Teckenförklaring", "Legend"),
                        Bilingual.of(
                                "En rad för varje nivå på de skalor som status är bedömd på.",
                                "One row for each level of the scales that statuses are judged on."))
                .column(column("scale", "Skala", "Scale"))
                .column(new TableColumn(
                        "status", ColumnType.STATUS, false, words("Status", "Status"), words("Status", "Status")))
                .column(column("meaning", "Betydelse", "Meaning"))
                .column(column("printed", "Trycks även som", "Also printed as"))
                .column(column("sureness", "Hur säker betydelsen är", "How sure the meaning is"));
        catalogue.statusScales().stream()
                .filter(scale -> used.contains(scale.ref()))
                .forEach(scale -> scale.levels().forEach(level -> row(table, scale, level)));
        InMemoryTable built = table.build();
        return built.size() == 0 ? Optional.empty() : Optional.of(built);
    }

    private void row(InMemoryTable.Builder table, StatusScale scale, StatusLevel level) {
        @Nullable Text meaning = level.description().map(this::in).orElse(null);
        @Nullable String printed = level.aliases().isEmpty() ? null : String.join("; ", level.aliases());
        table.row(
                in(scale.name()),
                new StatusMark(in(level.label()).plain(), Optional.of(scale.ref()), Optional.of(level)),
                meaning,
                printed,
                sureness(scale.confidence()).in(language));
    }

    private static Bilingual sureness(ScaleConfidence confidence) {
        return switch (confidence) {
            case PUBLISHED -> words("publicerat", "published");
            case INFERRED -> words("slutet av det som är publicerat", "inferred from what is published");
            case ASSUMED -> words("antaget", "assumed");
        };
    }

    private Text in(Text text) {
        return text.translations().containsKey(language.primary())
                ? Text.of(text.plain(language.primary()))
                : Text.ofRuns(text.runs());
    }

    private static TableColumn column(String name, String sv, String en) {
        return new TableColumn(name, ColumnType.STRING, true, words(sv, en), words(sv, en));
    }

    private static Bilingual words(String sv, String en) {
        return Bilingual.of(sv, en);
    }
}
