package se.tertial.examples.cli;

import java.net.URI;
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
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ProviderOrigin;

/**
 * Describes an exporter in a few lines.
 *
 * @param language the language of the lines
 */
record FormatLines(Language language) {

    List<String> of(ExporterRegistry.Entry entry) {
        ExporterDescriptor format = entry.descriptor();
        List<String> lines = new ArrayList<>();
        lines.add(format.id() + " – " + format.name().in(language));
        lines.add("  " + format.description().in(language));
        lines.add(labelled("skriver", "writes", "*." + format.fileExtension() + ", " + format.mediaType()));
        lines.add(labelled("tar", "takes", content(format.content())));
        for (Parameter<?> option : format.parameters()) {
            lines.add(labelled("val", "option", "--option " + format.id() + "." + option));
            lines.add("            " + option.help().in(language));
        }
        lines.add(labelled("från", "from", origin(entry.origin())));
        return lines;
    }

    private String labelled(String sv, String en, String value) {
        String label = Bilingual.of(sv, en).in(language);
        return "  " + label + ":" + " ".repeat(9 - label.length()) + value;
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

    /** File, module and version; the folder is left out, because it differs from machine to machine. */
    private static String origin(ProviderOrigin origin) {
        String file = origin.location().map(FormatLines::lastPart).orElse(origin.className());
        String owner = origin.module().orElse(origin.className());
        return file + " (" + owner + origin.version().map(its -> " " + its).orElse("") + ")";
    }

    private static String lastPart(URI place) {
        String path = place.getPath() == null ? place.toString() : place.getPath();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
