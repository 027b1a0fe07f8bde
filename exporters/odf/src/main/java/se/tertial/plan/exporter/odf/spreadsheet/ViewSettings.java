package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.util.List;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** How a spreadsheet is shown when it is opened: the first sheet in front, and the header row of every sheet frozen. */
final class ViewSettings {

    private static final String FROZEN = "2";

    private ViewSettings() {}

    static void write(XmlWriter xml, List<Sheet> sheets) throws IOException {
        xml.start("office:settings");
        xml.start("config:config-item-set")
                .attribute("xmlns:ooo", "http://openoffice.org/2004/office")
                .attribute("config:name", "ooo:view-settings");
        xml.start("config:config-item-map-indexed").attribute("config:name", "Views");
        xml.start("config:config-item-map-entry");
        item(xml, "ViewId", "string", "view1");
        xml.start("config:config-item-map-named").attribute("config:name", "Tables");
        for (Sheet sheet : sheets) {
            xml.start("config:config-item-map-entry").attribute("config:name", sheet.name());
            item(xml, "CursorPositionX", "int", "0");
            item(xml, "CursorPositionY", "int", "1");
            item(xml, "HorizontalSplitMode", "short", "0");
            item(xml, "VerticalSplitMode", "short", FROZEN);
            item(xml, "HorizontalSplitPosition", "int", "0");
            item(xml, "VerticalSplitPosition", "int", "1");
            item(xml, "ActiveSplitRange", "short", "2");
            item(xml, "PositionLeft", "int", "0");
            item(xml, "PositionRight", "int", "0");
            item(xml, "PositionTop", "int", "0");
            item(xml, "PositionBottom", "int", "1");
            xml.end();
        }
        xml.end();
        item(xml, "ActiveTable", "string", sheets.get(0).name());
        xml.end().end().end().end();
    }

    private static void item(XmlWriter xml, String name, String type, String value) throws IOException {
        xml.start("config:config-item")
                .attribute("config:name", name)
                .attribute("config:type", type)
                .characters(value)
                .end();
    }
}
