package se.tertial.examples.benchmarks.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.export.content.TableCursor;

class FollowUpsTest {

    private static final int TEXT = 3;
    private static final int COMMENT = 11;

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 10_000, 30_000})
    void theTableHasAsManyRowsAsAskedFor(int rows) {
        int count = 0;
        try (TableCursor cursor = Ours.table(FollowUps.of(rows)).open()) {
            while (cursor.advance()) {
                count++;
            }
        }
        assertEquals(rows, count);
        assertEquals(rows, ReadyRows.of(FollowUps.of(rows)).rows().size());
    }

    @Test
    void isTheSameAgain() {
        List<@Nullable String[]> once = ReadyRows.of(FollowUps.of(50)).rows();
        List<@Nullable String[]> again = ReadyRows.of(FollowUps.of(50)).rows();
        for (int i = 0; i < once.size(); i++) {
            assertArrayEquals(once.get(i), again.get(i));
        }
    }

    @Test
    void textsAreAsLongAsTheyAreSaidToBe() {
        boolean quotes = false;
        boolean breaks = false;
        for (@Nullable String[] row : ReadyRows.of(FollowUps.of(1_000)).rows()) {
            assertBetween(80, 200, Objects.requireNonNull(row[TEXT]));
            String comment = Objects.requireNonNull(row[COMMENT]);
            assertBetween(100, 800, comment);
            quotes |= comment.contains("\"");
            breaks |= comment.contains("\n");
        }
        assertTrue(quotes && breaks, "There are quotes and line breaks now and then");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 10_010, 25_000})
    void refusesANumberOfRowsThatItCannotHave(int rows) {
        assertThrows(IllegalArgumentException.class, () -> FollowUps.of(rows));
    }

    private static void assertBetween(int least, int most, String text) {
        assertTrue(text.length() >= least && text.length() <= most, () -> text.length() + " characters: " + text);
    }
}
