package se.tertial.plan.exporter.json.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.write.ValueWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** A file of JSON that is written. */
public final class JsonFile {

    // An error must leave a file that is seen to be broken: nothing is closed for it. Depth is counted before.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonFile() {}

    /**
     * Writes a file.
     *
     * @param stream where to; it stays open
     * @param indent whether to write one value a line
     * @param content writes the one value that the file is, and counts
     * @return what was counted
     * @throws IOException if the stream cannot be written, or the content cannot be had
     */
    public static long write(OutputStream stream, boolean indent, ToLongFunction<ValueWriter> content)
            throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(layout(indent), stream)) {
            long count = content.applyAsLong(new JsonValues(generator));
            generator.writeRaw('\n');
            return count;
        } catch (JacksonIOException e) {
            throw Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ObjectWriteContext layout(boolean indent) {
        return indent ? new Indented() : ObjectWriteContext.empty();
    }

    /** One value a line, two spaces for each level, line feeds on every system. */
    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withArrayIndenter(INDENTER)
                    .withObjectIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
