package se.tertial.plan.exporter.odf.text.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.StringJoiner;
import se.tertial.plan.exporter.odf.style.Colour;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** Drawings as SVG 1.1: shapes and words, no style sheet, no script, nothing from elsewhere. */
public final class Svg {

    private static final String FACE = "Arial, 'Liberation Sans', Helvetica, sans-serif";

    private final XmlWriter xml;

    private Svg(XmlWriter xml) {
        this.xml = xml;
    }

    /** {@return the file, whose words are in a language} */
    public static byte[] of(Drawing drawing, String language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlWriter xml = new XmlWriter(bytes);
            new Svg(xml.declaration()).write(drawing, language);
            xml.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Drawing drawing, String language) throws IOException {
        xml.start("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("version", "1.1")
                .attribute("xml:lang", language)
                .attribute("width", drawing.width() / 10 + "mm")
                .attribute("height", drawing.height() / 10 + "mm")
                .attribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        for (Shape shape : drawing.shapes()) {
            shape(shape);
        }
        xml.end();
    }

    private void shape(Shape shape) throws IOException {
        if (shape instanceof Shape.Box box) {
            xml.start("rect").attribute("x", box.x()).attribute("y", box.y());
            xml.attribute("width", box.width()).attribute("height", box.height());
            paint(box.fill(), Drawing.INK);
        } else if (shape instanceof Shape.Stroke line) {
            xml.start("line").attribute("x1", line.x1()).attribute("y1", line.y1());
            xml.attribute("x2", line.x2()).attribute("y2", line.y2());
            xml.attribute("stroke", line.colour().toString()).attribute("stroke-width", line.width());
            if (line.broken()) {
                xml.attribute("stroke-dasharray", "20 14");
            }
        } else if (shape instanceof Shape.Point point) {
            point(point);
        } else if (shape instanceof Shape.Label label) {
            label(label);
            return;
        }
        xml.end();
    }

    private void point(Shape.Point point) throws IOException {
        if (point.form().corners() == 0) {
            xml.start("circle")
                    .attribute("cx", point.x())
                    .attribute("cy", point.y())
                    .attribute("r", point.half());
        } else {
            StringJoiner corners = new StringJoiner(" ");
            for (int i = 0; i < point.form().corners(); i++) {
                corners.add((point.x() + Math.round(point.form().right(i) * point.half())) + ","
                        + (point.y() + Math.round(point.form().below(i) * point.half())));
            }
            xml.start("polygon").attribute("points", corners.toString());
        }
        paint(point.colour(), Drawing.INK);
    }

    private void paint(Colour fill, Colour rim) throws IOException {
        xml.attribute("fill", fill.toString())
                .attribute("stroke", rim.toString())
                .attribute("stroke-width", 3);
    }

    private void label(Shape.Label label) throws IOException {
        xml.start("text")
                .attribute("x", label.x())
                .attribute("y", label.y())
                .attribute("font-family", FACE)
                .attribute("font-size", Drawing.LETTERS)
                .attribute("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT))
                .attribute("fill", Drawing.INK.toString())
                .characters(label.text())
                .end();
    }
}
