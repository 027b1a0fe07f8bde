package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.util.List;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/**
 * A sheet that has been written.
 *
 * @param name its name, which needs no quotation within quotes
 * @param columns how many columns it has
 * @param rows how many rows it has, the header not counted
 */
record Sheet(String name, int columns, long rows) {

    private static final int LETTERS = 26;

    /** Writes the filters of all sheets that have something to filter. */
    static void writeFilters(XmlWriter xml, List<Sheet> sheets) throws IOException {
        if (sheets.stream().allMatch(sheet -> sheet.rows == 0)) {
            return;
        }
        xml.start("table:database-ranges");
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            if (sheet.rows > 0) {
                // The name that LibreOffice gives the filter of a sheet, and that Excel knows.
                xml.start("table:database-range")
                        .attribute("table:name", "__Anonymous_Sheet_DB__" + i)
                        .attribute("table:target-range-address", sheet.range())
                        .attribute("table:display-filter-buttons", "true")
                        .end();
            }
        }
        xml.end();
    }

    private String range() {
        String quoted = "'" + name + "'.";
        return quoted + "A1:" + quoted + letters(columns) + (rows + 1);
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }
}
