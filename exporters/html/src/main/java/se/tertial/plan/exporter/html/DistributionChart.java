package se.tertial.plan.exporter.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.export.document.DistributionBlock;
import se.tertial.plan.export.document.DistributionBlock.Slice;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Numerals;

/** How many stand on each level: one bar in parts, and the numbers below it. Not thread-safe. */
final class DistributionChart {

    private static final int HEIGHT = 56;
    /** A part narrower than this, in thousandths of a percent, has no room for shape and number. */
    private static final long ROOM = 7_000;

    private final Markup markup;
    private final Words words;
    private final Anchors anchors;
    private final Statuses statuses;
    private final Tables tables;

    DistributionChart(Markup markup, Words words, Anchors anchors, Statuses statuses, Tables tables) {
        this.markup = markup;
        this.words = words;
        this.anchors = anchors;
        this.statuses = statuses;
        this.tables = tables;
    }

    void write(DistributionBlock block) {
        String figure = tables.figure(block.caption(), "figure");
        if (block.total() > 0) {
            draw(block);
        }
        tables.begin(figure, "numbers");
        tables.heads(Stream.of(Say.LEVEL, Say.COUNT, Say.SHARE)
                .map(say -> Text.of(say.in(words.language())))
                .toList());
        block.slices().forEach(slice -> row(block, slice));
        Slice whole = new Slice(Text.of(""), Optional.empty(), block.total());
        markup.raw("</tbody><tfoot><tr><th scope=\"row\">");
        words.say(Say.TOTAL);
        markup.raw("</th><td class=\"n\">");
        words.number(block.total());
        markup.raw("</td><td class=\"n\">");
        markup.text(percent(block.percent(whole))).raw("</td></tr></tfoot></table></div>\n");
        block.rounding().ifPresent(note -> {
            markup.raw("<p class=\"note\">");
            words.write(note);
            markup.raw("</p>\n");
        });
        markup.raw("</figure>\n");
    }

    private void draw(DistributionBlock block) {
        Language language = words.language();
        String description = block.slices().stream()
                        .filter(slice -> slice.count() > 0)
                        .map(slice -> slice.label().plain() + ": " + Numerals.integer(slice.count(), language))
                        .collect(Collectors.joining("; "))
                + ". " + Say.DISTRIBUTION_DESC.in(language);
        Drawing drawing = new Drawing(markup)
                .begin(anchors, "bar", HEIGHT, block.caption().plain(), description);
        long before = 0;
        List<Slice> slices =
                block.slices().stream().filter(slice -> slice.count() > 0).toList();
        for (Slice slice : slices) {
            long x = Drawing.WIDTH * before / block.total();
            before += slice.count();
            part(drawing, slice, x, Drawing.WIDTH * before / block.total() - x);
        }
        drawing.end();
    }

    private void part(Drawing drawing, Slice slice, long x, long width) {
        Hue hue = slice.status().map(Hue::of).orElse(Hue.NEUTRAL);
        String style = slice.status().isPresent() ? hue.style() : "none";
        markup.raw("<g class=\"" + style + "\">");
        drawing.box("part", x, 0, width, HEIGHT);
        if (width >= ROOM) {
            String shape = slice.status().flatMap(Statuses::shape).orElse("dash");
            drawing.shape("on", shape, x + width / 2, 20, 16);
            drawing.words("on", x + width / 2, 46, Numerals.integer(slice.count(), words.language()));
        }
        markup.raw("</g>\n");
    }

    private void row(DistributionBlock block, Slice slice) {
        markup.raw("<tr><th scope=\"row\">");
        slice.status()
                .ifPresentOrElse(status -> statuses.chip(status, slice.label()), () -> words.write(slice.label()));
        markup.raw("</th><td class=\"n\">");
        words.number(slice.count());
        markup.raw("</td><td class=\"n\">");
        markup.text(percent(block.percent(slice))).raw("</td></tr>\n");
        tables.wrote();
    }

    private String percent(BigDecimal percent) {
        return Numerals.percent(percent, words.language());
    }
}
