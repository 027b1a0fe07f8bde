package se.tertial.plan.export;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.export.plugin.PluginFiles;
import se.tertial.plan.export.plugin.PluginLoader;
import se.tertial.plan.export.plugin.PluginOpening;
import se.tertial.plan.export.plugin.UnusablePluginException;

/**
 * A folder of plugins: jars with exporters, layouts or rules that are put there and found, without a word on any path.
 *
 * <p>Each jar in the folder is a plugin; so is each folder in it, with the jar of the plugin and those of its libraries side by
 * side. A plugin has a class loader of its own, so that plugins may bring different versions of a library. Its classes see Java,
 * their own jars, then what this program has, in that order; the classes of Tertial's model, rules and export are always those of
 * this program. Jars that declare a module that provides something are loaded as modules, in a layer of their own, if Tertial is
 * a module itself; all others as on a class path, where {@code META-INF/services} counts. It is well to have both in a jar.
 *
 * <p>What cannot be used takes nothing else with it, and is told of in {@link #problems()}: a file that is no jar, a jar with
 * nothing in it to be found, a module that lacks another. What is wrong with a provider in a jar is told by the registry that
 * finds it: {@link ExporterRegistry#discover(PluginFolder)}, {@link LayoutRegistry#discover(PluginFolder)} and, for rules,
 * {@link se.tertial.plan.rules.check.RuleRegistry#discover(java.util.Collection)} with the {@link #loaders()}. Files whose names
 * begin with a full stop are not looked at.
 *
 * <p>Plugins run with all rights of the program. Immutable and thread-safe, but for its closing.
 */
public final class PluginFolder implements AutoCloseable {

    private static final String COPY =
            "This jar has a copy of Tertial in it, which is not used, because the program has its own; leave it out of the jar";

    private final List<PluginLoader> loaders;
    private final List<PluginProblem> problems;

    private PluginFolder(List<PluginLoader> loaders, List<PluginProblem> problems) {
        this.loaders = List.copyOf(loaders);
        this.problems = List.copyOf(problems);
    }

    /**
     * Opens the plugins in a folder.
     *
     * @param folder the folder, which may be empty; on the default file system, from which alone Java loads jars
     * @return the plugins, sorted by file name; to be closed
     * @throws NoSuchFileException if there is no such folder
     * @throws NotDirectoryException if it is a file
     * @throws IOException if the folder cannot be read
     */
    public static PluginFolder open(Path folder) throws IOException {
        List<PluginLoader> loaders = new ArrayList<>();
        List<PluginProblem> problems = new ArrayList<>();
        for (Path file : PluginFiles.in(folder)) {
            try {
                PluginOpening opened = PluginOpening.of(file);
                loaders.add(opened.loader());
                opened.copies().forEach(jar -> problems.add(new PluginProblem(jar, COPY)));
            } catch (UnusablePluginException e) {
                problems.add(new PluginProblem(e.file(), e.getMessage()));
            }
        }
        return new PluginFolder(loaders, problems);
    }

    /**
     * The class loaders of the plugins. What one of them finds, but for what is in Java itself, is its plugin's own.
     *
     * @return one for each plugin that can be used, sorted by file name
     */
    public List<ClassLoader> loaders() {
        return List.copyOf(loaders);
    }

    /** {@return what is not used of the folder, and why, sorted by file name} */
    public List<PluginProblem> problems() {
        return problems;
    }

    /**
     * Closes the jars. What they have provided is not to be used any more, since it may lack classes that were not loaded
     * yet; when nothing refers to it, the memory for its classes is freed.
     *
     * @throws IOException if a jar cannot be closed; the others are, all the same
     */
    @Override
    public void close() throws IOException {
        IOException failed = null;
        for (PluginLoader loader : loaders) {
            try {
                loader.close();
            } catch (IOException e) {
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
