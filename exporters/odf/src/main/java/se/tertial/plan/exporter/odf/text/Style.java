package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/**
 * A style: its name, what it is for, what it stands on, and its properties. Names are those of LibreOffice where it has the style, so that
 * a template's own of the same name takes its place. To be filled in where it is made, then only read.
 */
final class Style {

    private static final Set<String> LOOKS = Set.of("fo:font-size", "fo:font-weight", "fo:font-style");

    private final String family;
    private final String name;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final Map<String, List<String>> properties = new LinkedHashMap<>();
    private String tab = "";
    private String leader = "";

    private Style(String family, String name) {
        this.family = family;
        this.name = name;
    }

    static Style paragraph(String name, String parent) {
        return new Style("paragraph", name).head("style:parent-style-name", parent);
    }

    static Style of(String family, String name) {
        return new Style(family, name);
    }

    String family() {
        return family;
    }

    String name() {
        return name;
    }

    /** Gives the style an attribute. */
    Style head(String attribute, String value) {
        head.put(attribute, value);
        return this;
    }

    /**
     * Gives it properties of a kind, such as {@code paragraph}: names and values in turn. How letters look is said for all scripts: those of
     * Asia and of complex scripts, such as Hebrew and Arabic, have properties of their own.
     */
    Style with(String kind, String... namesAndValues) {
        List<String> all = properties.computeIfAbsent(kind, its -> new ArrayList<>());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = namesAndValues[i + 1];
            all.addAll(List.of(name, value));
            if (LOOKS.contains(name)) {
                String other = name.replace("fo:", "style:");
                all.addAll(List.of(other + "-asian", value, other + "-complex", value));
            }
        }
        return this;
    }

    /** Gives a paragraph one tab stop, at which text ends: where it is, and what leads to it. */
    Style tab(String position, String leads) {
        tab = position;
        leader = leads;
        return with("paragraph");
    }

    void write(XmlWriter xml) throws IOException {
        xml.start("style:style").attribute("style:name", name);
        if (name.contains("_20_")) {
            xml.attribute("style:display-name", name.replace("_20_", " "));
        }
        xml.attribute("style:family", family);
        for (Map.Entry<String, String> attribute : head.entrySet()) {
            xml.attribute(attribute.getKey(), attribute.getValue());
        }
        for (Map.Entry<String, List<String>> kind : properties.entrySet()) {
            xml.start("style:" + kind.getKey() + "-properties");
            for (int i = 0; i < kind.getValue().size(); i += 2) {
                xml.attribute(kind.getValue().get(i), kind.getValue().get(i + 1));
            }
            if (!tab.isEmpty() && kind.getKey().equals("paragraph")) {
                tabStop(xml);
            }
            xml.end();
        }
        xml.end();
    }

    private void tabStop(XmlWriter xml) throws IOException {
        xml.start("style:tab-stops").start("style:tab-stop").attribute("style:position", tab);
        xml.attribute("style:type", "right");
        if (!leader.isEmpty()) {
            xml.attribute("style:leader-style", "dotted").attribute("style:leader-text", leader);
        }
        xml.end().end();
    }
}
