package se.tertial.examples.benchmarks.csv;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.tertial.examples.benchmarks.Work;

/** What is physically possible: the finished text of each row, encoded or only copied. */
final class CsvText {

    private CsvText() {}

    /** Each row, already encoded, copied through a buffer. */
    static Work copied(int rows) throws Exception {
        List<byte[]> lines = lines(rows).stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        return output -> {
            byte[] buffer = new byte[1 << 15];
            int used = 0;
            for (byte[] line : lines) {
                if (line.length > buffer.length - used) {
                    output.write(buffer, 0, used);
                    used = 0;
                }
                System.arraycopy(line, 0, buffer, used, line.length);
                used += line.length;
            }
            output.write(buffer, 0, used);
            return used;
        };
    }

    /** Each row, a string, encoded by the JDK's writer. */
    static Work encoded(int rows) throws Exception {
        List<String> lines = lines(rows);
        return output -> {
            Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            for (String line : lines) {
                writer.write(line);
            }
            writer.flush();
            return writer;
        };
    }

    /** The file as FastCSV writes it, in as many pieces as there are rows. */
    private static List<String> lines(int rows) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CsvPeers.fastCsv(rows).run(file);
        String text = file.toString(StandardCharsets.UTF_8);
        return List.of(text.split("(?<=\r\n)", -1));
    }
}
