package se.tertial.examples.benchmarks.csv;

import com.opencsv.CSVWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.ReadyRows;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Libraries that write CSV, each as its documentation has it, given strings that are ready. All quote only what needs it. */
final class CsvPeers {

    private CsvPeers() {}

    static Work fastCsv(int rows) {
        ReadyRows ready = ReadyRows.of(FollowUps.of(rows));
        String[] names = ready.names();
        return output -> {
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer(output));
            csv.writeRecord(names);
            for (@Nullable String[] row : ready.rows()) {
                csv.writeRecord(row);
            }
            csv.flush();
            return csv;
        };
    }

    static Work jackson(int rows) {
        ReadyRows ready = ReadyRows.of(FollowUps.of(rows));
        String[] names = ready.names();
        ObjectWriter mapper = new CsvMapper()
                .writer(CsvSchema.builder().setLineSeparator("\r\n").build());
        return output -> {
            SequenceWriter csv = mapper.writeValues(output);
            csv.write(names);
            for (@Nullable String[] row : ready.rows()) {
                csv.write(row);
            }
            csv.flush();
            return csv;
        };
    }

    static Work univocity(int rows) {
        ReadyRows ready = ReadyRows.of(FollowUps.of(rows));
        String[] names = ready.names();
        CsvWriterSettings settings = new CsvWriterSettings();
        settings.getFormat().setLineSeparator("\r\n");
        settings.setNormalizeLineEndingsWithinQuotes(false);
        settings.trimValues(false);
        return output -> {
            com.univocity.parsers.csv.CsvWriter csv = new com.univocity.parsers.csv.CsvWriter(writer(output), settings);
            csv.writeRow(names);
            for (@Nullable String[] row : ready.rows()) {
                csv.writeRow(row);
            }
            csv.flush();
            return csv;
        };
    }

    static Work commons(int rows) {
        ReadyRows ready = ReadyRows.of(FollowUps.of(rows));
        Object[] names = ready.names();
        return output -> {
            CSVPrinter csv = new CSVPrinter(writer(output), CSVFormat.RFC4180);
            csv.printRecord(names);
            for (@Nullable Object[] row : ready.rows()) {
                csv.printRecord(row);
            }
            csv.flush();
            return csv;
        };
    }

    static Work opencsv(int rows) {
        ReadyRows ready = ReadyRows.of(FollowUps.of(rows));
        String[] names = ready.names();
        return output -> {
            CSVWriter csv = new CSVWriter(writer(output), ',', '"', '"', "\r\n");
            csv.writeNext(names, false);
            for (@Nullable String[] row : ready.rows()) {
                csv.writeNext(row, false);
            }
            csv.flush();
            return csv;
        };
    }

    private static Writer writer(OutputStream output) {
        return new OutputStreamWriter(output, StandardCharsets.UTF_8);
    }
}
