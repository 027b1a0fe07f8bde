package se.tertial.plan.export.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableContext;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.fixtures.Portfolios;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;

class PlanTablesTest {

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.smallPortfolios();
    }

    @Property(tries = 50)
    void everyCellOfEveryPortfolioIsOfItsType(@ForAll("portfolios") Portfolio portfolio) {
        for (FlatTable table : PlanTables.of(TableContext.of(portfolio, Language.SV))) {
            List<String> once = read(table);
            assertEquals(once, read(table), () -> table.schema().id() + " differs when opened again");
        }
    }

    @Property(tries = 20)
    void eachThingHasItsRow(@ForAll("portfolios") Portfolio portfolio) {
        assertEquals(portfolio.assignments().size(), rows(portfolio, "assignments"));
        assertEquals(portfolio.bodies().size(), rows(portfolio, "bodies"));
        assertEquals(portfolio.followUps().size(), rows(portfolio, "follow-ups"));
        assertEquals(portfolio.importNotes().size(), rows(portfolio, "import-notes"));
        assertEquals(
                portfolio.followUps().stream()
                        .map(FollowUp::reports)
                        .flatMap(List::stream)
                        .mapToLong(report -> report.comments().size())
                        .sum(),
                rows(portfolio, "comments"));
        assertEquals(
                portfolio.followUps().stream()
                        .map(FollowUp::reports)
                        .flatMap(List::stream)
                        .mapToLong(report -> report.assessments().size())
                        .sum(),
                rows(portfolio, "assessments"));
    }

    @Test
    void namesAreForProgramsAndUnique() {
        Set<String> ids = new TreeSet<>();
        for (FlatTable table : PlanTables.of(TableContext.of(Portfolios.portfolio(1), Language.SV))) {
            assertTrue(ids.add(table.schema().id()));
            assertTrue(table.schema().id().matches("[a-z]+(-[a-z]+)*"));
            table.schema()
                    .columns()
                    .forEach(its -> assertTrue(its.name().matches("[a-z0-9]+(_[a-z0-9]+)*"), its.name()));
        }
        assertEquals(ids, new TreeSet<>(PlanTables.ids()));
    }

    @Test
    void bothLanguagesHaveTheSameWordsAndNoneIsIdle() throws IOException {
        Set<String> used = new TreeSet<>();
        Properties swedish = words("tables_sv.properties");
        for (FlatTable table : PlanTables.of(TableContext.of(Portfolios.portfolio(1), Language.SV))) {
            use(used, "table." + table.schema().id());
            for (TableColumn column : table.schema().columns()) {
                String own = table.schema().id() + "." + column.name();
                use(used, swedish.containsKey(own) ? own : column.name());
            }
        }
        assertEquals(used, swedish.stringPropertyNames());
        assertEquals(used, words("tables_en.properties").stringPropertyNames());
    }

    @Test
    void everyCodeHasItsWordsAndNoWordIsIdle() throws IOException {
        Properties swedish = words("codes_sv.properties");
        Properties english = words("codes_en.properties");
        assertEquals(swedish.stringPropertyNames(), english.stringPropertyNames());
        Set<String> lists = new TreeSet<>();
        swedish.stringPropertyNames().forEach(key -> lists.add(key.substring(0, key.indexOf('.'))));
        Set<Set<String>> written = new HashSet<>();
        for (String list : lists) {
            Set<String> codes = new TreeSet<>();
            swedish.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(list + "."))
                    .forEach(key -> codes.add(key.substring(list.length() + 1)));
            written.add(codes);
        }
        Set<Set<String>> used = new HashSet<>();
        for (FlatTable table : PlanTables.of(TableContext.of(Portfolios.portfolio(1), Language.SV))) {
            for (TableColumn column : table.schema().columns()) {
                boolean coded = column.description().en().contains("as a code")
                        || column.name().endsWith("_kind")
                        || column.description().en().contains("as codes");
                assertEquals(
                        coded, !column.codes().isEmpty(), () -> table.schema().id() + "." + column.name());
                if (coded) {
                    used.add(new TreeSet<>(column.codes().keySet()));
                }
            }
        }
        assertEquals(written, used);
    }

    @Test
    void codesBecomeWordsOneByOne() {
        TableColumn kinds = column("scales", "applies_to_kinds");
        assertEquals("uppdrag; mål", kinds.inWords("assignment; goal", Language.SV));
        assertEquals("assignment; goal", kinds.inWords("assignment; goal", Language.EN));
        TableColumn origin = column("responsibilities", "responsibility_origin");
        assertEquals("uttrycklig", origin.inWords("explicit", Language.SV));
        assertEquals("okänd kod", origin.inWords("okänd kod", Language.SV));
        assertEquals("explicit", column("assignments", "text").inWords("explicit", Language.SV));
        TableColumn others = column("findings", "others");
        assertEquals("kommentar k-1; uppdrag u-2", others.inWords("comment:k-1; assignment:u-2", Language.SV));
        assertEquals("okänt:k-1", others.inWords("okänt:k-1", Language.SV));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TableColumn(
                        "n", ColumnType.DATE, true, origin.title(), origin.description(), origin.codes()));
    }

    /** What a kind and an id name is in the table of its kind: so tables join. */
    @Property(tries = 20)
    void everyReferenceJoins(@ForAll("portfolios") Portfolio portfolio) {
        for (FlatTable table : PlanTables.of(TableContext.of(portfolio, Language.SV))) {
            List<String> names =
                    table.schema().columns().stream().map(TableColumn::name).toList();
            try (TableCursor cursor = table.open()) {
                while (cursor.advance()) {
                    for (int i = 0; i < names.size() - 1; i++) {
                        if (names.get(i).endsWith("_kind") && !cursor.isNull(i)) {
                            assertTrue(names.get(i + 1).endsWith("_id"), names.get(i));
                            Ref ref = Ref.of(ObjectKind.ofCode(cursor.text(i)), cursor.text(i + 1));
                            assertTrue(
                                    exists(portfolio, ref), () -> table.schema().id() + ": " + ref);
                        }
                    }
                }
            }
        }
    }

    private static boolean exists(Portfolio portfolio, Ref ref) {
        return ref.kind() == ObjectKind.ORGANISATION
                || ref.kind() == ObjectKind.COMMENT
                || portfolio.find(ref).isPresent();
    }

    private static TableColumn column(String table, String name) {
        return table(Portfolios.portfolio(1), table).schema().columns().stream()
                .filter(its -> its.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCursorTellsMistakes() {
        FlatTable bodies = table(Portfolios.portfolio(1), "bodies");
        TableCursor cursor = bodies.open();
        assertThrows(IllegalStateException.class, () -> cursor.text(0));
        assertTrue(cursor.advance());
        assertThrows(ClassCastException.class, () -> cursor.date(0));
        assertThrows(IndexOutOfBoundsException.class, () -> cursor.isNull(99));
        cursor.close();
        cursor.close();
        assertThrows(IllegalStateException.class, () -> cursor.text(0));
    }

    private static List<String> read(FlatTable table) {
        List<String> cells = new ArrayList<>();
        List<TableColumn> columns = table.schema().columns();
        try (TableCursor cursor = table.open()) {
            OptionalLong size = cursor.size();
            long rows = 0;
            while (cursor.advance()) {
                rows++;
                for (int i = 0; i < columns.size(); i++) {
                    cells.add(cell(cursor, columns.get(i), i));
                }
            }
            assertFalse(cursor.advance());
            assertEquals(
                    rows, size.orElse(rows), () -> table.schema().id() + " has another number of rows than it says");
            assertEquals(size, cursor.size());
        }
        return cells;
    }

    private static String cell(TableCursor cursor, TableColumn column, int i) {
        if (cursor.isNull(i)) {
            assertTrue(column.nullable(), () -> column.name() + " is null");
            assertThrows(IllegalStateException.class, () -> cursor.text(i));
            return "(null)";
        }
        Object value = switch (column.type()) {
            case STRING -> cursor.text(i);
            case INTEGER -> cursor.integer(i);
            case DECIMAL, PERCENT -> cursor.decimal(i);
            case DATE -> cursor.date(i);
            case BOOLEAN -> cursor.bool(i);
            case STATUS -> cursor.status(i);
        };
        assertEquals(value instanceof BigDecimal number ? number.toPlainString() : value.toString(), cursor.text(i));
        return value.toString();
    }

    private static long rows(Portfolio portfolio, String id) {
        long rows = 0;
        try (TableCursor cursor = table(portfolio, id).open()) {
            while (cursor.advance()) {
                rows++;
            }
        }
        return rows;
    }

    private static FlatTable table(Portfolio portfolio, String id) {
        return PlanTables.of(TableContext.of(portfolio, Language.SV)).stream()
                .filter(its -> its.schema().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void use(Set<String> used, String key) {
        used.add(key);
        used.add(key + ".is");
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(
                Objects.requireNonNull(PlanTables.class.getResourceAsStream(name)), StandardCharsets.UTF_8));
        return words;
    }
}
