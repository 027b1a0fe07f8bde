package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import se.tertial.plan.exporter.odf.text.template.Template;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** The styles of lists: with bullets, with numbers, and of items that begin with symbols of their own. What a template has of them is kept. */
final class ListStyles {

    private static final int LEVELS = 10;
    private static final String[] BULLETS = {"•", "–"};
    private static final int INDENT = 6;

    private final Template template;

    ListStyles(Template template) {
        this.template = template;
    }

    void write(XmlWriter xml) throws IOException {
        style(xml, StyleNames.BULLETS, ListStyles::bullet);
        style(xml, StyleNames.NUMBERS, ListStyles::number);
        style(xml, StyleNames.MARKS, ListStyles::nothing);
    }

    /** Starts the element of a level. */
    @FunctionalInterface
    private interface Label {
        void start(XmlWriter xml, int level) throws IOException;
    }

    private void style(XmlWriter xml, String name, Label label) throws IOException {
        if (template.has("text:list-style", "", name)) {
            return;
        }
        xml.start("text:list-style")
                .attribute("style:name", name)
                .attribute("style:display-name", name.replace("_20_", " "));
        for (int level = 1; level <= LEVELS; level++) {
            label.start(xml, level);
            place(xml, level * INDENT + "mm");
            xml.end();
        }
        xml.end();
    }

    private static void bullet(XmlWriter xml, int level) throws IOException {
        xml.start("text:list-level-style-bullet")
                .attribute("text:level", level)
                .attribute("text:bullet-char", BULLETS[Math.min(level, BULLETS.length) - 1]);
    }

    private static void number(XmlWriter xml, int level) throws IOException {
        xml.start("text:list-level-style-number")
                .attribute("text:level", level)
                .attribute("style:num-suffix", ".")
                .attribute("style:num-format", "1");
    }

    /** A number without a format has no label, and the item is still one of a list. */
    private static void nothing(XmlWriter xml, int level) throws IOException {
        xml.start("text:list-level-style-number").attribute("text:level", level).attribute("style:num-format", "");
    }

    private static void place(XmlWriter xml, String left) throws IOException {
        xml.start("style:list-level-properties")
                .attribute("text:list-level-position-and-space-mode", "label-alignment");
        xml.start("style:list-level-label-alignment")
                .attribute("text:label-followed-by", "listtab")
                .attribute("text:list-tab-stop-position", left)
                .attribute("fo:text-indent", "-5mm")
                .attribute("fo:margin-left", left)
                .end();
        xml.end();
    }
}
