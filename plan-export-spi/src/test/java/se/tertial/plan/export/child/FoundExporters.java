package se.tertial.plan.export.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.LayoutRegistry;
import se.tertial.plan.export.PluginFolder;
import se.tertial.plan.rules.check.RuleRegistry;

/** A program of its own that tells which exporters it finds, what is wrong with providers, or which error ended it. */
public final class FoundExporters {

    private FoundExporters() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            lines().forEach(System.out::println);
            return;
        }
        try (PluginFolder plugins = PluginFolder.open(Path.of(args[0]))) {
            lines(ExporterRegistry.discover(plugins)).forEach(System.out::println);
        }
    }

    /** A line for each that is found without plugins. */
    public static List<String> lines() {
        try {
            return lines(ExporterRegistry.discover());
        } catch (OutOfMemoryError | RuntimeException e) {
            return List.of("thrown " + e);
        }
    }

    private static List<String> lines(ExporterRegistry registry) {
        List<String> lines = new ArrayList<>();
        for (ExporterRegistry.Entry entry : registry.entries()) {
            lines.add("exporter " + entry.descriptor().id() + " "
                    + entry.origin().version().orElse("-"));
        }
        registry.problems().forEach(its -> lines.add("problem " + its));
        LayoutRegistry.discover().problems().forEach(its -> lines.add("problem " + its));
        RuleRegistry.discover().problems().forEach(its -> lines.add("problem " + its));
        return lines;
    }
}
