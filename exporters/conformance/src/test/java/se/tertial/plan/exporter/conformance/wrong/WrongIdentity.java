package se.tertial.plan.exporter.conformance.wrong;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;

/** Exporters that say something wrong of themselves. */
public final class WrongIdentity {

    private WrongIdentity() {}

    /** M01: another id at each call. */
    public static final class Changing extends HonestExporter {

        public Changing() {}

        private static final AtomicInteger CALLS = new AtomicInteger();

        @Override
        public ExporterDescriptor descriptor() {
            return described().id("lines-" + CALLS.incrementAndGet()).build();
        }
    }

    /** M02: Swedish only. */
    public static final class OneLanguage extends HonestExporter {

        public OneLanguage() {}

        @Override
        public ExporterDescriptor descriptor() {
            return described()
                    .description(Bilingual.of("En text på varje rad.", "En text på varje rad."))
                    .build();
        }
    }

    /** M03 and S01: named nowhere. */
    public static final class Unregistered extends HonestExporter {

        public Unregistered() {}

        @Override
        public ExporterDescriptor descriptor() {
            return described().id("nowhere").build();
        }
    }

    /** M04: an option that is a text, though only numbers are right, and it is read after the first byte. */
    public static final class TakesAnyOption extends HonestExporter {

        public TakesAnyOption() {}

        private static final Parameter<String> WIDTH = Parameter.builder(
                        "width", ParameterType.STRING, Bilingual.of("Bredd", "Width"))
                .build();

        @Override
        public ExporterDescriptor descriptor() {
            return described().addParameters(WIDTH).build();
        }

        @Override
        public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
            output.write('\n');
            try {
                request.parameters().find(WIDTH).ifPresent(Integer::parseInt);
            } catch (NumberFormatException e) {
                throw new ExportException.RefusedContent("lines", "no number");
            }
            return super.export(request, output);
        }
    }

    /** M05: the default that it tells is not the one that it has. */
    public static final class OtherDefault extends HonestExporter {

        public OtherDefault() {}

        private static final Parameter<Boolean> TITLE = Parameter.builder(
                        "title", ParameterType.BOOLEAN, Bilingual.of("Med rubrik", "With a title"))
                .defaultValue(true)
                .build();

        @Override
        public ExporterDescriptor descriptor() {
            return described().addParameters(TITLE).build();
        }

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            if (request.parameters().given().containsKey("title")) {
                lines.accept("Rubrik");
            }
            return super.write(request, lines);
        }
    }

    /** S02: writes the model whatever is asked for. */
    public static final class TakesEverything extends HonestExporter {

        public TakesEverything() {}

        @Override
        public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
            return super.export(
                    ExportRequest.builder()
                            .copy(request)
                            .selection(new ContentSelection.Model())
                            .build(),
                    output);
        }
    }
}
