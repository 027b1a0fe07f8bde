package se.tertial.plan.exporter.odf.style;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

/**
 * The languages that parts of a document are in, each with a style of text. They become known while the content is written, so the styles
 * are written after it. Not thread-safe.
 */
public final class Languages {

    private static final Bilingual NAME = Bilingual.of("Språk", "Language");

    private final Map<Language, String> styles = new TreeMap<>();

    /** {@return the name of the style for text in a language} */
    public String style(Language language) {
        return styles.computeIfAbsent(language, its -> "Language_" + its.tag().replace('-', '_'));
    }

    /** Writes the styles, in the order of their tags, with names for a reader. */
    public void write(XmlWriter xml, Language reader) throws IOException {
        for (Map.Entry<Language, String> entry : styles.entrySet()) {
            xml.start("style:style")
                    .attribute("style:name", entry.getValue())
                    .attribute(
                            "style:display-name",
                            NAME.in(reader) + " " + entry.getKey().tag())
                    .attribute("style:family", "text");
            xml.start("style:text-properties");
            OdfLanguage.of(entry.getKey()).writeText(xml);
            xml.end().end();
        }
    }
}
