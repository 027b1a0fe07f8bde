package se.tertial.plan.exporter.odf.text.chart;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.export.document.DistributionBlock;
import se.tertial.plan.exporter.odf.style.Colour;
import se.tertial.plan.exporter.odf.style.StatusLook;
import se.tertial.plan.exporter.odf.text.chart.Shape.Anchor;
import se.tertial.plan.rules.Numerals;

/** A distribution as bars below each other: symbol and words before each, the number after it. */
public final class Bars {

    private static final int WIDTH = 1700;
    private static final int WIDEST_LABELS = 760;
    private static final int NARROWEST_LABELS = 200;
    private static final double LETTER = 17.6;
    /** The room of the number after the longest bar. */
    private static final int NUMBER = 150;

    private static final int ROW = 72;
    private static final int THICK = 44;
    private static final int GAP = 20;
    private static final Colour OTHER = new Colour(0x9AA7AE);

    private Bars() {}

    /** {@return the bars of a distribution that counts at least one} */
    public static Drawing of(DistributionBlock block) {
        int most = block.slices().stream()
                .mapToInt(DistributionBlock.Slice::count)
                .max()
                .orElse(1);
        int labels = labels(block);
        int longest = WIDTH - labels - GAP - NUMBER;
        List<Shape> shapes = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int y = 0;
        for (DistributionBlock.Slice slice : block.slices()) {
            String label = label(slice);
            int length =
                    Math.max(slice.count() == 0 ? 0 : 2, (int) ((long) slice.count() * longest / Math.max(1, most)));
            int base = y + (ROW + Drawing.LETTERS) / 2 - 4;
            shapes.add(new Shape.Label(labels, base, Anchor.END, Drawing.cut(label, labels)));
            if (length > 0) {
                shapes.add(new Shape.Box(labels + GAP, y + (ROW - THICK) / 2, length, THICK, colour(slice)));
            }
            String count = Numerals.integer(slice.count(), block.language());
            shapes.add(new Shape.Label(labels + GAP + length + GAP, base, Anchor.START, count));
            said.add(label + ": " + count);
            y += ROW;
        }
        int axis = labels + GAP;
        shapes.add(new Shape.Stroke(axis, 0, axis, y, 4, Drawing.INK, false));
        return new Drawing(WIDTH, Math.max(y, ROW), shapes, String.join("; ", said) + ".");
    }

    private static int labels(DistributionBlock block) {
        int letters = block.slices().stream()
                .map(Bars::label)
                .mapToInt(label -> label.codePointCount(0, label.length()))
                .max()
                .orElse(0);
        return Math.max(NARROWEST_LABELS, Math.min(WIDEST_LABELS, (int) (letters * LETTER)));
    }

    private static String label(DistributionBlock.Slice slice) {
        String symbol = look(slice).symbol();
        return symbol.isEmpty()
                ? slice.label().plain()
                : symbol + " " + slice.label().plain();
    }

    private static Colour colour(DistributionBlock.Slice slice) {
        return look(slice).colour().orElse(OTHER);
    }

    private static StatusLook look(DistributionBlock.Slice slice) {
        return slice.status().map(StatusLook::of).orElse(StatusLook.PLAIN);
    }
}
