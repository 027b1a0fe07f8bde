package se.tertial.plan.exporter.odf.style;

import java.io.IOException;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** The face that documents are set in: one that is on most machines, or is replaced by one of the same widths. */
public final class FontFace {

    /** The name by which styles refer to it. */
    public static final String NAME = "Arial";

    private FontFace() {}

    /** Writes the declaration. */
    public static void write(XmlWriter xml) throws IOException {
        xml.start("office:font-face-decls");
        writeFace(xml);
        xml.end();
    }

    /** Writes the declaration alone, to stand among others. */
    public static void writeFace(XmlWriter xml) throws IOException {
        xml.start("style:font-face")
                .attribute("style:name", NAME)
                .attribute("svg:font-family", "Arial, 'Liberation Sans', Helvetica, sans-serif")
                .attribute("style:font-family-generic", "swiss")
                .attribute("style:font-pitch", "variable")
                .end();
    }
}
