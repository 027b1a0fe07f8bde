package se.tertial.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sides run once over a few rows, for what they write. */
public final class Written {

    /** Enough for quotes, line breaks and every status. */
    public static final int ROWS = 50;

    private Written() {}

    public static byte[] by(Side side) throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Work work = side.preparation().prepare(ROWS);
        work.run(output);
        output.reset();
        work.run(output);
        return output.toByteArray();
    }

    public static String textBy(Side side) throws Exception {
        return new String(by(side), StandardCharsets.UTF_8);
    }

    /** Cell by cell, so that what differs can be seen. */
    public static void assertSameRows(List<List<String>> expected, List<List<String>> rows) {
        for (int i = 0; i < Math.min(expected.size(), rows.size()); i++) {
            for (int column = 0; column < expected.get(i).size(); column++) {
                String cell = column < rows.get(i).size() ? rows.get(i).get(column) : "(no such column)";
                assertEquals(expected.get(i).get(column), cell, "row " + i + ", column " + column);
            }
        }
        assertEquals(expected.size(), rows.size(), "rows");
    }

    /** Cells without null and without differences in white space, which spreadsheets and pages do not keep. */
    public static List<String> loosely(@Nullable String[] cells) {
        return Stream.of(cells).map(Written::loosely).toList();
    }

    public static String loosely(@Nullable String cell) {
        return cell == null ? "" : cell.replaceAll("\\s+", " ").strip();
    }
}
