package se.tertial.plan.importer.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What of a page is not read: what a reader does not see, and what only serves to move about. */
final class Furniture {

    private static final Set<String> ELEMENTS = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "nav",
            "footer",
            "dialog",
            "menu",
            "button",
            "select",
            "input",
            "textarea",
            "datalist",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "svg",
            "math",
            "rt",
            "rp");

    private static final Set<String> ROLES = Set.of(
            "navigation", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "button");

    private Furniture() {}

    static boolean is(Element element) {
        return ELEMENTS.contains(element.normalName())
                || ROLES.contains(element.attr("role").strip().toLowerCase(Locale.ROOT))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || isHidden(element.attr("style"));
    }

    private static boolean isHidden(String style) {
        String compact = style.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return compact.contains("display:none") || compact.contains("visibility:hidden");
    }
}
