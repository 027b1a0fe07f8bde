package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.exporter.odf.style.FontFace;
import se.tertial.plan.exporter.odf.style.Languages;
import se.tertial.plan.exporter.odf.style.OdfLanguage;
import se.tertial.plan.exporter.odf.text.template.Element;
import se.tertial.plan.exporter.odf.text.template.Template;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Language;

/** The styles of a text, and its pages. */
final class TextStyles {

    private static final String SIZE = "10.5pt";

    private final Language language;
    private final Template template;
    private final int width;

    TextStyles(Language language, Template template, int width) {
        this.language = language;
        this.template = template;
        this.width = width;
    }

    void write(XmlWriter xml, Languages languages, StatusMarks marks, PageText pages) throws IOException {
        faces(xml);
        xml.start("office:styles");
        for (Element style : template.part("office:styles")) {
            if (!isDefault(style)) {
                style.write(xml);
            }
        }
        defaults(xml);
        for (Style style : StyleSheet.all(width)) {
            if (!template.has("style:style", style.family(), style.name())) {
                style.write(xml);
            }
        }
        languages.write(xml, language);
        marks.write(xml);
        new ListStyles(template).write(xml);
        notes(xml);
        xml.end();
        pages(xml, pages);
    }

    private void pages(XmlWriter xml, PageText pages) throws IOException {
        boolean own = template.firstPage().isEmpty();
        xml.start("office:automatic-styles");
        for (Element style : template.part("office:automatic-styles")) {
            style.write(xml);
        }
        if (own) {
            PageText.writeLayouts(xml);
        }
        xml.end();
        xml.start("office:master-styles");
        for (Element page : template.part("office:master-styles")) {
            page.write(xml);
        }
        if (own) {
            pages.writeMasters(xml);
        }
        xml.end();
    }

    private void faces(XmlWriter xml) throws IOException {
        xml.start("office:font-face-decls");
        boolean has = false;
        for (Element face : template.part("office:font-face-decls")) {
            face.write(xml);
            has |= face.get("style:name").equals(FontFace.NAME);
        }
        if (!has) {
            FontFace.writeFace(xml);
        }
        xml.end();
    }

    private static boolean isDefault(Element style) {
        return style.name().equals("style:default-style")
                && style.get("style:family").equals("paragraph");
    }

    private void defaults(XmlWriter xml) throws IOException {
        Optional<Element> given = template.part("office:styles").stream()
                .filter(TextStyles::isDefault)
                .findFirst();
        if (given.isPresent()) {
            language(xml, given.get());
            return;
        }
        xml.start("style:default-style").attribute("style:family", "paragraph");
        xml.start("style:paragraph-properties")
                .attribute("fo:orphans", 2)
                .attribute("fo:widows", 2)
                .attribute("style:tab-stop-distance", "10mm")
                .attribute("style:writing-mode", "lr-tb")
                .end();
        xml.start("style:text-properties")
                .attribute("style:font-name", FontFace.NAME)
                .attribute("fo:font-size", SIZE)
                .attribute("style:font-size-asian", SIZE)
                .attribute("style:font-size-complex", SIZE)
                .attribute("fo:color", "#1b1f21");
        OdfLanguage.of(language).writeText(xml);
        xml.end().end();
        xml.start("style:default-style").attribute("style:family", "table");
        xml.start("style:table-properties")
                .attribute("table:border-model", "separating")
                .end();
        xml.end();
    }

    /** The template's own default, in the language of the report. */
    private void language(XmlWriter xml, Element style) throws IOException {
        xml.start("style:default-style").attribute("style:family", "paragraph");
        for (Element properties : style.children("style:paragraph-properties")) {
            properties.write(xml);
        }
        xml.start("style:text-properties");
        for (Element properties : style.children("style:text-properties")) {
            for (Map.Entry<String, String> attribute : properties.attributes().entrySet()) {
                xml.attribute(attribute.getKey(), attribute.getValue());
            }
        }
        OdfLanguage.of(language).writeText(xml);
        xml.end().end();
    }

    private void notes(XmlWriter xml) throws IOException {
        boolean has = template.part("office:styles").stream()
                .anyMatch(style -> style.get("text:note-class").equals("footnote"));
        if (has) {
            return;
        }
        xml.start("text:notes-configuration")
                .attribute("text:note-class", "footnote")
                .attribute("text:citation-style-name", StyleNames.FOOTNOTE_MARK)
                .attribute("text:citation-body-style-name", StyleNames.FOOTNOTE_ANCHOR)
                .attribute("text:default-style-name", StyleNames.FOOTNOTE)
                .attribute("style:num-format", "1")
                .attribute("text:start-value", 0)
                .attribute("text:footnotes-position", "page")
                .attribute("text:start-numbering-at", "document")
                .end();
    }
}
