package se.tertial.plan.export.child;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.LayoutRegistry;
import se.tertial.plan.rules.check.RuleRegistry;

/** A program of its own that tells which exporters it finds, what is wrong with providers, or which error ended it. */
public final class FoundExporters {

    private FoundExporters() {}

    public static void main(String[] args) {
        lines().forEach(System.out::println);
    }

    /** A line for each. */
    public static List<String> lines() {
        List<String> lines = new ArrayList<>();
        try {
            ExporterRegistry registry = ExporterRegistry.discover();
            for (ExporterRegistry.Entry entry : registry.entries()) {
                lines.add("exporter " + entry.descriptor().id() + " "
                        + entry.origin().version().orElse("-"));
            }
            registry.problems().forEach(its -> lines.add("problem " + its));
            LayoutRegistry.discover().problems().forEach(its -> lines.add("problem " + its));
            RuleRegistry.discover().problems().forEach(its -> lines.add("problem " + its));
        } catch (OutOfMemoryError | RuntimeException e) {
            lines.add("thrown " + e);
        }
        return lines;
    }
}
