package se.tertial.examples.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.LayoutRegistry;
import se.tertial.plan.export.PluginFolder;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.DiscoveryProblem;
import se.tertial.plan.rules.check.RuleRegistry;

/** The formats, reports and rules at hand: those that came with the program, and those of a folder of plugins. */
final class Plugins implements AutoCloseable {

    private static final Bilingual NOT_LOADED = Bilingual.of("kunde inte laddas", "could not be loaded");

    private final Optional<PluginFolder> folder;

    private Plugins(Optional<PluginFolder> folder) {
        this.folder = folder;
    }

    static Plugins none() {
        return new Plugins(Optional.empty());
    }

    /**
     * Opens a folder of plugins.
     *
     * @param folder the folder
     * @param named where the folder was named, such as {@code --plugins}
     */
    static Plugins in(Path folder, String named) {
        try {
            return new Plugins(Optional.of(PluginFolder.open(folder)));
        } catch (NoSuchFileException e) {
            throw Complaint.wrong(named + " is '" + folder + "', and there is no such folder; check the path");
        } catch (NotDirectoryException e) {
            throw Complaint.wrong(named + " is '" + folder + "', which is a file; expected a folder with jars in it");
        } catch (IOException e) {
            throw Complaint.unreadable(folder, e);
        }
    }

    ExporterRegistry exporters() {
        return folder.map(ExporterRegistry::discover).orElseGet(ExporterRegistry::discover);
    }

    LayoutRegistry layouts() {
        return folder.map(LayoutRegistry::discover).orElseGet(LayoutRegistry::discover);
    }

    RuleRegistry rules() {
        return RuleRegistry.discover(folder.map(PluginFolder::loaders).orElse(List.of()));
    }

    /** Tells what did not load and why, of the folder and of registries; what several have met is told once. */
    void remark(Tertial tertial, List<DiscoveryProblem> ofRegistries) {
        Stream<?> jars = folder.map(PluginFolder::problems).orElse(List.of()).stream();
        Stream.concat(jars, ofRegistries.stream())
                .map(Object::toString)
                .distinct()
                .forEach(its -> tertial.console().remark("tertial: " + tertial.say(NOT_LOADED) + ": " + its));
    }

    @Override
    public void close() throws IOException {
        if (folder.isPresent()) {
            folder.get().close();
        }
    }
}
