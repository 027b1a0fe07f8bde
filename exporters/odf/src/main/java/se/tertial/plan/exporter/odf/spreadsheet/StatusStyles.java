package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import se.tertial.plan.exporter.odf.style.StatusLook;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** The styles of cells of status, as many as there are looks. They become known while rows are written. Not thread-safe. */
final class StatusStyles {

    private final Map<StatusLook, String> styles = new LinkedHashMap<>();

    String style(StatusLook look) {
        return styles.computeIfAbsent(look, its -> "Status_" + (styles.size() + 1));
    }

    /** Formats that show a symbol before the text. */
    void writeFormats(XmlWriter xml) throws IOException {
        for (Map.Entry<StatusLook, String> entry : styles.entrySet()) {
            if (!entry.getKey().symbol().isEmpty()) {
                xml.start("number:text-style").attribute("style:name", format(entry.getValue()));
                xml.element("number:text", entry.getKey().symbol() + "\u00a0");
                xml.start("number:text-content").end();
                xml.end();
            }
        }
    }

    void writeStyles(XmlWriter xml) throws IOException {
        for (Map.Entry<StatusLook, String> entry : styles.entrySet()) {
            StatusLook look = entry.getKey();
            xml.start("style:style")
                    .attribute("style:name", entry.getValue())
                    .attribute("style:display-name", entry.getValue().replace('_', ' ') + " " + look.symbol())
                    .attribute("style:family", "table-cell")
                    .attribute("style:parent-style-name", CellStyles.TEXT);
            if (!look.symbol().isEmpty()) {
                xml.attribute("style:data-style-name", format(entry.getValue()));
            }
            if (look.colour().isPresent()) {
                xml.start("style:table-cell-properties")
                        .attribute("fo:background-color", look.colour().get().toString())
                        .end();
                xml.start("style:text-properties")
                        .attribute("fo:color", look.colour().get().text().toString())
                        .end();
            }
            xml.end();
        }
    }

    private static String format(String style) {
        return style + "_format";
    }
}
