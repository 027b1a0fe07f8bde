package se.tertial.plan.exporter.conformance.rules;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * Who is named in one place only is lost to the users of the other path.
 */
final class NamedInBothPlaces extends ExporterRule {

    NamedInBothPlaces() {
        super(
                "S01",
                "be named in the module declaration and in META-INF/services",
                "write provides … with in module-info.java, and the name of the class in META-INF/services/se.tertial.plan.export.spi.PlanExporter");
    }

    private static final String SERVICE = PlanExporter.class.getName();

    @Override
    void check(Subject subject) throws Exception {
        Class<?> type = subject.exporter().getClass();
        if (!namedInModule(type)) {
            throw broken("no module declaration says that it provides " + type.getName());
        }
        if (!namedInFile(type)) {
            throw broken("no file META-INF/services/" + SERVICE + " names " + type.getName());
        }
    }

    private static boolean namedInModule(Class<?> type) throws IOException {
        ModuleDescriptor descriptor = type.getModule().getDescriptor();
        if (descriptor != null) {
            return provides(descriptor, type);
        }
        String file = "/" + type.getName().replace('.', '/') + ".class";
        String place = String.valueOf(type.getResource(file));
        try (InputStream declaration =
                URI.create(place.replace(file, "/module-info.class")).toURL().openStream()) {
            return provides(ModuleDescriptor.read(declaration), type);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean provides(ModuleDescriptor descriptor, Class<?> type) {
        return descriptor.provides().stream()
                .anyMatch(
                        its -> its.service().equals(SERVICE) && its.providers().contains(type.getName()));
    }

    private static boolean namedInFile(Class<?> type) throws IOException {
        String file = "META-INF/services/" + SERVICE;
        try (InputStream own = type.getModule().getResourceAsStream(file)) {
            if (own != null && names(own, type)) {
                return true;
            }
        }
        for (URL place : Collections.list(type.getClassLoader().getResources(file))) {
            try (InputStream other = place.openStream()) {
                if (names(other, type)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean names(InputStream file, Class<?> type) throws IOException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .anyMatch(line -> line.strip().equals(type.getName()));
    }
}
