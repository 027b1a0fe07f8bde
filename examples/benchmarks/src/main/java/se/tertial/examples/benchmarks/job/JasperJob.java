package se.tertial.examples.benchmarks.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.export.HtmlExporter;
import net.sf.jasperreports.engine.export.JRCsvExporter;
import net.sf.jasperreports.engine.export.oasis.JROdsExporter;
import net.sf.jasperreports.engine.export.oasis.JROdtExporter;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.Exporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleHtmlExporterOutput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleWriterExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.jspecify.annotations.Nullable;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.ReadyRows;

/** The report in JasperReports: compiled once, then filled with rows that are ready, and exported. */
final class JasperJob {

    private static final boolean PAGES = true;
    private static final boolean ONE_PAGE = false;

    private final JasperReport report;
    private final ReadyRows rows;

    private JasperJob(ReadyRows rows) throws JRException {
        this.rows = rows;
        try (InputStream design = JasperJob.class.getResourceAsStream("follow-up.jrxml")) {
            this.report = JasperCompileManager.compileReport(design);
        } catch (IOException e) {
            throw new IllegalStateException("The design cannot be read", e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void export(JasperPrint filled, OutputStream output) throws JRException;
    }

    static Work csv(int rows) throws JRException {
        return work(rows, ONE_PAGE, (filled, output) -> {
            JRCsvExporter exporter = new JRCsvExporter();
            exporter.setExporterOutput(new SimpleWriterExporterOutput(output));
            export(exporter, filled);
        });
    }

    static Work html(int rows) throws JRException {
        return work(rows, ONE_PAGE, (filled, output) -> {
            HtmlExporter exporter = new HtmlExporter();
            exporter.setExporterOutput(new SimpleHtmlExporterOutput(output));
            export(exporter, filled);
        });
    }

    static Work ods(int rows) throws JRException {
        return work(rows, ONE_PAGE, (filled, output) -> {
            JROdsExporter exporter = new JROdsExporter();
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(output));
            export(exporter, filled);
        });
    }

    static Work xlsx(int rows) throws JRException {
        return work(rows, ONE_PAGE, (filled, output) -> {
            JRXlsxExporter exporter = new JRXlsxExporter();
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(output));
            export(exporter, filled);
        });
    }

    static Work odt(int rows) throws JRException {
        return work(rows, PAGES, (filled, output) -> {
            JROdtExporter exporter = new JROdtExporter();
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(output));
            export(exporter, filled);
        });
    }

    static Work pdf(int rows) throws JRException {
        return work(rows, PAGES, (filled, output) -> {
            JRPdfExporter exporter = new JRPdfExporter();
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(output));
            export(exporter, filled);
        });
    }

    private static void export(Exporter<? super SimpleExporterInput, ?, ?, ?> exporter, JasperPrint filled)
            throws JRException {
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.exportReport();
    }

    private static Work work(int rows, boolean pages, Step step) throws JRException {
        JasperJob job = new JasperJob(ReadyRows.of(FollowUps.of(rows)));
        return output -> {
            JasperPrint filled = job.fill(pages);
            step.export(filled, output);
            return filled;
        };
    }

    private JasperPrint fill(boolean pages) throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, !pages);
        return JasperFillManager.fillReport(report, parameters, new Rows(rows));
    }

    /** Rows as Jasper asks for them: field by field, by name. */
    private static final class Rows implements JRDataSource {

        private final List<@Nullable String[]> rows;
        private final Map<String, Integer> columns = new HashMap<>();
        private int row = -1;

        Rows(ReadyRows ready) {
            this.rows = ready.rows();
            String[] names = ready.names();
            for (int i = 0; i < names.length; i++) {
                columns.put(names[i], i);
            }
        }

        @Override
        public boolean next() {
            return ++row < rows.size();
        }

        @Override
        public @Nullable Object getFieldValue(JRField field) {
            return rows.get(row)[Objects.requireNonNull(columns.get(field.getName()), field.getName())];
        }
    }
}
