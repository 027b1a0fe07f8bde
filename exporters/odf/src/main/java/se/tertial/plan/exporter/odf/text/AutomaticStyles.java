package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** The styles of the content that are no styles for people: few, and known before the content is. */
final class AutomaticStyles {

    /** The title, on a page of its own kind. */
    static final String TITLE_PAGE = "P_title";

    /** The frame of a picture in the line. */
    static final String PICTURE = "fr_picture";

    private AutomaticStyles() {}

    /**
     * Writes them.
     *
     * @param firstPage the master page of the first page
     * @param width how wide the text is, in millimetres
     */
    static void write(XmlWriter xml, String firstPage, int width) throws IOException {
        xml.start("office:automatic-styles");
        Style.paragraph(TITLE_PAGE, StyleNames.TITLE)
                .head("style:master-page-name", firstPage)
                .write(xml);
        Style.of("graphic", PICTURE)
                .head("style:parent-style-name", "Graphics")
                .with("graphic", "style:vertical-pos", "top", "style:vertical-rel", "baseline")
                .with("graphic", "fo:padding", "0mm", "fo:border", "none")
                .write(xml);
        TableFrame.writeStyles(xml, width);
        xml.end();
    }
}
