package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.exporter.odf.pack.DocumentInfo;

/** A form in which a workbook is kept in a file. */
public interface SpreadsheetForm {

    /**
     * Writes a file.
     *
     * @param workbook makes a workbook, given what stands between its cells
     * @param info what is said of it as a whole
     * @param output where it goes; flushed, never closed
     */
    ExportOutcome write(Function<String, Workbook> workbook, DocumentInfo info, OutputStream output) throws IOException;
}
