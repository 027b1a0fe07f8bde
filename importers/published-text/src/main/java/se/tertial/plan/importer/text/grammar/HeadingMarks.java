package se.tertial.plan.importer.text.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.input.Line;

/** Number signs that mark a line as a heading. They divide plans; in reports they say nothing that the words do not. */
public final class HeadingMarks {

    private static final Pattern MARK = Pattern.compile("#{1,6}[\\s\\u00A0]+(?=\\S)");

    private HeadingMarks() {}

    /**
     * The lines without marks of headings.
     *
     * @param lines the lines of a text
     * @return as many lines
     */
    public static List<Line> remove(List<Line> lines) {
        return lines.stream().map(HeadingMarks::remove).toList();
    }

    private static Line remove(Line line) {
        Matcher mark = MARK.matcher(line.text());
        return mark.lookingAt() ? line.part(mark.end(), line.text().length()) : line;
    }
}
