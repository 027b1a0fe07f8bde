package se.tertial.plan.exporter.html;

import java.util.List;
import java.util.Locale;
import se.tertial.plan.export.document.MatrixBlock;
import se.tertial.plan.export.document.MatrixBlock.Mark;
import se.tertial.plan.model.text.Text;

/** Who has spoken of what: a drawn sign and its word in each cell, and what signs and codes mean below. Not thread-safe. */
final class MatrixTable {

    private final Markup markup;
    private final Words words;
    private final Anchors anchors;
    private final Tables tables;

    MatrixTable(Markup markup, Words words, Anchors anchors, Tables tables) {
        this.markup = markup;
        this.words = words;
        this.anchors = anchors;
        this.tables = tables;
    }

    void write(MatrixBlock block) {
        signs();
        tables.begin(block.caption(), "data matrix");
        markup.raw("<thead><tr><th scope=\"col\">");
        words.say(Say.SUBJECT);
        markup.raw("</th>");
        block.heads().forEach(this::head);
        markup.raw("</tr></thead>\n<tbody>\n");
        block.rows().forEach(this::row);
        tables.end();
        if (block.rows().isEmpty()) {
            markup.raw("<p>");
            words.say(Say.NO_ROWS);
            markup.raw("</p>\n");
        }
        bodies(block.key());
    }

    private void head(MatrixBlock.Head head) {
        markup.raw("<th scope=\"col\"><abbr title=\"").text(head.name().plain()).raw("\">");
        words.write(head.code());
        markup.raw("</abbr></th>");
    }

    private void row(MatrixBlock.Row row) {
        row.about()
                .flatMap(anchors::of)
                .ifPresentOrElse(id -> markup.raw("<tr id=\"").text(id).raw("\">"), () -> markup.raw("<tr>"));
        markup.raw("<th scope=\"row\">");
        words.write(row.subject());
        markup.raw("</th>");
        for (Mark mark : row.marks()) {
            markup.raw("<td class=\"" + mark.name().toLowerCase(Locale.ROOT) + "\">")
                    .raw(sign(mark));
            markup.raw("<span class=\"unseen\">")
                    .text(mark.words().in(words.language()))
                    .raw("</span></td>");
        }
        markup.raw("</tr>\n");
        tables.wrote();
    }

    private void signs() {
        label(Say.MARKS);
        markup.raw("<dl class=\"signs\">\n");
        for (Mark mark : Mark.values()) {
            markup.raw("<div><dt class=\"" + mark.name().toLowerCase(Locale.ROOT) + "\">")
                    .raw(sign(mark));
            markup.text(mark.words().in(words.language())).raw("</dt><dd>");
            markup.text(mark.meaning().in(words.language())).raw("</dd></div>\n");
        }
        markup.raw("</dl>\n");
    }

    private void bodies(List<MatrixBlock.Head> heads) {
        if (heads.isEmpty()) {
            return;
        }
        label(Say.BODIES);
        markup.raw("<dl class=\"signs\">\n");
        heads.forEach(head -> pair(head.code(), head.name()));
        markup.raw("</dl>\n");
    }

    private void pair(Text name, Text value) {
        markup.raw("<div><dt>");
        words.write(name);
        markup.raw("</dt><dd>");
        words.write(value);
        markup.raw("</dd></div>\n");
    }

    private void label(Say text) {
        markup.raw("<p class=\"label\">");
        words.say(text);
        markup.raw("</p>\n");
    }

    private static String sign(Mark mark) {
        return Shapes.mark(
                switch (mark) {
                    case COMMENTED -> "disc";
                    case SILENT -> "ring";
                    case NOT_ASKED -> "dash";
                    case REFERRAL -> "level";
                    case WITHHELD -> "square";
                });
    }
}
