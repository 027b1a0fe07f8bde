package se.tertial.plan.exporter.odf.text;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.model.text.Text;

/** What the table of contents names: sections and the headings in them; of a long report, the sections alone. */
final class Outline {

    /** How many levels of heading are named. */
    static final int DEPTH = 2;

    /** A table of contents that is longer is no help to find one's way. */
    private static final int MOST = 300;

    /**
     * A heading.
     *
     * @param level its level, from 1
     * @param title its words
     * @param id the name of the place
     */
    record Line(int level, Text title, String id) {}

    private final List<Line> all = new ArrayList<>();
    private final List<Line> sections = new ArrayList<>();
    private final Levels levels = new Levels();
    private int headings;

    private Outline() {}

    /** The outline of a document; its blocks are gone through until there are too many headings. */
    static List<Line> of(ReportDocument document) {
        Outline outline = new Outline();
        document.sections().forEach(section -> outline.section(section, 1));
        return outline.isLong() ? outline.sections : outline.all;
    }

    /** The name of a heading that is no section's; no section has such a name. */
    static String heading(int number) {
        return "heading_" + number;
    }

    private void section(Section section, int level) {
        add(new Line(levels.next(level), section.title(), section.id()), true);
        if (!isLong()) {
            try (BlockCursor blocks = section.blocks().quiet().open()) {
                while (!isLong() && blocks.advance()) {
                    block(blocks.block());
                }
            }
        }
        section.sections().forEach(below -> section(below, level + 1));
    }

    private void block(Block block) {
        if (block instanceof CoreBlock.Heading heading) {
            headings++;
            add(new Line(levels.next(heading.level() - 1), heading.text(), heading(headings)), false);
        }
    }

    private void add(Line line, boolean isSection) {
        if (line.level() <= DEPTH) {
            all.add(line);
            if (isSection) {
                sections.add(line);
            }
        }
    }

    private boolean isLong() {
        return all.size() > MOST;
    }
}
