package se.tertial.examples.benchmarks;

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

    /** Cells without null and without differences in white space, which spreadsheets and pages do not keep. */
    public static List<String> loosely(@Nullable String[] cells) {
        return Stream.of(cells).map(Written::loosely).toList();
    }

    public static String loosely(@Nullable String cell) {
        return cell == null ? "" : cell.replaceAll("\\s+", " ").strip();
    }
}
