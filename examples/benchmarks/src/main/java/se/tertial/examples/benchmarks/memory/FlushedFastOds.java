package se.tertial.examples.benchmarks.memory;

import com.github.jferard.fastods.OdsFactory;
import com.github.jferard.fastods.OdsFileWriterAdapter;
import com.github.jferard.fastods.Table;
import com.github.jferard.fastods.TableCellWalker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.ReadyRows;

/** FastODS as its documentation has it for large tables: one thread makes rows, and another writes them to a file. */
final class FlushedFastOds {

    private FlushedFastOds() {}

    static Work prepare(int rows) {
        ReadyRows ready = ReadyRows.of(FollowUps.of(rows));
        OdsFactory factory = OdsFactory.create(Logger.getLogger("FastODS"), Locale.forLanguageTag("sv-SE"));
        return output -> {
            Path file = Files.createTempFile("fastods", ".ods");
            ExecutorService flusher = Executors.newSingleThreadExecutor();
            try {
                OdsFileWriterAdapter writer = factory.createWriterAdapter(file.toFile());
                CompletableFuture<?> flushed = CompletableFuture.runAsync(() -> flush(writer), flusher);
                write(
                        writer.document()
                                .addTable(
                                        "Rader",
                                        ready.rows().size(),
                                        ready.columns().size()),
                        ready);
                writer.document().save();
                flushed.join();
                return Files.size(file);
            } finally {
                flusher.shutdownNow();
                Files.deleteIfExists(file);
            }
        };
    }

    private static void write(Table table, ReadyRows ready) throws IOException {
        TableCellWalker walker = table.getWalker();
        for (@Nullable String[] row : ready.rows()) {
            for (@Nullable String cell : row) {
                if (cell != null) {
                    walker.setStringValue(cell);
                }
                walker.next();
            }
            walker.nextRow();
        }
    }

    private static void flush(OdsFileWriterAdapter writer) {
        try {
            while (writer.isNotStopped()) {
                writer.flushAdaptee();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
