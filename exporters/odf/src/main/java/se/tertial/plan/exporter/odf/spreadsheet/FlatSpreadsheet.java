package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.exporter.odf.pack.DocumentInfo;
import se.tertial.plan.exporter.odf.pack.Namespaces;
import se.tertial.plan.exporter.odf.style.FontFace;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/**
 * A spreadsheet as one XML file, each cell on a line of its own. Styles and settings stand before the sheets, so the tables are read twice:
 * first to learn what they need.
 */
public final class FlatSpreadsheet implements SpreadsheetForm {

    private static final String LINE = "\n";

    private final Function<String, Workbook> rehearsal;

    /**
     * Flat files.
     *
     * @param rehearsal makes the same workbook for the first reading, of which nobody is told how far it has come
     */
    public FlatSpreadsheet(Function<String, Workbook> rehearsal) {
        this.rehearsal = rehearsal;
    }

    @Override
    public ExportOutcome write(Function<String, Workbook> workbook, DocumentInfo info, OutputStream output)
            throws IOException {
        Workbook first = rehearsal.apply(LINE);
        first.writeBody(new XmlWriter(OutputStream.nullOutputStream()));
        XmlWriter xml = new XmlWriter(output).declaration();
        Namespaces.root(xml, "office:document").attribute("office:mimetype", SpreadsheetPackage.MEDIA_TYPE);
        info.write(xml);
        first.writeSettings(xml);
        FontFace.write(xml);
        first.writeStyles(xml);
        xml.start("office:automatic-styles");
        first.writeAutomaticStyles(xml);
        PageStyles.writeLayouts(xml);
        xml.end();
        PageStyles.writeMasters(xml);
        Workbook second = workbook.apply(LINE);
        second.writeBody(xml);
        xml.end().markup(LINE).flush();
        return second.outcome();
    }
}
