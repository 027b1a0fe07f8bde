package se.tertial.plan.exporter.odf.text.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.export.document.SeriesBlock.PointKind;
import se.tertial.plan.exporter.odf.style.Colour;
import se.tertial.plan.exporter.odf.text.chart.Shape.Form;

/**
 * How the values of a line are marked: kinds of value differ in form, and so do groups. A baseline and a target of a group have the
 * form of the group within that of their kind. Immutable.
 *
 * @param form the form of the mark, or of what is within the frame
 * @param colour the colour of the mark
 * @param line the colour of the line between marks
 * @param frame the form around it; empty if there is none
 */
record Look(Form form, Colour colour, Colour line, Optional<Form> frame) {

    private static final Colour PAPER = new Colour(0xFFFFFF);
    private static final int FRAME = 25;
    private static final int FRAMED = 12;
    private static final int STUB = 24;
    /** What baselines are filled with, so that none looks open. */
    private static final Colour GREY = new Colour(0x9AA7AE);

    private static final Colour OUTCOME = new Colour(0x1D5F7A);
    private static final Map<PointKind, Form> KINDS =
            Map.of(PointKind.BASELINE, Form.SQUARE, PointKind.OUTCOME, Form.DISC, PointKind.TARGET, Form.DIAMOND);
    private static final List<Form> GROUPS = List.of(Form.UP, Form.BAR, Form.DISC, Form.RIGHT, Form.DOWN, Form.LEFT);
    /** One fewer than the forms, so that forms that come again have another colour. */
    private static final List<Colour> COLOURS = List.of(
            new Colour(0x1D5F7A),
            new Colour(0x8A3A7B),
            new Colour(0x2F6B3A),
            new Colour(0x8C4A12),
            new Colour(0x50585C));

    /** The look of values for all. */
    static Look of(PointKind kind) {
        Form form = KINDS.getOrDefault(kind, Form.DISC);
        return switch (kind) {
            case BASELINE -> new Look(form, GREY, Drawing.INK, Optional.empty());
            case OUTCOME -> new Look(form, OUTCOME, OUTCOME, Optional.empty());
            case TARGET -> {
                Colour colour = new Colour(0xE0912F);
                yield new Look(form, colour, colour, Optional.empty());
            }
        };
    }

    /** The look of values for one group, told by its place among the groups. */
    static Look of(PointKind kind, int group) {
        Colour colour = COLOURS.get(group % COLOURS.size());
        return new Look(
                GROUPS.get(group % GROUPS.size()),
                colour,
                colour,
                kind == PointKind.OUTCOME ? Optional.empty() : Optional.of(KINDS.getOrDefault(kind, Form.SQUARE)));
    }

    /** The mark of a value that is about right. */
    List<Shape> open(int x, int y) {
        List<Shape> shapes = new ArrayList<>(mark(x, y));
        int half = frame.isPresent() ? FRAMED : Drawing.MARK;
        shapes.add(new Shape.Point(form, x, y, half * 5 / 8, PAPER));
        return shapes;
    }

    /** The mark of what a value lies above or below, in a key. */
    List<Shape> bound(int x, int y) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Stroke(x, y - STUB, x, y + STUB, 6, line, false));
        shapes.addAll(open(x, y));
        return shapes;
    }

    /** The mark of a range within which a target is reached, in a key. */
    List<Shape> band(int x, int y) {
        return List.of(new Shape.Stroke(x - STUB, y, x + STUB, y, 6, line, false));
    }

    /** The mark of a value. */
    List<Shape> mark(int x, int y) {
        return frame.<List<Shape>>map(its ->
                        List.of(new Shape.Point(its, x, y, FRAME, PAPER), new Shape.Point(form, x, y, FRAMED, colour)))
                .orElseGet(() -> List.of(new Shape.Point(form, x, y, Drawing.MARK, colour)));
    }
}
