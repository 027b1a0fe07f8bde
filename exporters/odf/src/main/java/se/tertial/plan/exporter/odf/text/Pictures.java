package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.exporter.odf.pack.OdfPackage;
import se.tertial.plan.exporter.odf.text.chart.Drawing;
import se.tertial.plan.exporter.odf.text.chart.Png;
import se.tertial.plan.exporter.odf.text.chart.Svg;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/**
 * The pictures of a text. They are held until the content is written, since a zip file has one part after the other; hence there is a
 * limit to their number. Not thread-safe.
 */
final class Pictures {

    /** So many pictures are held at most; some megabytes. */
    static final int MOST = 1000;

    private static final String SVG = "image/svg+xml";
    private static final String PNG = "image/png";

    /** A file to be written. */
    private static final class Held {

        private final String path;
        private final String mediaType;
        private final byte[] bytes;

        Held(String path, String mediaType, byte[] bytes) {
            this.path = path;
            this.mediaType = mediaType;
            this.bytes = bytes;
        }
    }

    private final List<Held> held = new ArrayList<>();
    private final String language;
    private final int width;
    private int drawn;
    private boolean refused;

    Pictures(String language, int width) {
        this.language = language;
        this.width = width * 10;
    }

    /** Whether there are so many that no more are taken. */
    boolean isFull() {
        refused |= drawn == MOST;
        return drawn == MOST;
    }

    /** Whether a picture was left out. */
    boolean hasRefused() {
        return refused;
    }

    /** Writes the frame of a picture, for a reader to show the first form that it knows: SVG, else PNG. */
    void write(XmlWriter xml, Drawing drawing, String title, String description) throws IOException {
        drawn++;
        String path = "Pictures/chart-" + drawn;
        xml.start("draw:frame")
                .attribute("draw:style-name", AutomaticStyles.PICTURE)
                .attribute("draw:name", "Chart_" + drawn)
                .attribute("text:anchor-type", "as-char")
                .attribute("svg:width", millimetres(fitted(drawing.width(), drawing)))
                .attribute("svg:height", millimetres(fitted(drawing.height(), drawing)));
        image(xml, new Held(path + ".svg", SVG, Svg.of(drawing, language)));
        image(xml, new Held(path + ".png", PNG, Png.of(drawing)));
        xml.element("svg:title", title);
        xml.element("svg:desc", description);
        xml.end();
    }

    void writeFiles(OdfPackage file) throws IOException {
        for (Held picture : held) {
            file.file(picture.path, picture.mediaType, picture.bytes);
        }
    }

    private void image(XmlWriter xml, Held picture) throws IOException {
        held.add(picture);
        xml.start("draw:image")
                .attribute("xlink:href", picture.path)
                .attribute("xlink:type", "simple")
                .attribute("xlink:show", "embed")
                .attribute("xlink:actuate", "onLoad")
                .attribute("draw:mime-type", picture.mediaType)
                .end();
    }

    /** A measure of a drawing that is made no wider than the text. */
    private int fitted(int measure, Drawing drawing) {
        return drawing.width() <= width ? measure : (int) ((long) measure * width / drawing.width());
    }

    /** Drawings are measured in tenths of a millimetre. */
    private static String millimetres(int tenths) {
        return tenths / 10 + "." + tenths % 10 + "mm";
    }
}
