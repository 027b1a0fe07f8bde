package se.tertial.plan.exporter.odf.text.chart;

import java.util.Arrays;
import se.tertial.plan.exporter.odf.style.Colour;

/** A drawing in dots. Each dot is looked at in nine places, so that edges are smooth. Not thread-safe. */
final class Raster {

    /** Tenths of a millimetre to a dot. */
    private static final double DOT = 1.25;

    private static final int PLACES = 3;
    private static final double RIM = 1.5;
    /** No form reaches further from its middle, in half widths. */
    private static final double WIDEST = 1.5;

    private static final int DASH = 20;
    private static final int GAP = 14;

    /** Tells whether a place is in a shape. */
    private interface Area {

        boolean has(double x, double y);
    }

    private final int width;
    private final int height;
    private final byte[] rgb;

    private Raster(int width, int height) {
        this.width = width;
        this.height = height;
        this.rgb = new byte[width * height * 3];
        Arrays.fill(rgb, (byte) 0xFF);
    }

    static Raster of(Drawing drawing) {
        Raster raster = new Raster((int) Math.ceil(drawing.width() / DOT), (int) Math.ceil(drawing.height() / DOT));
        drawing.shapes().forEach(raster::draw);
        return raster;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The lines as PNG has them before they are packed: a byte that says that nothing is done to the line, then its dots. */
    byte[] lines() {
        int length = width * 3;
        byte[] lines = new byte[height * (length + 1)];
        for (int y = 0; y < height; y++) {
            System.arraycopy(rgb, y * length, lines, y * (length + 1) + 1, length);
        }
        return lines;
    }

    private void draw(Shape shape) {
        if (shape instanceof Shape.Box box) {
            box(box, RIM, Drawing.INK);
            box(box, -RIM, box.fill());
        } else if (shape instanceof Shape.Stroke line) {
            stroke(line);
        } else if (shape instanceof Shape.Point point) {
            point(point, RIM, Drawing.INK);
            point(point, -RIM, point.colour());
        } else if (shape instanceof Shape.Label label) {
            Digits.strokes(label).forEach(this::stroke);
        }
    }

    private void box(Shape.Box box, double rim, Colour colour) {
        double left = box.x() - rim;
        double top = box.y() - rim;
        double right = box.x() + box.width() + rim;
        double bottom = box.y() + box.height() + rim;
        fill(left, top, right, bottom, colour, (x, y) -> x >= left && x < right && y >= top && y < bottom);
    }

    private void point(Shape.Point point, double rim, Colour colour) {
        double half = point.half() + rim;
        double wide = half * WIDEST;
        fill(
                point.x() - wide,
                point.y() - wide,
                point.x() + wide,
                point.y() + wide,
                colour,
                (x, y) -> has(point.form(), (x - point.x()) / half, (y - point.y()) / half));
    }

    /** Whether a place is in a form around zero whose half width is one: right of every side, as one goes round with the clock. */
    private static boolean has(Shape.Form form, double x, double y) {
        if (form.corners() == 0) {
            return x * x + y * y <= 1;
        }
        for (int i = 0; i < form.corners(); i++) {
            double alongX = form.right(i + 1) - form.right(i);
            double alongY = form.below(i + 1) - form.below(i);
            if (alongX * (y - form.below(i)) - alongY * (x - form.right(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void stroke(Shape.Stroke line) {
        double dx = line.x2() - line.x1();
        double dy = line.y2() - line.y1();
        double length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
        double half = line.width() / 2.0;
        Area area = (x, y) -> {
            double along = ((x - line.x1()) * dx + (y - line.y1()) * dy) / length;
            double across = Math.abs((x - line.x1()) * dy - (y - line.y1()) * dx) / length;
            boolean within = along >= -half && along <= length + half && across <= half;
            return within && (!line.broken() || Math.max(0, along) % (DASH + GAP) < DASH);
        };
        fill(
                Math.min(line.x1(), line.x2()) - half,
                Math.min(line.y1(), line.y2()) - half,
                Math.max(line.x1(), line.x2()) + half,
                Math.max(line.y1(), line.y2()) + half,
                line.colour(),
                area);
    }

    private void fill(double left, double top, double right, double bottom, Colour colour, Area area) {
        for (int y = Math.max(0, (int) (top / DOT)); y < Math.min(height, bottom / DOT + 1); y++) {
            for (int x = Math.max(0, (int) (left / DOT)); x < Math.min(width, right / DOT + 1); x++) {
                int places = 0;
                for (int i = 0; i < PLACES * PLACES; i++) {
                    double px = (x + (i % PLACES + 0.5) / PLACES) * DOT;
                    int line = i / PLACES;
                    double py = (y + (line + 0.5) / PLACES) * DOT;
                    places += area.has(px, py) ? 1 : 0;
                }
                mix(x, y, colour, places);
            }
        }
    }

    private void mix(int x, int y, Colour colour, int places) {
        int all = PLACES * PLACES;
        int at = (y * width + x) * 3;
        for (int part = 0; part < 3; part++) {
            int now = rgb[at + part] & 0xFF;
            int wanted = (colour.rgb() >> (8 * (2 - part))) & 0xFF;
            rgb[at + part] = (byte) ((now * (all - places) + wanted * places) / all);
        }
    }
}
