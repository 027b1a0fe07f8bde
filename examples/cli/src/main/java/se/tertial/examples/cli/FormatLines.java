package se.tertial.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

/**
 * Describes an exporter in a few lines.
 *
 * @param language the language of the lines
 */
record FormatLines(Language language) {

    List<String> of(ExporterRegistry.Entry entry) {
        ExporterDescriptor format = entry.descriptor();
        ProviderLines common = new ProviderLines(language);
        List<String> lines = new ArrayList<>();
        lines.add(format.id() + " – " + format.name().in(language));
        lines.add("  " + format.description().in(language));
        lines.add(common.labelled("skriver", "writes", "*." + format.fileExtension() + ", " + format.mediaType()));
        lines.add(common.labelled("tar", "takes", content(format.content())));
        lines.addAll(common.options(format.id(), format.parameters()));
        lines.add(common.origin(entry.origin()));
        return lines;
    }

    private String content(Set<ContentKind> kinds) {
        return new TreeSet<>(kinds)
                .stream().map(kind -> word(kind).in(language)).collect(Collectors.joining(", "));
    }

    private static Bilingual word(ContentKind kind) {
        return switch (kind) {
            case MODEL -> Bilingual.of("hela modellen", "the whole model");
            case TABLE -> Bilingual.of("en tabell per fil", "one table a file");
            case TABLES -> Bilingual.of("alla tabeller i en fil", "all tables in one file");
            case LAYOUT -> Bilingual.of("en rapport", "a report");
        };
    }
}
