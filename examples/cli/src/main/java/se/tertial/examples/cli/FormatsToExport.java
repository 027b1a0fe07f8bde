package se.tertial.examples.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExporterDescriptor;

/** Which formats {@code --to} names. */
final class FormatsToExport {

    private static final String ALL = "all";

    private FormatsToExport() {}

    /**
     * The ids of the formats, in the order in which they are named.
     *
     * @param words ids, and the word all for every format that writes what is asked for
     * @param registry the formats that there are
     * @param asked what is asked for; a format may write some of it. Empty if each writes what it can
     */
    static Set<String> of(Collection<String> words, ExporterRegistry registry, Set<ContentKind> asked) {
        return words.stream()
                .flatMap(word -> word.equals(ALL) ? all(registry, asked) : Stream.of(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> all(ExporterRegistry registry, Set<ContentKind> asked) {
        return registry.entries().stream()
                .map(ExporterRegistry.Entry::descriptor)
                .filter(its -> asked.isEmpty() || its.content().stream().anyMatch(asked::contains))
                .map(ExporterDescriptor::id);
    }
}
