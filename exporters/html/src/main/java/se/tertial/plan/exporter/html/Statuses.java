package se.tertial.plan.exporter.html;

import java.util.Optional;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.document.LegendBlock;
import se.tertial.plan.export.document.StatusBlock;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.text.Text;

/** Statuses: always words and a shape, and a colour where the level has one. Not thread-safe. */
final class Statuses {

    private final Markup markup;
    private final Words words;

    Statuses(Markup markup, Words words) {
        this.markup = markup;
        this.words = words;
    }

    /** A status in a line of text. */
    void chip(StatusMark status, Text token) {
        markup.raw("<span class=\"chip " + Hue.of(status).style() + "\" data-order=\"" + order(status) + "\">");
        symbol(status, token);
        words.write(token);
        markup.raw("</span>");
    }

    void block(StatusBlock block) {
        markup.raw("<p class=\"status\"><span class=\"axis\">");
        words.write(block.label());
        markup.raw(":</span> ");
        chip(block.status(), block.token());
        if (!block.meaning().isBlank()) {
            markup.raw(" <span class=\"meaning\">");
            words.write(block.meaning());
            markup.raw("</span>");
        }
        markup.raw("</p>\n");
    }

    void legend(LegendBlock legend) {
        markup.raw("<p class=\"label\">");
        words.write(legend.title());
        markup.raw("</p>\n");
        if (!legend.entries().isEmpty()) {
            markup.raw("<dl class=\"legend\">\n");
            legend.entries().forEach(entry -> {
                markup.raw("<div><dt>");
                chip(entry.status(), entry.token());
                markup.raw("</dt><dd>");
                words.write(entry.meaning());
                markup.raw("</dd></div>\n");
            });
            markup.raw("</dl>\n");
        }
        legend.notes().forEach(note -> {
            markup.raw("<p class=\"note\">");
            words.write(note);
            markup.raw("</p>\n");
        });
    }

    /** The name of the drawing for a status, if its symbol can be drawn. */
    static Optional<String> shape(StatusMark status) {
        return status.level().flatMap(StatusLevel::symbol).flatMap(Shapes::of);
    }

    private void symbol(StatusMark status, Text token) {
        Optional<String> symbol = status.level().flatMap(StatusLevel::symbol);
        Optional<String> shape = symbol.flatMap(Shapes::of);
        if (shape.isPresent()) {
            markup.raw(Shapes.mark(shape.get()));
        } else if (symbol.isPresent() && !symbol.get().equals(token.plain())) {
            markup.raw("<span aria-hidden=\"true\">").text(symbol.get()).raw("</span> ");
        }
    }

    private static String order(StatusMark status) {
        return status.level().map(level -> Integer.toString(level.order())).orElse("");
    }
}
