package se.tertial.plan.exporter.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.DistributionBlock;
import se.tertial.plan.export.document.LegendBlock;
import se.tertial.plan.export.document.MatrixBlock;
import se.tertial.plan.export.document.PartiesBlock;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.StatementBlock;
import se.tertial.plan.export.document.StatusBlock;
import se.tertial.plan.export.document.TimelineBlock;

/**
 * Writes blocks as they come, each in the way that is best for it; a block that is not known here by its fallback. What a heading
 * names goes on until the next heading of its level or a higher one. Not thread-safe.
 */
final class BlockRun {

    private static final byte[] ITEM = Markup.ready("<article class=\"item\" aria-labelledby=\"");
    private static final byte[] ARTICLE = Markup.ready("<article aria-labelledby=\"");
    private static final byte[] NAMED = Markup.ready("\">\n");
    private static final byte[] ARTICLE_END = Markup.ready("</article>\n");
    private static final byte[] PLAIN_ITEM = Markup.ready("<div class=\"item\">\n");
    private static final byte[] PLAIN = Markup.ready("<div>\n");
    private static final byte[] PLAIN_END = Markup.ready("</div>\n");
    private static final byte[][] HEADING = levels("<div class=\"head\"><h", " id=\"");
    private static final byte[] HEADING_NAMED = Markup.ready("\" tabindex=\"-1\">");
    private static final byte[][] HEADING_END = levels("</h", ">");
    private static final byte[] HERE = Markup.ready("<a class=\"here\" href=\"#");
    private static final byte[] HERE_NAMED = Markup.ready("\" aria-labelledby=\"_here ");
    private static final byte[] HERE_END = Markup.ready("\"></a>");

    private final Markup markup;
    private final Words words;
    private final Anchors anchors;
    private final Statuses statuses;
    private final Statements statements;
    private final Tables tables;
    private final DistributionChart distribution;
    private final SeriesChart series;
    private final TimelineChart timeline;
    private final MatrixTable matrix;
    private final Deque<Open> open = new ArrayDeque<>();
    private int section = 1;

    private static final class Open {

        private final int level;
        private final byte[] end;

        Open(int level, byte[] end) {
            this.level = level;
            this.end = end;
        }
    }

    BlockRun(Markup markup, Words words, Anchors anchors) {
        this.markup = markup;
        this.words = words;
        this.anchors = anchors;
        this.statuses = new Statuses(markup, words);
        this.statements = new Statements(markup, words, anchors);
        this.tables = new Tables(markup, words, anchors, statuses);
        this.distribution = new DistributionChart(markup, words, anchors, statuses, tables);
        this.series = new SeriesChart(markup, words, anchors, statuses, tables);
        this.timeline = new TimelineChart(markup, words, anchors, tables);
        this.matrix = new MatrixTable(markup, words, anchors, tables);
    }

    private static byte[][] levels(String before, String after) {
        byte[][] levels = new byte[CoreBlock.Heading.DEEPEST + 1][];
        for (int level = 0; level < levels.length; level++) {
            levels[level] = Markup.ready(before + level + after);
        }
        return levels;
    }

    /** How many rows of tables were written. */
    long rows() {
        return tables.rows();
    }

    /** Begins below the heading of a section. */
    void begin(int level) {
        section = level;
    }

    /** Ends what is open. */
    void end() {
        close(0);
    }

    void write(Block block) {
        if (block instanceof StatusBlock status) {
            statuses.block(status);
        } else if (block instanceof StatementBlock statement) {
            statements.write(statement);
        } else if (block instanceof PartiesBlock parties) {
            statements.parties(parties);
        } else if (block instanceof LegendBlock legend) {
            statuses.legend(legend);
        } else if (block instanceof DistributionBlock chart) {
            distribution.write(chart);
        } else if (block instanceof SeriesBlock chart) {
            series.write(chart);
        } else if (block instanceof TimelineBlock chart) {
            timeline.write(chart);
        } else if (block instanceof MatrixBlock chart) {
            matrix.write(chart);
        } else {
            block.fallback().forEach(this::core);
        }
    }

    private void core(CoreBlock block) {
        if (block instanceof CoreBlock.Heading heading) {
            heading(heading);
        } else if (block instanceof CoreBlock.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof CoreBlock.Items items) {
            items(items.items(), items.ordered());
        } else if (block instanceof CoreBlock.Table table) {
            tables.write(table);
        }
    }

    /** No level is left out on the way down. */
    private void heading(CoreBlock.Heading heading) {
        close(heading.level());
        int above = open.isEmpty() ? section : open.peek().level;
        int level = Math.min(Math.max(heading.level(), section + 1), Math.min(above + 1, CoreBlock.Heading.DEEPEST));
        Optional<String> anchor = heading.subject().flatMap(anchors::of);
        String id = anchor.orElseGet(() -> anchors.own("h"));
        boolean outermost = open.isEmpty();
        if (heading.subject().isPresent()) {
            markup.raw(outermost ? ITEM : ARTICLE).text(id).raw(NAMED);
            open.push(new Open(level, ARTICLE_END));
        } else {
            markup.raw(outermost ? PLAIN_ITEM : PLAIN);
            open.push(new Open(level, PLAIN_END));
        }
        markup.raw(HEADING[level]).text(id).raw(HEADING_NAMED);
        words.write(heading.text());
        markup.raw(HEADING_END[level]);
        if (anchor.isPresent()) {
            here(anchor.get());
        }
        markup.raw(PLAIN_END);
    }

    private void here(String anchor) {
        markup.raw(HERE).text(anchor).raw(HERE_NAMED).text(anchor).raw(HERE_END);
    }

    private void close(int level) {
        while (!open.isEmpty() && open.peek().level >= level) {
            markup.raw(open.pop().end);
        }
    }

    private void paragraph(CoreBlock.Paragraph paragraph) {
        markup.raw(
                switch (paragraph.role()) {
                    case BODY -> "<p>";
                    case LEAD -> "<p class=\"lead\">";
                    case NOTE -> "<p class=\"note\">";
                    case LABEL -> "<p class=\"label\">";
                    case QUOTE -> "<blockquote><p>";
                    case WITHHELD -> Statements.WITHHELD;
                });
        words.dated(paragraph.text());
        markup.raw(paragraph.role() == CoreBlock.Paragraph.Role.QUOTE ? "</p></blockquote>\n" : "</p>\n");
    }

    private void items(List<CoreBlock.Item> items, boolean ordered) {
        if (items.isEmpty()) {
            return;
        }
        markup.raw(ordered ? "<ol>\n" : "<ul>\n");
        for (CoreBlock.Item item : items) {
            item.subject()
                    .flatMap(anchors::of)
                    .ifPresentOrElse(id -> markup.raw("<li id=\"").text(id).raw("\">"), () -> markup.raw("<li>"));
            words.dated(item.text());
            items(item.below(), false);
            markup.raw("</li>\n");
        }
        markup.raw(ordered ? "</ol>\n" : "</ul>\n");
    }
}
