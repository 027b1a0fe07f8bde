package se.tertial.plan.importer.text.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.input.Line;

/** Puts list marks and numbers such as 1.2 that stand on a line of their own back before their items, as some texts taken out of pages need. */
public final class LoneMarks {

    private static final String SIGNS = "•●‣◦○▪▫■□·\uF0B7";

    /** Not a bare number, which may be that of a page or a figure. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\.(?:\\d{1,2}\\.?){0,3}");

    private LoneMarks() {}

    /**
     * The lines with each lone mark before the text that follows it.
     *
     * @param lines the lines of a text
     * @return as many lines; blank where a mark stood
     */
    public static List<Line> join(List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines);
        for (int i = 0; i + 1 < joined.size(); i++) {
            Line mark = joined.get(i);
            int at = joined.get(i + 1).isBlank() && i + 2 < joined.size() ? i + 2 : i + 1;
            Line item = joined.get(at);
            boolean sign = mark.text().length() == 1 && SIGNS.contains(mark.text());
            boolean lone = sign || NUMBER.matcher(mark.text()).matches();
            if (lone && !item.isBlank() && Bullet.of(item).isEmpty()) {
                joined.set(i, mark.asBlank());
                joined.set(at, marked(mark, item));
            }
        }
        return joined;
    }

    /** The place is that of the item, the indent that of its mark. */
    private static Line marked(Line mark, Line item) {
        int column = Math.max(1, item.column() - mark.text().length() - 1);
        return new Line(item.number(), column, mark.indent(), mark.text() + " " + item.text(), false);
    }
}
