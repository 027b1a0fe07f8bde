package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.export.spi.Progress;

/** The line on a terminal that tells how far an export has come. */
class ProgressLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Ticking clock = new Ticking();
    private final ProgressLine line = line(true);

    /** A clock that goes on when it is told to. */
    private static final class Ticking extends Clock {

        private long millis = 1_000_000;
        private long step;

        @Override
        public Instant instant() {
            millis += step;
            return Instant.ofEpochMilli(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private ProgressLine line(boolean terminal) {
        return new ProgressLine(new Tertial(new Console(out, err, clock, terminal), Optional.empty()));
    }

    @Test
    void saysFileAndRowsAtMostTenTimesASecond() {
        line.starts("region-comments.csv", 7, 57);
        line.progressed(at(500));
        assertEquals("", shown(), "the export has just begun");
        clock.millis += 100;
        line.progressed(at(42_000));
        clock.millis += 99;
        line.progressed(at(43_000));
        assertEquals("\rregion-comments.csv (7 av 57)  42 000 rader", shown());
    }

    @Test
    void saysTotalsWhereTheyAreKnown() {
        line.starts("region.json", 1, 1);
        assertEquals(
                "\rregion.json  del 2 av 3, 1 500 av 20 000 rader",
                after(new Progress("t2", 2, 3, 1_500, OptionalLong.of(20_000))));
    }

    @Test
    void aShorterLineLeavesNothingOfALongerOneAndTheEndLeavesNothingAtAll() {
        line.starts("a.csv", 1, 1);
        after(at(1_000_000));
        assertEquals("\ra.csv  1 rad          ", after(at(1)));
        err.reset();
        line.erase();
        assertEquals("\r            \r", shown());
        err.reset();
        line.erase();
        assertEquals("", shown());
    }

    @Test
    void aLongNameGivesWayToTheNumbers() {
        line.starts("å".repeat(200), 3, 57);
        String text = after(at(42_000)).strip();
        assertEquals(78, text.length());
        assertTrue(text.endsWith("å…  42 000 rader"), text);
    }

    @Test
    void isQuietWhereThereIsNoTerminal() {
        ProgressLine quiet = line(false);
        quiet.starts("a.csv", 1, 1);
        clock.millis += 1_000;
        quiet.progressed(at(42_000));
        quiet.erase();
        assertEquals("", shown());
    }

    @Test
    void theProgramErasesItBeforeItSaysAnythingElse(@TempDir Path folder) {
        clock.step = 100;
        Object[] call = {"export", Project.NORRLID, "--to", "csv", "--table", "bodies,levels", "--out", folder};
        int status = new Program(new Console(out, err, clock, true))
                .run(Arrays.stream(call).map(Object::toString).toArray(String[]::new));
        assertEquals(0, status);
        assertTrue(shown().startsWith("\rnorrlid-bodies.csv (1 av 2)  0 av "), shown());
        assertTrue(shown().endsWith(" \r"), shown());
        assertFalse(shown().contains("\n"), shown());
        assertEquals(2, out.toString(StandardCharsets.UTF_8).lines().count());
    }

    private static Progress at(long rows) {
        return new Progress("comments", 1, 1, rows, OptionalLong.empty());
    }

    private String after(Progress progress) {
        err.reset();
        clock.millis += 1_000;
        line.progressed(progress);
        return shown();
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
