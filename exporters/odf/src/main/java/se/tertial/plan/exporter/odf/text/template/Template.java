package se.tertial.plan.exporter.odf.text.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.tertial.plan.exporter.odf.pack.OdfPackage;

/**
 * What is taken from a template: its styles, its pages with what stands above and below the text, and the pictures there. Its content is
 * not. Immutable and thread-safe.
 */
public final class Template {

    /** A report without a template. */
    public static final Template NONE = new Template(Element.of("office:document-styles"), Map.of(), 0);

    private static final int NARROWEST = 60;
    private static final int WIDEST = 400;
    private static final String FIRST = "First_20_Page";
    private static final String STANDARD = "Standard";

    private final Element root;
    private final Map<String, Picture> pictures;
    private final int dropped;

    private Template(Element root, Map<String, Picture> pictures, int dropped) {
        this.root = root;
        this.pictures = pictures;
        this.dropped = dropped;
    }

    /**
     * Reads a template.
     *
     * @param file an OpenDocument text template or text
     * @return what is taken from it
     * @throws java.nio.file.FileSystemException if it is not what it should be, or exceeds a limit; says so in one line
     * @throws IOException if the file cannot be read
     */
    public static Template read(Path file) throws IOException {
        TemplateFile parts = TemplateFile.read(file);
        StylesReader reader = new StylesReader(file, parts);
        Element root = reader.read();
        return new Template(root, reader.pictures(), reader.dropped());
    }

    /** {@return how many scripts, links, objects and the like were left out} */
    public int dropped() {
        return dropped;
    }

    /** {@return what a part of its styles holds, in order; nothing if it has no such part} */
    public List<Element> part(String name) {
        return root.children(name).stream()
                .flatMap(part -> part.children().stream())
                .toList();
    }

    /** {@return whether it has a style of a name; the family is that of the attribute, or empty} */
    public boolean has(String element, String family, String name) {
        return part("office:styles").stream()
                .anyMatch(style -> style.name().equals(element)
                        && style.get("style:family").equals(family)
                        && style.get("style:name").equals(name));
    }

    /** {@return the name of the page that a report begins with; empty if the template has no pages} */
    public String firstPage() {
        List<String> pages = part("office:master-styles").stream()
                .filter(page -> page.name().equals("style:master-page"))
                .map(page -> page.get("style:name"))
                .toList();
        if (pages.contains(FIRST) || pages.contains(STANDARD)) {
            return pages.contains(FIRST) ? FIRST : STANDARD;
        }
        return pages.isEmpty() ? "" : pages.get(0);
    }

    /**
     * The width of the text on the first page.
     *
     * @return millimetres, from {@value #NARROWEST} to {@value #WIDEST}: the nearest that tables and charts are laid out for; empty if it is not
     *     said
     */
    public OptionalInt textWidth() {
        String layout = part("office:master-styles").stream()
                .filter(page -> page.get("style:name").equals(firstPage()))
                .map(page -> page.get("style:page-layout-name"))
                .findFirst()
                .orElse("");
        return part("office:automatic-styles").stream()
                .filter(style -> style.name().equals("style:page-layout")
                        && style.get("style:name").equals(layout))
                .flatMap(style -> style.children("style:page-layout-properties").stream())
                .mapToInt(Template::textWidth)
                .filter(width -> width > 0)
                .map(width -> Math.min(WIDEST, Math.max(NARROWEST, width)))
                .findFirst();
    }

    private static int textWidth(Element page) {
        double margin = Length.millimetres(page.get("fo:margin"));
        double left = page.get("fo:margin-left").isEmpty() ? margin : Length.millimetres(page.get("fo:margin-left"));
        double right = page.get("fo:margin-right").isEmpty() ? margin : Length.millimetres(page.get("fo:margin-right"));
        return (int) (Length.millimetres(page.get("fo:page-width")) - left - right);
    }

    /** Writes its pictures. */
    public void writeFiles(OdfPackage file) throws IOException {
        for (Map.Entry<String, Picture> picture : pictures.entrySet()) {
            file.file(
                    picture.getKey(),
                    picture.getValue().mediaType(),
                    picture.getValue().bytes());
        }
    }
}
