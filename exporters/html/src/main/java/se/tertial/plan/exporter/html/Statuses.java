package se.tertial.plan.exporter.html;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.document.LegendBlock;
import se.tertial.plan.export.document.StatusBlock;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.text.Text;

/** Statuses: always words and a shape, and a colour where the level has one. Not thread-safe. */
final class Statuses {

    private static final Map<Hue, byte[]> CHIPS = new EnumMap<>(Hue.class);

    static {
        for (Hue hue : Hue.values()) {
            CHIPS.put(hue, Markup.ready("<span class=\"chip " + hue.style() + "\" data-order=\""));
        }
    }

    private static final byte[] CHIP_SHOWN = Markup.ready("\">");
    private static final byte[] CHIP_END = Markup.ready("</span>");
    private static final byte[] BLOCK = Markup.ready("<p class=\"status\"><span class=\"axis\">");
    private static final byte[] BLOCK_CHIP = Markup.ready(":</span> ");
    private static final byte[] MEANING = Markup.ready(" <span class=\"meaning\">");
    private static final byte[] MEANING_END = Markup.ready("</span>");
    private static final byte[] BLOCK_END = Markup.ready("</p>\n");

    private final Markup markup;
    private final Words words;

    Statuses(Markup markup, Words words) {
        this.markup = markup;
        this.words = words;
    }

    /** A status in a line of text. */
    void chip(StatusMark status, Text token) {
        markup.raw(Objects.requireNonNull(CHIPS.get(Hue.of(status))));
        if (status.level().isPresent()) {
            markup.number(status.level().get().order());
        }
        markup.raw(CHIP_SHOWN);
        symbol(status, token);
        words.write(token);
        markup.raw(CHIP_END);
    }

    void block(StatusBlock block) {
        markup.raw(BLOCK);
        words.write(block.label());
        markup.raw(BLOCK_CHIP);
        chip(block.status(), block.token());
        if (!block.meaning().isBlank()) {
            markup.raw(MEANING);
            words.write(block.meaning());
            markup.raw(MEANING_END);
        }
        markup.raw(BLOCK_END);
    }

    void legend(LegendBlock legend) {
        markup.raw("<p class=\"label\">");
        words.write(legend.title());
        markup.raw("</p>\n");
        if (legend.hasMeanings()) {
            meanings(legend);
        } else if (!legend.entries().isEmpty()) {
            markup.raw("<ul class=\"legend\">\n");
            legend.entries().forEach(entry -> {
                markup.raw("<li>");
                chip(entry.status(), entry.token());
                markup.raw("</li>\n");
            });
            markup.raw("</ul>\n");
        }
        legend.notes().forEach(note -> {
            markup.raw("<p class=\"note\">");
            words.write(note);
            markup.raw("</p>\n");
        });
    }

    private void meanings(LegendBlock legend) {
        markup.raw("<dl class=\"legend\">\n");
        legend.entries().forEach(entry -> {
            markup.raw("<div><dt>");
            chip(entry.status(), entry.token());
            markup.raw("</dt><dd>");
            words.write(entry.told(words.language()));
            markup.raw("</dd></div>\n");
        });
        markup.raw("</dl>\n");
    }

    /** The name of the drawing for a status, if its symbol can be drawn. */
    static Optional<String> shape(StatusMark status) {
        return status.level().flatMap(StatusLevel::symbol).flatMap(Shapes::of);
    }

    private void symbol(StatusMark status, Text token) {
        Optional<String> symbol = status.level().flatMap(StatusLevel::symbol);
        Optional<byte[]> mark = symbol.flatMap(Shapes::ready);
        if (mark.isPresent()) {
            markup.raw(mark.get());
        } else if (symbol.isPresent() && !symbol.get().equals(token.plain())) {
            markup.raw("<span aria-hidden=\"true\">").text(symbol.get()).raw("</span>\u00a0");
        }
    }
}
