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
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.StatementBlock;
import se.tertial.plan.export.document.StatusBlock;
import se.tertial.plan.export.document.TimelineBlock;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/**
 * Writes blocks as they come, each in the way that is best for it; a block that is not known here by its fallback. What a heading
 * names goes on until the next heading of its level or a higher one. Not thread-safe.
 */
final class BlockRun {

    private final Markup markup;
    private final Words words;
    private final Anchors anchors;
    private final Statuses statuses;
    private final Tables tables;
    private final DistributionChart distribution;
    private final SeriesChart series;
    private final TimelineChart timeline;
    private final MatrixTable matrix;
    private final Deque<Open> open = new ArrayDeque<>();
    private int section = 1;

    private record Open(int level, String end) {}

    BlockRun(Markup markup, Words words, Anchors anchors) {
        this.markup = markup;
        this.words = words;
        this.anchors = anchors;
        this.statuses = new Statuses(markup, words);
        this.tables = new Tables(markup, words, anchors, statuses);
        this.distribution = new DistributionChart(markup, words, anchors, statuses, tables);
        this.series = new SeriesChart(markup, words, anchors, statuses, tables);
        this.timeline = new TimelineChart(markup, words, anchors, tables);
        this.matrix = new MatrixTable(markup, words, anchors, tables);
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
            statement(statement);
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
        int above = open.isEmpty() ? section : open.peek().level();
        int level = Math.min(Math.max(heading.level(), section + 1), Math.min(above + 1, CoreBlock.Heading.DEEPEST));
        Optional<String> anchor = heading.subject().flatMap(anchors::of);
        String id = anchor.orElseGet(() -> anchors.own("h"));
        boolean outermost = open.isEmpty();
        if (heading.subject().isPresent()) {
            markup.raw(outermost ? "<article class=\"item\" aria-labelledby=\"" : "<article aria-labelledby=\"");
            markup.text(id).raw("\">\n");
            open.push(new Open(level, "</article>\n"));
        } else {
            markup.raw(outermost ? "<div class=\"item\">\n" : "<div>\n");
            open.push(new Open(level, "</div>\n"));
        }
        markup.raw("<div class=\"head\"><h" + level + " id=\"").text(id).raw("\" tabindex=\"-1\">");
        words.write(heading.text());
        markup.raw("</h" + level + ">");
        anchor.ifPresent(this::here);
        markup.raw("</div>\n");
    }

    private void here(String anchor) {
        markup.raw("<a class=\"here\" href=\"#").text(anchor).raw("\" aria-labelledby=\"_here ");
        markup.text(anchor).raw("\"></a>");
    }

    private void close(int level) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            markup.raw(open.pop().end());
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
                    case WITHHELD -> "<p class=\"withheld\">" + Shapes.mark("square");
                });
        words.write(paragraph.text());
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
            words.write(item.text());
            items(item.below(), false);
            markup.raw("</li>\n");
        }
        markup.raw(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void statement(StatementBlock statement) {
        markup.raw("<figure class=\"statement " + statement.kind().name().toLowerCase(java.util.Locale.ROOT) + "\"");
        statement
                .comment()
                .flatMap(id -> anchors.of(Ref.of(ObjectKind.COMMENT, id)))
                .ifPresent(id -> markup.raw(" id=\"").text(id).raw("\""));
        markup.raw(">");
        caption(statement);
        if (!statement.paragraphs().isEmpty()) {
            markup.raw("<blockquote>");
            statement.paragraphs().forEach(text -> {
                markup.raw("<p>");
                words.write(text);
                markup.raw("</p>");
            });
            markup.raw("</blockquote>");
        }
        statement
                .withheld()
                .ifPresent(text -> paragraph(new CoreBlock.Paragraph(text, CoreBlock.Paragraph.Role.WITHHELD)));
        markup.raw("</figure>\n");
    }

    private void caption(StatementBlock statement) {
        if (statement.speaker().isEmpty() && statement.kindWords().isEmpty()) {
            return;
        }
        markup.raw("<figcaption>");
        statement.speaker().ifPresent(body -> {
            markup.raw("<b class=\"who\">");
            words.write(body);
            markup.raw("</b> ");
        });
        statement.kindWords().ifPresent(kind -> {
            markup.raw("<span class=\"kind\">");
            words.write(kind);
            markup.raw("</span>");
        });
        markup.raw("</figcaption>");
    }
}
