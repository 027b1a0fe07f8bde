package se.tertial.plan.importer.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.spi.ExtractionException;

/** What the text of a DOCX document hangs on of its paragraph styles. Not thread-safe. */
final class DocxStyles {

    private static final int LONGEST_CHAIN = 20;
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern LIST = Pattern.compile("list (?:bullet|number) ([2-5])");

    private final Map<String, Style> styles = new HashMap<>();

    /**
     * A paragraph style.
     *
     * @param name its name, in small letters; the built-in ones have English names in every language
     * @param basedOn the id of the style that it goes on from
     * @param properties what it sets
     */
    private record Style(String name, Optional<String> basedOn, DocxParagraph properties) {}

    void read(XmlCursor xml) throws ExtractionException {
        xml.children(root -> xml.children(name -> {
            if (name.equals("w:style")) {
                styles.put(xml.attribute("styleId").orElse(""), style(xml));
            }
        }));
    }

    private static Style style(XmlCursor xml) throws ExtractionException {
        StringBuilder title = new StringBuilder();
        StringBuilder parent = new StringBuilder();
        DocxParagraph.Reader properties = new DocxParagraph.Reader(xml);
        xml.children(name -> {
            switch (name) {
                case "w:name" -> title.append(xml.attribute("val").orElse(""));
                case "w:basedOn" -> parent.append(xml.attribute("val").orElse(""));
                case "w:pPr" -> properties.read();
                default -> {}
            }
        });
        return new Style(
                title.toString().toLowerCase(Locale.ROOT),
                Optional.of(parent.toString()).filter(id -> !id.isEmpty()),
                properties.paragraph());
    }

    /** The rank of the heading that a paragraph is, from 1; empty if it is none. */
    Optional<Integer> rank(DocxParagraph paragraph) {
        Optional<Integer> outline = first(paragraph, DocxParagraph::outline);
        return outline.isPresent()
                ? outline.filter(level -> level < 9).map(level -> level + 1)
                : name(paragraph)
                        .map(HEADING::matcher)
                        .filter(Matcher::matches)
                        .map(its -> Integer.valueOf(its.group(1)));
    }

    /** The list that a paragraph is an item of; empty if it is none. */
    Optional<String> list(DocxParagraph paragraph) {
        return first(paragraph, DocxParagraph::list).filter(id -> !id.equals("0"));
    }

    /** The level of a paragraph in its list, from 0. Word has styles for deeper items that say so only by their names. */
    int level(DocxParagraph paragraph) {
        return first(paragraph, DocxParagraph::level).orElse(0);
    }

    /** How much deeper than its level in the list an item stands: the styles "List Bullet 2" to "List Number 5" say so. */
    int moreDeep(DocxParagraph paragraph) {
        return name(paragraph)
                .map(LIST::matcher)
                .filter(Matcher::matches)
                .map(its -> Integer.parseInt(its.group(1)) - 1)
                .orElse(0);
    }

    /** Whether a paragraph is an entry of a table of contents. */
    boolean isContents(DocxParagraph paragraph) {
        return name(paragraph)
                .filter(name -> name.matches("toc ([1-9]|heading)"))
                .isPresent();
    }

    private Optional<String> name(DocxParagraph paragraph) {
        return paragraph.style().map(styles::get).map(Style::name);
    }

    /** What a paragraph or the nearest style that it goes on from sets. */
    private <T> Optional<T> first(DocxParagraph paragraph, Function<DocxParagraph, Optional<T>> property) {
        Optional<T> set = property.apply(paragraph);
        Optional<Style> style = paragraph.style().map(styles::get);
        for (int i = 0; set.isEmpty() && style.isPresent() && i < LONGEST_CHAIN; i++) {
            set = property.apply(style.get().properties());
            style = style.get().basedOn().map(styles::get);
        }
        return set;
    }
}
