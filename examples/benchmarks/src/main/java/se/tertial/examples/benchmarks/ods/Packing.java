package se.tertial.examples.benchmarks.ods;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.tertial.examples.benchmarks.Work;

/** What is physically possible: the JDK packs the content of our file, which is ready, and little or nothing else is done. */
final class Packing {

    private static final String END_OF_ROW = "</table:table-row>";

    private Packing() {}

    /** The content as bytes, deflated and nothing else. */
    static Work alone(int rows, int level) throws Exception {
        byte[] content = content(rows);
        return output -> {
            deflate(content, 0, content.length, level, output);
            return content;
        };
    }

    /** One half on a thread of its own while the caller deflates the other: all that a second processor can spare. */
    static Work onTwoThreads(int rows, int level) throws Exception {
        byte[] content = content(rows);
        int half = content.length / 2;
        ExecutorService beside = Executors.newSingleThreadExecutor(Packing::daemon);
        return output -> {
            ByteArrayOutputStream other = new ByteArrayOutputStream();
            Future<?> second = beside.submit(() -> {
                deflate(content, half, content.length - half, level, other);
                return other;
            });
            deflate(content, 0, half, level, output);
            second.get();
            other.writeTo(output);
            return other;
        };
    }

    /** The content as text, a string for each row, encoded by the JDK's writer and deflated. */
    static Work encoded(int rows, int level) throws Exception {
        List<String> texts =
                List.of(new String(content(rows), StandardCharsets.UTF_8).split("(?<=" + END_OF_ROW + ")", -1));
        return output -> {
            Deflater deflater = new Deflater(level, true);
            try (Writer packed = new OutputStreamWriter(packed(output, deflater), StandardCharsets.UTF_8)) {
                for (String text : texts) {
                    packed.write(text);
                }
            } finally {
                deflater.end();
            }
            return texts;
        };
    }

    private static void deflate(byte[] content, int from, int length, int level, OutputStream output)
            throws IOException {
        Deflater deflater = new Deflater(level, true);
        try (OutputStream packed = packed(output, deflater)) {
            packed.write(content, from, length);
        } finally {
            deflater.end();
        }
    }

    private static OutputStream packed(OutputStream output, Deflater deflater) {
        return new DeflaterOutputStream(output, deflater, 1 << 15);
    }

    private static byte[] content(int rows) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OdsOurs.standard(rows).run(file);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("There is no content.xml in the spreadsheet");
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "second half");
        thread.setDaemon(true);
        return thread;
    }
}
