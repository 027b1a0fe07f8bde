package se.tertial.plan.exporter.conformance.rules;

import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * An exporter that is not found is never used. On the class path only the file in META-INF/services counts, on the module path only the module declaration.
 */
final class FoundByServiceLoader extends ExporterRule {

    FoundByServiceLoader() {
        super(
                "M03",
                "be found by ServiceLoader",
                "name its class in module-info.java (provides) and in META-INF/services/se.tertial.plan.export.spi.PlanExporter; make class and constructor public");
    }

    @Override
    void check(Subject subject) {
        String name = subject.exporter().getClass().getName();
        String id = subject.exporter().descriptor().id();
        ExporterRegistry registry = ExporterRegistry.discover();
        if (registry.entries().stream()
                .noneMatch(entry -> entry.exporter().getClass().getName().equals(name))) {
            throw broken("ExporterRegistry.discover() does not find " + name + " among "
                    + registry.entries().stream()
                            .map(entry -> entry.descriptor().id())
                            .toList() + ", and reports the problems " + registry.problems());
        }
        Throwable failure = Fails.of(() -> registry.find(id));
        if (failure != null) {
            throw broken("the id '" + id + "' is not its own: " + failure.getMessage());
        }
    }
}
