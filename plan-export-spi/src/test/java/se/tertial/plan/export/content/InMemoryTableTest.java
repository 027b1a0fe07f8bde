package se.tertial.plan.export.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

class InMemoryTableTest {

    private static final Bilingual WORDS = Bilingual.of("ord", "words");
    private static final StatusMark STATUS = new StatusMark("Gul", Optional.empty(), Optional.empty());

    @Test
    void givesEachCellByItsType() {
        InMemoryTable table = ofAllTypes()
                .row("a", 7, new BigDecimal("1.50"), new BigDecimal("12.5"), LocalDate.of(2024, 8, 31), true, STATUS)
                .row(Text.of("b", Language.SMA), null, null, null, null, null, null)
                .build();

        assertEquals(2, table.size());
        try (TableCursor cursor = table.open()) {
            assertTrue(cursor.advance());
            assertEquals("a", cursor.text(0));
            assertEquals(7, cursor.integer(1));
            assertEquals("1.50", cursor.text(2));
            assertEquals(new BigDecimal("1.50"), cursor.decimal(2));
            assertEquals(new BigDecimal("12.5"), cursor.decimal(3));
            assertEquals("12.5", cursor.text(3));
            assertEquals(Text.of("1,50"), cursor.words(2, Language.SV));
            assertEquals(Text.of("1.50"), cursor.words(2, Language.EN));
            assertEquals(Text.of("12,5\u00a0%"), cursor.words(3, Language.SV));
            assertEquals(Text.of("12.5%"), cursor.words(3, Language.EN));
            assertEquals(LocalDate.of(2024, 8, 31), cursor.date(4));
            assertTrue(cursor.bool(5));
            assertEquals(STATUS, cursor.status(6));
            assertEquals(Text.of("Gul"), cursor.words(6, Language.SV));
            assertTrue(cursor.advance());
            assertEquals(Text.of("b", Language.SMA), cursor.words(0, Language.SV));
            assertEquals("b", cursor.text(0));
            assertTrue(cursor.isNull(1));
            assertThrows(IllegalStateException.class, () -> cursor.integer(1));
            assertFalse(cursor.advance());
            assertThrows(IllegalStateException.class, () -> cursor.text(0));
        }
    }

    /** Readers get long numbers in groups, programs whole. */
    @Test
    void groupsDigitsForReadersAlone() {
        InMemoryTable table = ofAllTypes()
                .row("a", 10_000, new BigDecimal("12345.50"), null, null, null, null)
                .build();
        try (TableCursor cursor = table.open()) {
            assertTrue(cursor.advance());
            assertEquals(Text.of("10\u00a0000"), cursor.words(1, Language.SV));
            assertEquals(Text.of("10,000"), cursor.words(1, Language.EN));
            assertEquals(Text.of("12\u00a0345,50"), cursor.words(2, Language.SV));
            assertEquals("10000", cursor.text(1));
            assertEquals("12345.50", cursor.text(2));
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        InMemoryTable.Builder table = ofAllTypes();

        assertThrows(IllegalArgumentException.class, () -> table.row("a"));
        IllegalArgumentException wrong = assertThrows(
                IllegalArgumentException.class, () -> table.row("a", "seven", null, null, null, null, null));
        assertEquals("Column 'c1' of table 't' holds INTEGER or null, not seven", wrong.getMessage());
        assertThrows(IllegalArgumentException.class, () -> table.row(null, 7, null, null, null, null, null));
        table.row("a", 7, null, null, null, null, null);
        TableColumn late = new TableColumn("late", ColumnType.STRING, true, WORDS, WORDS);
        assertThrows(IllegalStateException.class, () -> table.column(late));
    }

    private static InMemoryTable.Builder ofAllTypes() {
        InMemoryTable.Builder table = InMemoryTable.builder("t", WORDS, WORDS);
        ColumnType[] types = ColumnType.values();
        for (int i = 0; i < types.length; i++) {
            table.column(new TableColumn("c" + i, types[i], i > 0, WORDS, WORDS));
        }
        return table;
    }
}
