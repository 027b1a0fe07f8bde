package se.tertial.plan.exporter.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableSchema;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

/** The page that says which tables there are, what one row of each is, and what stands in its columns. */
final class TablesPage {

    private static final Bilingual HEAD = Bilingual.of("""
            # Tabellerna

            Alla tabeller som skrivs, en fil för varje. Kolumnens namn är för program och ändras aldrig; rubriken är vad profilen
            `excel-sv` skriver på första raden. *Kan saknas* betyder att cellen kan vara tom.

            Tabellerna hör ihop genom sina id: `assignment_id` är densamma överallt, och `subject_kind` med `subject_id` (eller
            `owner_…`, `target_…`, `within_…`) pekar ut en rad i tabellen för det slaget. Rapporter, bedömningar, kommentarer och
            avvikelser hör ihop genom `follow_up_id`, `subject_kind` och `subject_id`. En cell med flera värden har semikolon och
            mellanslag mellan dem. En text som finns på flera språk skrivs på ett: det som filen görs på.

            Bygget skriver den här sidan; ändra den inte för hand.
            """, """
            # The tables

            All tables that are written, one a file. The name of a column is for programs and never changes; its title is what the
            profile `excel-sv` writes into the first line. *May be missing* means that the cell may be empty.

            Tables join by their ids: `assignment_id` is the same everywhere, and `subject_kind` with `subject_id` (or `owner_…`,
            `target_…`, `within_…`) names a row in the table of that kind. Reports, assessments, comments and deviations join by
            `follow_up_id`, `subject_kind` and `subject_id`. A cell of several values has a semicolon and a space between them. A
            text in several languages is written in one: that of the file.

            The build writes this page; do not change it by hand.
            """);
    private static final Bilingual INDEX = Bilingual.of("| tabell | rubrik | en rad |", "| table | title | a row |");
    private static final Bilingual COLUMNS =
            Bilingual.of("| kolumn | rubrik | typ | vad den innehåller |", "| column | title | type | what it holds |");
    private static final Bilingual NULLABLE = Bilingual.of("kan saknas", "may be missing");
    private static final Bilingual CODES = Bilingual.of("Koder", "Codes");
    private static final Bilingual KINDS = Bilingual.of("Slag av objekt", "Kinds of object");
    private static final Bilingual READ_FROM =
            Bilingual.of("Sist står [var det lästes](#source).", "Last comes [where it was read](#source).");
    private static final Bilingual SOURCE = Bilingual.of("Var det lästes", "Where it was read");
    private static final List<String> SOURCE_COLUMNS =
            List.of("source_document", "source_line", "source_confidence", "source_uri");
    private static final int MANY_CODES = 20;

    private final Language language;
    private final List<TableSchema> tables;
    private final StringBuilder page = new StringBuilder();

    TablesPage(Language language, List<FlatTable> tables) {
        this.language = language;
        this.tables = tables.stream().map(FlatTable::schema).toList();
    }

    String text() {
        page.append(HEAD.in(language)).append('\n').append(INDEX.in(language)).append("\n| --- | --- | --- |\n");
        for (TableSchema table : tables) {
            page.append("| [")
                    .append(table.id())
                    .append("](#")
                    .append(table.id())
                    .append(") | ");
            page.append(table.title().in(language)).append(" | ");
            page.append(table.description().in(language)).append(" |\n");
        }
        tables.forEach(this::table);
        source();
        kinds();
        return page.toString();
    }

    private void table(TableSchema table) {
        page.append("\n## ")
                .append(table.id())
                .append("\n\n**")
                .append(table.title().in(language))
                .append(".** ");
        page.append(table.description().in(language)).append("\n\n");
        boolean ends = table.columns().stream().map(TableColumn::name).toList().containsAll(SOURCE_COLUMNS);
        columns(table.columns().stream()
                .filter(its -> !ends || !SOURCE_COLUMNS.contains(its.name()))
                .toList());
        if (ends) {
            page.append('\n').append(READ_FROM.in(language)).append('\n');
        }
    }

    private void columns(List<TableColumn> columns) {
        page.append(COLUMNS.in(language)).append("\n| --- | --- | --- | --- |\n");
        for (TableColumn column : columns) {
            page.append("| `")
                    .append(column.name())
                    .append("` | ")
                    .append(column.title().in(language))
                    .append(" | ");
            page.append(column.type().name().toLowerCase(Locale.ROOT));
            page.append(column.nullable() ? ", " + NULLABLE.in(language) : "").append(" | ");
            page.append(column.description().in(language)).append(codes(column)).append(" |\n");
        }
    }

    private String codes(TableColumn column) {
        if (column.codes().isEmpty()) {
            return "";
        }
        if (column.codes().size() > MANY_CODES) {
            return " [" + KINDS.in(language) + "](#kinds).";
        }
        return " " + CODES.in(language) + ": "
                + column.codes().entrySet().stream().map(this::code).collect(Collectors.joining(", ")) + ".";
    }

    private String code(Map.Entry<String, Bilingual> code) {
        return "`" + code.getKey() + "` " + code.getValue().in(language);
    }

    private void source() {
        page.append("\n<a id=\"source\"></a>\n\n## ")
                .append(SOURCE.in(language))
                .append("\n\n");
        columns(tables.get(0).columns().stream()
                .filter(its -> SOURCE_COLUMNS.contains(its.name()))
                .toList());
    }

    private void kinds() {
        page.append("\n<a id=\"kinds\"></a>\n\n## ").append(KINDS.in(language)).append("\n\n");
        tables.stream()
                .flatMap(its -> its.columns().stream())
                .filter(its -> its.codes().size() > MANY_CODES)
                .findFirst()
                .orElseThrow()
                .codes()
                .entrySet()
                .forEach(its -> page.append("- ").append(code(its)).append('\n'));
    }
}
