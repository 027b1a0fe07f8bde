package se.tertial.plan.exporter.odf.text.chart;

/** Stand-in. */
public final class Png {

    private Png() {}

    /** {@return nothing yet} */
    public static byte[] of(Drawing drawing) {
        return new byte[] {(byte) drawing.width()};
    }
}
