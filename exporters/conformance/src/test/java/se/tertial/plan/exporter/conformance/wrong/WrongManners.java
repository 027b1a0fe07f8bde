package se.tertial.plan.exporter.conformance.wrong;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;

/** Exporters that treat streams, threads or machines badly. */
public final class WrongManners {

    private WrongManners() {}

    /** M09: closes the stream. */
    public static final class Closing extends HonestExporter {

        public Closing() {}

        @Override
        public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
            ExportOutcome outcome = super.export(request, output);
            output.close();
            return outcome;
        }
    }

    /** M10: flushes its writer into a buffer that it forgets. */
    public static final class Unflushed extends HonestExporter {

        public Unflushed() {}

        @Override
        Writer writer(OutputStream output) {
            return new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8)) {
                @Override
                public void flush() {}
            };
        }
    }

    /** M10: leaves the flushing to others. */
    public static final class HalfFlushed extends HonestExporter {

        public HalfFlushed() {}

        @Override
        public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
            ByteArrayOutputStream buffer = new ByteArrayOutputStream();
            ExportOutcome outcome = super.export(request, buffer);
            buffer.writeTo(output);
            return outcome;
        }
    }

    /** M11: writes through a PrintWriter. */
    public static final class Swallowing extends HonestExporter {

        public Swallowing() {}

        @Override
        Writer writer(OutputStream output) {
            return new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        }
    }

    /** M11: wraps the failure. */
    public static final class Wrapping extends HonestExporter {

        public Wrapping() {}

        @Override
        public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
            try {
                return super.export(request, output);
            } catch (IOException e) {
                throw new IOException("Could not be written", e);
            }
        }
    }

    /** M12: takes an unreadable source for one without rows. */
    public static final class Blind extends HonestExporter {

        public Blind() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            try {
                return super.write(request, lines);
            } catch (UncheckedIOException e) {
                return 0;
            }
        }
    }

    /** M13: takes a cancelled export for a finished one. */
    public static final class Unstoppable extends HonestExporter {

        public Unstoppable() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            try {
                return super.write(request, lines);
            } catch (ExportException.Cancelled e) {
                return 0;
            }
        }
    }

    /** M13: takes away the mark of the thread. */
    public static final class Uninterrupted extends HonestExporter {

        public Uninterrupted() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            try {
                return super.write(request, lines);
            } finally {
                Thread.interrupted();
            }
        }
    }

    /** M14: belongs to the thread that uses it first. */
    public static final class OneThread extends HonestExporter {

        public OneThread() {}

        private @Nullable Thread owner;

        @Override
        @SuppressWarnings("ReferenceEquality") // a thread is but itself
        synchronized long write(ExportRequest request, Consumer<String> lines) {
            owner = owner == null ? Thread.currentThread() : owner;
            if (owner != Thread.currentThread()) {
                throw new IllegalStateException("used by another thread");
            }
            return super.write(request, lines);
        }
    }

    /** M15: keeps all lines before it writes the first. */
    public static final class Hoarding extends HonestExporter {

        public Hoarding() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            List<String> all = new ArrayList<>();
            long rows = super.write(request, line -> all.add(new String(line.toCharArray())));
            all.forEach(lines);
            return rows;
        }
    }

    /** M16: writes on a thread of its own. */
    public static final class Threading extends HonestExporter {

        public Threading() {}

        @Override
        public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
            FutureTask<ExportOutcome> task = new FutureTask<>(() -> super.export(request, output));
            new Thread(task, "own").start();
            try {
                return task.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** M16: uses the common pool. */
    public static final class Parallel extends HonestExporter {

        public Parallel() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            List<String> all = new ArrayList<>();
            long rows = super.write(request, all::add);
            CompletableFuture.supplyAsync(() -> List.copyOf(all)).join().forEach(lines);
            return rows;
        }
    }

    /** M17: writes into a temporary file first. */
    public static final class Temporary extends HonestExporter {

        public Temporary() {}

        @Override
        public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
            Path file = Files.createTempFile("lines", ".txt");
            ExportOutcome outcome;
            try (OutputStream stream = Files.newOutputStream(file)) {
                outcome = super.export(request, stream);
            }
            output.write(Files.readAllBytes(file));
            output.flush();
            Files.delete(file);
            return outcome;
        }
    }

    /** M17: sets a system property, and says so. */
    public static final class Setting extends HonestExporter {

        public Setting() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            System.setProperty("lines.written", "true");
            System.out.println("Skriver rader");
            return super.write(request, lines);
        }
    }

    /** S04: copies each line into a large array of its own. */
    public static final class Wasteful extends HonestExporter {

        private volatile char[] copy = {};

        public Wasteful() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            return super.write(request, line -> {
                copy = new char[10_000];
                line.getChars(0, Math.min(line.length(), copy.length), copy, 0);
                lines.accept(line);
            });
        }
    }

    /** S03: has no buffer. */
    public static final class ByteByByte extends HonestExporter {

        public ByteByByte() {}

        @Override
        public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
            return super.export(request, new FilterOutputStream(output) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    for (int i = 0; i < length; i++) {
                        out.write(bytes[offset + i]);
                    }
                }
            });
        }
    }
}
