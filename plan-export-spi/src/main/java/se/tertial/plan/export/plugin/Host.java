package se.tertial.plan.export.plugin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.rules.check.Rule;

/** What a plugin is plugged into: the model, the rules and the export of this program. */
final class Host {

    /** What plugins can provide. */
    static final List<String> SERVICES =
            List.of(PlanExporter.class.getName(), ReportLayout.class.getName(), Rule.class.getName());

    /** The modules that a plugin is written against; each is named as its first package. */
    static final List<String> MODULES =
            List.of("se.tertial.plan.model", "se.tertial.plan.rules", "se.tertial.plan.export");

    private Host() {}

    /** Whether a class of this name is the program's, whoever else has one. */
    static boolean owns(String className) {
        return MODULES.stream().anyMatch(its -> className.startsWith(its + "."));
    }

    static ClassLoader loader() {
        return Objects.requireNonNullElseGet(Host.class.getClassLoader(), ClassLoader::getSystemClassLoader);
    }

    /** The layer of Tertial's modules; empty on the class path. */
    static Optional<ModuleLayer> layer() {
        @Nullable ModuleLayer layer = Host.class.getModule().getLayer();
        return Optional.ofNullable(layer);
    }
}
