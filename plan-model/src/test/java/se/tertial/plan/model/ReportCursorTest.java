package se.tertial.plan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

class ReportCursorTest {

    private static final Report FIRST = report("a");
    private static final Report SECOND = report("b");

    @Test
    void standsAtEachReportInTurnAndElsewhereAtNone() {
        ReportCursor cursor = ReportCursor.of(List.of(FIRST, SECOND).iterator());

        assertThrows(IllegalStateException.class, cursor::report);
        assertTrue(cursor.advance());
        assertSame(FIRST, cursor.report());
        assertSame(FIRST, cursor.report());
        assertTrue(cursor.advance());
        assertSame(SECOND, cursor.report());
        assertFalse(cursor.advance());
        assertThrows(IllegalStateException.class, cursor::report);
        assertFalse(cursor.advance());
        cursor.close();
        cursor.close();
    }

    @Test
    void makesNoReportBeforeItIsAskedFor() {
        AtomicInteger made = new AtomicInteger();
        ReportCursor cursor = ReportCursor.of(
                Stream.generate(() -> report("r" + made.incrementAndGet())).iterator());

        assertEquals(0, made.get());
        assertTrue(cursor.advance());
        assertEquals(1, made.get());
        assertEquals("assignment:r1", cursor.report().subject().toString());
    }

    @Test
    void aReportThatIsMissingIsNoEnd() {
        ReportCursor cursor = ReportCursor.of(Arrays.asList(FIRST, null, SECOND).iterator());

        assertTrue(cursor.advance());
        assertThrows(NullPointerException.class, cursor::advance);
    }

    private static Report report(String subject) {
        return Report.builder().subject(Ref.of(ObjectKind.ASSIGNMENT, subject)).build();
    }
}
