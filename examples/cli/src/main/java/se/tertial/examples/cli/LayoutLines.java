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

/**
 * Describes a report layout in a few lines.
 *
 * @param language the language of the lines
 */
record LayoutLines(Language language) {

    List<String> of(LayoutRegistry.Entry entry) {
        LayoutDescriptor layout = entry.descriptor();
        ProviderLines common = new ProviderLines(language);
        List<String> lines = new ArrayList<>();
        lines.add("--layout " + layout.id() + " – " + layout.name().in(language));
        lines.add("  " + layout.description().in(language));
        if (!layout.needs().isEmpty()) {
            lines.add(common.labelled("kräver", "needs", needs(layout.needs())));
        }
        lines.addAll(common.options(layout.id(), layout.parameters()));
        lines.add(common.origin(entry.origin()));
        return lines;
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
