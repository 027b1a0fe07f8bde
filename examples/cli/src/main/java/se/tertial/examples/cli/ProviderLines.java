package se.tertial.examples.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.ProviderOrigin;

/**
 * Describes what formats and reports have in common: options, and where they come from.
 *
 * @param language the language of the lines
 */
record ProviderLines(Language language) {

    private static final int LABEL_WIDTH = 9;
    private static final String INDENT = "            ";

    /** Lines for options, by the id of their owner. */
    List<String> options(String id, List<Parameter<?>> options) {
        List<String> lines = new ArrayList<>();
        for (Parameter<?> option : options) {
            lines.add(labelled("val", "option", "--option " + id + "." + option));
            lines.add(INDENT + option.help().in(language));
            // Where there is a choice, the line of the option lists it.
            if (option.type().choices().isEmpty() && !option.expected().equals(ParameterType.STRING.expected())) {
                lines.add(INDENT + Bilingual.of("Väntat värde", "Expected").in(language) + ": "
                        + option.expected().in(language));
            }
        }
        return lines;
    }

    /** Jar, version and module; the folder is left out, because it differs from machine to machine. */
    String origin(ProviderOrigin origin) {
        String jar = origin.location().map(ProviderLines::lastPart).orElse(origin.className());
        String version = origin.version()
                .map(its -> "version " + its)
                .orElse(Bilingual.of("okänd version", "version unknown").in(language));
        return labelled(
                "från", "from", jar + ", " + version + " (" + origin.module().orElse(origin.className()) + ")");
    }

    String labelled(String sv, String en, String value) {
        String label = Bilingual.of(sv, en).in(language);
        return "  " + label + ":" + " ".repeat(LABEL_WIDTH - label.length()) + value;
    }

    private static String lastPart(URI place) {
        String path = place.getPath() == null ? place.toString() : place.getPath();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
