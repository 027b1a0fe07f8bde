package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** Writes the cells of one column that are not null. */
interface Cell {

    /**
     * Writes the cell of the row where the cursor stands.
     *
     * @return about how many characters wide it is
     */
    int write(XmlWriter xml, TableCursor cursor, int column) throws IOException;
}
