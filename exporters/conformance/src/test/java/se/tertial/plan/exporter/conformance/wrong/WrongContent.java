package se.tertial.plan.exporter.conformance.wrong;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.rules.Bilingual;

/** Exporters that write something else than they were given. */
public final class WrongContent {

    private WrongContent() {}

    /** M19: forgets the last text. */
    public static final class Forgetful extends HonestExporter {

        public Forgetful() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            List<String> all = new ArrayList<>();
            long rows = super.write(request, all::add);
            all.subList(0, Math.max(0, all.size() - 1)).forEach(lines);
            return rows;
        }
    }

    /** M20: sorts the texts. */
    public static final class Sorting extends HonestExporter {

        public Sorting() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            List<String> all = new ArrayList<>();
            long rows = super.write(request, all::add);
            all.stream().sorted().forEach(lines);
            return rows;
        }
    }

    /** M21: gives everybody what it wrote first. */
    public static final class Remembering extends HonestExporter {

        public Remembering() {}

        private final Map<ContentSelection, List<String>> written = new ConcurrentHashMap<>();

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            List<String> all = new ArrayList<>();
            long rows = super.write(request, all::add);
            List<String> first = written.putIfAbsent(request.selection(), all);
            (first == null ? all : first).forEach(lines);
            return rows;
        }
    }

    /** M22: writes a colour for a status. */
    public static final class Colouring extends HonestExporter {

        public Colouring() {}

        @Override
        String status(String words) {
            return "#2e7d32";
        }
    }

    /** M23: takes what is between angle brackets for markup. */
    public static final class Stripping extends HonestExporter {

        public Stripping() {}

        @Override
        String line(String text) {
            return super.line(text.replaceAll("<[^>]*>", ""));
        }
    }

    /** M24: makes spaces of control characters. */
    public static final class NoControls extends HonestExporter {

        public NoControls() {}

        @Override
        String line(String text) {
            return super.line(text.replaceAll("[\\p{Cntrl}\uFFFE\uFFFF]", " "));
        }
    }

    /** M25: lets the encoder put question marks for halves of surrogate pairs. */
    public static final class NoSurrogates extends HonestExporter {

        public NoSurrogates() {}

        @Override
        String line(String text) {
            return super.line(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    /** M26 and M27: cuts long texts off, and says nothing. */
    public static final class Cutting extends HonestExporter {

        public Cutting() {}

        @Override
        String line(String text) {
            return super.line(text.substring(0, Math.min(text.length(), 32_767)));
        }
    }

    /** M27: tells of a loss, and loses more: all that follows. */
    public static final class SwallowingText extends HonestExporter {

        public SwallowingText() {}

        @Override
        String line(String text) {
            return super.line(text.replaceAll("(?s)[\\p{Cs}\\p{Cntrl}\uFFFE\uFFFF].*", ""));
        }

        @Override
        ExportOutcome outcome(long rows) {
            return super.outcome(rows).withLoss(Bilingual.of("Något försvann.", "Something was lost."));
        }
    }

    /** M29: counts nothing. */
    public static final class Miscounting extends HonestExporter {

        public Miscounting() {}

        @Override
        ExportOutcome outcome(long rows) {
            return super.outcome(0);
        }
    }

    /** M30: expects a row. */
    public static final class Expecting extends HonestExporter {

        public Expecting() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            long rows = super.write(request, lines);
            if (rows == 0) {
                throw new IllegalStateException("no rows");
            }
            return rows;
        }
    }

    /** Refuses everything. */
    public static final class Refusing extends HonestExporter {

        public Refusing() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            throw new IllegalStateException("it refuses");
        }
    }
}
