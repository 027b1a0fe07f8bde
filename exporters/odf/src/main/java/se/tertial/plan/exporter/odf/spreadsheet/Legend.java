package se.tertial.plan.exporter.odf.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.document.LegendBlock;
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

    private static final Bilingual NOT_OTHERWISE = Bilingual.of("inget annat", "nothing else");

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

    private record Row(StatusScale scale, StatusLevel level) {}

    private record Part(TableColumn column, Function<Row, Object> cell) {}

    /** The table; empty if no status was of a scale that is known. */
    Optional<InMemoryTable> table() {
        List<Row> rows = catalogue.statusScales().stream()
                .filter(scale -> used.contains(scale.ref()))
                .flatMap(scale -> scale.levels().stream().map(level -> new Row(scale, level)))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = parts(rows);
        InMemoryTable.Builder table = InMemoryTable.builder(
                "legend",
                Bilingual.of("Teckenförklaring", "Legend"),
                Bilingual.of(
                        "En rad för varje nivå på de skalor som status är bedömd på.",
                        "One row for each level of the scales that statuses are judged on."));
        parts.forEach(part -> table.column(part.column()));
        for (Row row : rows) {
            table.row(parts.stream().map(part -> part.cell().apply(row)).toArray());
        }
        return Optional.of(table.build());
    }

    /** No cell is empty, and there is no column in which no level has anything of its own to say. */
    private List<Part> parts(List<Row> rows) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                column("scale", ColumnType.STRING, "Skala", "Scale"),
                row -> in(row.scale().name())));
        parts.add(new Part(column("status", ColumnType.STATUS, "Status", "Status"), this::status));
        if (rows.stream().anyMatch(row -> row.level().description().isPresent())) {
            parts.add(new Part(column("meaning", ColumnType.STRING, "Betydelse", "Meaning"), this::meaning));
        }
        if (rows.stream().anyMatch(row -> !row.level().aliases().isEmpty())) {
            parts.add(new Part(
                    column("printed", ColumnType.STRING, "Trycks även som", "Also printed as"), this::printed));
        }
        parts.add(new Part(
                column("sureness", ColumnType.STRING, "Hur säker betydelsen är", "How sure the meaning is"),
                row -> sureness(row.scale().confidence()).in(language)));
        return parts;
    }

    private StatusMark status(Row row) {
        return new StatusMark(
                in(row.level().label()).plain(), Optional.of(row.scale().ref()), Optional.of(row.level()));
    }

    private Text meaning(Row row) {
        return row.level()
                .description()
                .map(this::in)
                .orElseGet(() -> Text.of(LegendBlock.unexplained().in(language)));
    }

    private String printed(Row row) {
        List<String> aliases = row.level().aliases();
        return aliases.isEmpty() ? NOT_OTHERWISE.in(language) : String.join("; ", aliases);
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

    private static TableColumn column(String name, ColumnType type, String sv, String en) {
        return new TableColumn(name, type, false, words(sv, en), words(sv, en));
    }

    private static Bilingual words(String sv, String en) {
        return Bilingual.of(sv, en);
    }
}
