package se.tertial.plan.exporter.conformance.wrong;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import se.tertial.plan.export.spi.ExportRequest;

/** Exporters whose bytes hang on something else than the request. */
public final class WrongBytes {

    private WrongBytes() {}

    /** M06: numbers its exports. */
    public static final class Counting extends HonestExporter {

        public Counting() {}

        private final AtomicInteger exports = new AtomicInteger();

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            lines.accept("Export " + exports.incrementAndGet());
            return super.write(request, lines);
        }
    }

    /** M07: formats a number as the machine does. */
    public static final class InLocalWords extends HonestExporter {

        public InLocalWords() {}

        @Override
        @SuppressWarnings("DefaultLocale")
        long write(ExportRequest request, Consumer<String> lines) {
            lines.accept(String.format("%.1f", 0.5));
            return super.write(request, lines);
        }
    }

    /** M08: writes something more where there is an executor. */
    public static final class OtherwiseWithExecutor extends HonestExporter {

        public OtherwiseWithExecutor() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            request.executor().ifPresent(executor -> lines.accept("Snabbt"));
            return super.write(request, lines);
        }
    }

    /** M18: writes in another charset. */
    public static final class Latin1 extends HonestExporter {

        public Latin1() {}

        @Override
        Writer writer(OutputStream output) {
            return new OutputStreamWriter(output, StandardCharsets.ISO_8859_1);
        }
    }
}
