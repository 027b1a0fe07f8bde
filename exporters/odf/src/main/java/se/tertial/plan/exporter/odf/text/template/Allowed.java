package se.tertial.plan.exporter.odf.text.template;

import java.util.Map;
import java.util.Set;

/** Which elements and attributes of a template are taken over: those of styles and of text, nothing that runs, fetches or embeds. */
final class Allowed {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    /** The prefixes that our parts declare, by namespace. What is in another namespace is an extension and is not taken over. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(ODF + "office:1.0", "office"),
            Map.entry(ODF + "style:1.0", "style"),
            Map.entry(ODF + "datastyle:1.0", "number"),
            Map.entry(ODF + "table:1.0", "table"),
            Map.entry(ODF + "text:1.0", "text"),
            Map.entry(ODF + "xsl-fo-compatible:1.0", "fo"),
            Map.entry(ODF + "svg-compatible:1.0", "svg"),
            Map.entry(ODF + "drawing:1.0", "draw"),
            Map.entry("http://www.w3.org/1999/xlink", "xlink"));

    private static final String SCRIPT = ODF + "script:1.0";
    private static final String FORM = ODF + "form:1.0";

    private static final Set<String> ACTIVE = Set.of(
            "office:scripts",
            "office:event-listeners",
            "office:forms",
            "office:binary-data",
            "office:dde-source",
            "draw:object",
            "draw:object-ole",
            "draw:plugin",
            "draw:applet",
            "draw:floating-frame",
            "draw:control",
            "text:script",
            "text:execute-macro",
            "text:section-source",
            "text:dde-connection",
            "text:dde-connection-decls",
            "text:database-display",
            "text:database-next",
            "text:database-row-select",
            "text:database-row-number",
            "text:database-name",
            "text:expression",
            "text:variable-set",
            "text:variable-get",
            "text:variable-input",
            "text:user-field-get",
            "text:user-field-input",
            "text:conditional-text",
            "text:hidden-text",
            "text:hidden-paragraph",
            "text:text-input",
            "text:placeholder",
            "table:cell-range-source");

    /** A report says itself in which language it is, and what depends on conditions is nobody's own. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "fo:language",
            "fo:country",
            "fo:script",
            "style:rfc-language-tag",
            "style:language-asian",
            "style:country-asian",
            "style:script-asian",
            "style:rfc-language-tag-asian",
            "style:language-complex",
            "style:country-complex",
            "style:script-complex",
            "style:rfc-language-tag-complex",
            "text:formula",
            "table:formula",
            "text:condition",
            "style:condition",
            "office:version");

    private Allowed() {}

    /** The name with our prefix; empty if the namespace is not one of those that are taken over. */
    static String name(String namespace, String local) {
        String prefix = PREFIXES.get(namespace);
        return prefix == null ? "" : prefix + ":" + local;
    }

    /** Whether an element runs, fetches or embeds something. */
    static boolean isActive(String namespace, String name) {
        return namespace.equals(SCRIPT) || namespace.equals(FORM) || ACTIVE.contains(name);
    }

    static boolean hasAttribute(String name) {
        return !name.isEmpty() && !ATTRIBUTES.contains(name);
    }
}
