package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Executor;
import java.util.function.Function;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.exporter.odf.pack.DocumentInfo;
import se.tertial.plan.exporter.odf.pack.Namespaces;
import se.tertial.plan.exporter.odf.pack.OdfPackage;
import se.tertial.plan.exporter.odf.style.FontFace;
import se.tertial.plan.exporter.odf.xml.XmlWriter;

/** A spreadsheet as a package. The sheets are written first; what they need, such as styles of status, is known then. */
public final class SpreadsheetPackage implements SpreadsheetForm {

    /** The media type of spreadsheets. */
    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final int level;
    private final Executor executor;

    private SpreadsheetPackage(int level, Executor executor) {
        this.level = level;
        this.executor = executor;
    }

    /** {@return packages deflated at a level from 1 to 9, on an executor that makes no difference to the bytes} */
    public static SpreadsheetPackage of(int level, Executor executor) {
        return new SpreadsheetPackage(level, executor);
    }

    @Override
    public ExportOutcome write(Function<String, Workbook> workbook, DocumentInfo info, OutputStream output)
            throws IOException {
        Workbook sheets = workbook.apply("");
        try (OdfPackage file = OdfPackage.begin(output, MEDIA_TYPE, info.generatedAt(), level, executor)) {
            file.part("content.xml", xml -> content(xml, sheets));
            file.part("styles.xml", xml -> styles(xml, sheets));
            file.part("meta.xml", info::writePart);
            file.part("settings.xml", xml -> settings(xml, sheets));
            file.finish();
        }
        return sheets.outcome();
    }

    private static void content(XmlWriter xml, Workbook sheets) throws IOException {
        Namespaces.root(xml, "office:document-content");
        xml.start("office:automatic-styles");
        sheets.writeAutomaticStyles(xml);
        xml.end();
        sheets.writeBody(xml);
        xml.end();
    }

    private static void styles(XmlWriter xml, Workbook sheets) throws IOException {
        Namespaces.root(xml, "office:document-styles");
        FontFace.write(xml);
        sheets.writeStyles(xml);
        xml.start("office:automatic-styles");
        PageStyles.writeLayouts(xml);
        xml.end();
        PageStyles.writeMasters(xml);
        xml.end();
    }

    private static void settings(XmlWriter xml, Workbook sheets) throws IOException {
        Namespaces.root(xml, "office:document-settings");
        sheets.writeSettings(xml);
        xml.end();
    }
}
