package se.tertial.plan.exporter.html;

import java.util.List;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.model.text.Text;

/** Tables: with caption, headed columns and rows, in a frame that scrolls where the screen is narrow. Not thread-safe. */
final class Tables {

    private static final byte[] ROW = Markup.ready("<tr><th scope=\"row\">");
    private static final byte[] ROW_HEAD_END = Markup.ready("</th>");
    private static final byte[] CELL = Markup.ready("<td>");
    private static final byte[] NUMBER = Markup.ready("<td class=\"n\">");
    private static final byte[] CELL_END = Markup.ready("</td>");
    private static final byte[] ROW_END = Markup.ready("</tr>\n");

    private final Markup markup;
    private final Words words;
    private final Anchors anchors;
    private final Statuses statuses;
    private long rows;

    Tables(Markup markup, Words words, Anchors anchors, Statuses statuses) {
        this.markup = markup;
        this.words = words;
        this.anchors = anchors;
        this.statuses = statuses;
    }

    long rows() {
        return rows;
    }

    /** Begins a figure with its caption, which names the table in it, too; gives the id of the caption. */
    String figure(Text caption, String style) {
        String id = anchors.own("f");
        markup.raw("<figure class=\"" + style + "\"><figcaption class=\"label\" id=\"" + id + "\">");
        words.write(caption);
        markup.raw("</figcaption>\n");
        return id;
    }

    /** Begins the table of a figure. */
    void begin(String figure, String style) {
        markup.raw("<div class=\"scroll\" role=\"group\" aria-labelledby=\"" + figure
                + "\" tabindex=\"0\"><table class=\"" + style + "\" aria-labelledby=\"" + figure + "\">\n");
    }

    /** Begins a table with a caption. */
    void begin(Text caption, String style) {
        String id = anchors.own("t");
        markup.raw("<div class=\"scroll\" role=\"group\" aria-labelledby=\"" + id + "\" tabindex=\"0\"><table class=\"")
                .raw(style)
                .raw("\"><caption id=\"" + id + "\">");
        words.write(caption);
        markup.raw("</caption>\n");
    }

    void heads(List<Text> heads) {
        markup.raw("<thead><tr>");
        heads.forEach(head -> {
            markup.raw("<th scope=\"col\">");
            words.write(head);
            markup.raw("</th>");
        });
        markup.raw("</tr></thead>\n<tbody>\n");
    }

    /** Heads that name columns; over numbers they stand where those end. */
    private void columns(List<TableColumn> columns) {
        markup.raw("<thead><tr>");
        for (int i = 0; i < columns.size(); i++) {
            markup.raw(
                    i > 0 && columns.get(i).type().isNumber()
                            ? "<th class=\"n\" scope=\"col\">"
                            : "<th scope=\"col\">");
            markup.text(columns.get(i).title().in(words.language())).raw("</th>");
        }
        markup.raw("</tr></thead>\n<tbody>\n");
    }

    void end() {
        markup.raw("</tbody></table></div>\n");
    }

    /** Counts a row that was written elsewhere. */
    void wrote() {
        rows++;
    }

    /** A table whose rows are pulled. */
    void write(CoreBlock.Table block) {
        try (TableCursor cursor = block.table().open()) {
            if (!cursor.advance()) {
                none(block);
                return;
            }
            List<TableColumn> columns = block.table().schema().columns();
            begin(block.caption(), "data");
            columns(columns);
            rows(cursor, columns);
            end();
        }
    }

    private void none(CoreBlock.Table block) {
        markup.raw("<p class=\"label\">");
        words.write(block.caption());
        markup.raw("</p>\n<p>");
        words.write(block.empty().orElseGet(() -> Text.of(Say.NO_ROWS.in(words.language()))));
        markup.raw("</p>\n");
    }

    private void rows(TableCursor cursor, List<TableColumn> columns) {
        ColumnType[] types = columns.stream().map(TableColumn::type).toArray(ColumnType[]::new);
        do {
            markup.raw(ROW);
            cell(cursor, 0, types[0]);
            markup.raw(ROW_HEAD_END);
            for (int i = 1; i < types.length; i++) {
                markup.raw(types[i].isNumber() ? NUMBER : CELL);
                cell(cursor, i, types[i]);
                markup.raw(CELL_END);
            }
            markup.raw(ROW_END);
            rows++;
        } while (cursor.advance());
    }

    private void cell(TableCursor cursor, int column, ColumnType type) {
        if (cursor.isNull(column)) {
            return;
        }
        switch (type) {
            case INTEGER -> words.number(cursor.integer(column));
            case DATE -> words.day(cursor.text(column));
            case STATUS -> statuses.chip(cursor.status(column), cursor.words(column, words.language()));
            default -> words.write(cursor.words(column, words.language()));
        }
    }
}
