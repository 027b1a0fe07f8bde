package se.tertial.plan.export.layout;

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

/** What a layout is: constant, and complete without building a document. Immutable and thread-safe. */
@Value.Immutable
@PlanStyle
public interface LayoutDescriptor {

    /**
     * Starts an empty descriptor.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id that callers choose it by: words of a–z and 0–9 with hyphens between, such as {@code follow-up}} */
    String id();

    /** {@return what it is called, in few words} */
    Bilingual name();

    /** {@return what it shows and for whom, in a sentence or two} */
    Bilingual description();

    /** {@return its options, in the order in which they are shown} */
    List<Parameter<?>> parameters();

    /** {@return what it cannot do without} */
    Set<LayoutNeed> needs();

    /**
     * Reads options for this layout.
     *
     * @param given the options by name or alias: strings to be read, or values of the parameter's own type
     * @return the values for a context
     * @throws se.tertial.plan.rules.ParameterException for the first one that is unknown or not allowed
     */
    default ParameterValues options(Map<String, ?> given) {
        return ParameterValues.of(parameters(), given);
    }

    /** Builds a {@link LayoutDescriptor}; not thread-safe. */
    final class Builder extends ImmutableLayoutDescriptor.Builder {

        private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,40}){0,4}");

        Builder() {}

        /**
         * Builds the descriptor.
         *
         * @return the descriptor
         * @throws IllegalArgumentException if the id has another form, or two parameters share a name
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public LayoutDescriptor build() {
            LayoutDescriptor value = super.build();
            if (!ID.matcher(value.id()).matches()) {
                throw new IllegalArgumentException(
                        "The id of a layout is words of a-z and 0-9 with hyphens between, not '" + value.id() + "'");
            }
            Set<String> names = new HashSet<>();
            value.parameters().stream()
                    .flatMap(its -> Stream.concat(Stream.of(its.name()), its.aliases().stream()))
                    .filter(name -> !names.add(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalArgumentException(
                                "Layout '" + value.id() + "' has two parameters named '" + name + "'");
                    });
            return value;
        }
    }
}
