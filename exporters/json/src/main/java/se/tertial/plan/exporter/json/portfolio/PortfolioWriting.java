package se.tertial.plan.exporter.json.portfolio;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The writing of one file. */
public final class PortfolioWriting {

    private static final int MOST_DEPTH = ReadLimits.standard().depth();

    // An error must leave a file that is seen to be broken: nothing is closed for it.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MOST_DEPTH).build())
            .build();

    private PortfolioWriting() {}

    /**
     * Writes a portfolio.
     *
     * @param source the portfolio
     * @param stream where to; it stays open
     * @param indent whether to write one value a line
     * @return how many reports were written
     * @throws IOException if the stream cannot be written, or the source cannot be read
     */
    public static long write(PlanSource source, OutputStream stream, boolean indent) throws IOException {
        try (JsonGenerator generator = generator(stream, indent)) {
            Output out = new Output(generator, source);
            write(source, out);
            generator.writeRaw('\n');
            return out.reports();
        } catch (JacksonIOException e) {
            throw Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "The portfolio nests more than " + MOST_DEPTH
                            + " levels deep; write activities and extensions flatter",
                    e);
        }
    }

    /** Writes JSON in the one layout; the stream stays open. */
    static JsonGenerator generator(OutputStream stream, boolean indent) {
        return FACTORY.createGenerator(layout(indent), stream);
    }

    private static void write(PlanSource source, Output out) {
        Catalogue catalogue = source.catalogue();
        out.startObject();
        out.name(PortfolioFile.FORMAT);
        out.string(PlanJson.FORMAT);
        out.name(PortfolioFile.VERSION);
        out.string(PlanJson.VERSION);
        out.name(PortfolioFile.ORGANISATION);
        PortfolioFile.ORGANISATION_CODEC.write(catalogue.organisation(), out);
        PortfolioFile.SECTIONS.forEach(section -> section.write(catalogue, out));
        PortfolioFile.CARRIED.forEach(field -> field.write(catalogue, out));
        out.endObject();
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
