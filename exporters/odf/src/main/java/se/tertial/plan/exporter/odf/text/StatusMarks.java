package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import se.tertial.plan.exporter.odf.style.Colour;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/**
 * The styles of characters for status marks, one for each colour. They become known while the content is written. A mark is always words,
 * with the level's symbol before them, so that the colour is never the only sign. Not thread-safe.
 */
final class StatusMarks {

    private final Map<String, Colour> styles = new TreeMap<>();

    /** The style of marks that have this colour behind them. */
    String style(Colour colour) {
        String name = "Status_" + colour.toString().substring(1);
        styles.put(name, colour);
        return name;
    }

    void write(XmlWriter xml) throws IOException {
        for (Map.Entry<String, Colour> style : styles.entrySet()) {
            Colour behind = style.getValue();
            Style.of("text", style.getKey())
                    .with("text", "fo:color", behind.text().toString(), "fo:background-color", behind.toString())
                    .write(xml);
        }
    }
}
