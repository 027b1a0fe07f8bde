package se.tertial.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.tertial.plan.export.LayoutRegistry;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;

/**
 * Describes a report layout in a few lines.
 *
 * @param language the language of the lines
 */
record LayoutLines(Language language) {

    List<String> of(LayoutRegistry.Entry entry) {
        LayoutDescriptor layout = entry.descriptor();
        List<String> lines = new ArrayList<>();
        lines.add("--layout " + layout.id() + " – " + layout.name().in(language));
        lines.add("  " + layout.description().in(language));
        if (!layout.needs().isEmpty()) {
            lines.add(labelled("kräver", "needs", needs(layout.needs())));
        }
        for (Parameter<?> option : layout.parameters()) {
            lines.add(labelled("val", "option", "--option " + layout.id() + "." + option));
            lines.add("            " + option.help().in(language));
        }
        return lines;
    }

    private String labelled(String sv, String en, String value) {
        String label = Bilingual.of(sv, en).in(language);
        return "  " + label + ":" + " ".repeat(9 - label.length()) + value;
    }

    private String needs(Set<LayoutNeed> needs) {
        return new TreeSet<>(needs)
                .stream().map(need -> word(need).in(language)).collect(Collectors.joining(", "));
    }

    private static Bilingual word(LayoutNeed need) {
        return switch (need) {
            case PERIOD ->
                Bilingual.of("en period (--period, annars den senaste)", "a period (--period, else the last)");
            case BODY -> Bilingual.of("ett organ (--body)", "a body (--body)");
            case CHECK -> Bilingual.of("att reglerna körs", "that rules are run");
        };
    }
}
