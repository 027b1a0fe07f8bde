package se.tertial.plan.export.spi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.tertial.plan.export.style.PlanStyle;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterValues;

/** What an exporter is and can do: constant, and complete without running it. Immutable and thread-safe. */
@Value.Immutable
@PlanStyle
public interface ExporterDescriptor {

    /**
     * Starts an empty descriptor.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id that callers choose it by: words of a–z and 0–9 with hyphens between, such as {@code csv}} */
    String id();

    /** {@return what it is called, in few words} */
    Bilingual name();

    /** {@return what it writes and for whom, in a sentence or two} */
    Bilingual description();

    /** {@return the media type of what it writes, as registered with IANA, parameters included: {@code text/csv;charset=utf-8}} */
    String mediaType();

    /** {@return the ending of file names, without a full stop: {@code csv}} */
    String fileExtension();

    /** {@return whether it writes text or bytes} */
    ArtifactForm form();

    /** {@return the kinds of content that it takes, at least one} */
    Set<ContentKind> content();

    /** {@return its options, in the order in which they are shown} */
    List<Parameter<?>> parameters();

    /** {@return what else can be said of it} */
    Set<Capability> capabilities();

    /**
     * Checks options for this exporter.
     *
     * @param given the options by name or alias: strings to be read, or values of the parameter's own type
     * @return the values for a request
     * @throws ExportException.InvalidOption for the first one that is unknown or not allowed
     */
    default ParameterValues options(Map<String, ?> given) {
        try {
            return ParameterValues.of(parameters(), given);
        } catch (se.tertial.plan.rules.ParameterException e) {
            throw new ExportException.InvalidOption(id(), e);
        }
    }

    /** Builds an {@link ExporterDescriptor}; not thread-safe. */
    final class Builder extends ImmutableExporterDescriptor.Builder {

        private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,40}){0,4}");
        private static final Pattern MEDIA_TYPE =
                Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+_-]*(;\\s?[a-z][a-z0-9-]*=[^;\\s]+)*");
        private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}(\\.[a-z0-9]{1,10})?");

        Builder() {}

        /**
         * Builds the descriptor.
         *
         * @return the descriptor
         * @throws IllegalArgumentException if the id, the media type or the extension has another form, if no content is
         *     taken, or if two parameters share a name
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public ExporterDescriptor build() {
            ExporterDescriptor value = super.build();
            require(ID, value.id(), "The id of an exporter is words of a-z and 0-9 with hyphens between");
            require(MEDIA_TYPE, value.mediaType(), "A media type is written like text/csv;charset=utf-8");
            require(
                    EXTENSION,
                    value.fileExtension(),
                    "A file extension is 1 to 10 of a-z and 0-9, without a full stop");
            if (value.content().isEmpty()) {
                throw new IllegalArgumentException("Exporter '" + value.id() + "' takes no kind of content");
            }
            Set<String> names = new HashSet<>();
            value.parameters().stream()
                    .flatMap(its -> Stream.concat(Stream.of(its.name()), its.aliases().stream()))
                    .filter(name -> !names.add(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalArgumentException(
                                "Exporter '" + value.id() + "' has two parameters named '" + name + "'");
                    });
            return value;
        }

        private static void require(Pattern form, String value, String message) {
            if (!form.matcher(value).matches()) {
                throw new IllegalArgumentException(message + ", not '" + value + "'");
            }
        }
    }
}
