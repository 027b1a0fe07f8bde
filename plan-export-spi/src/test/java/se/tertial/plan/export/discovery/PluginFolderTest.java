package se.tertial.plan.export.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.LayoutRegistry;
import se.tertial.plan.export.PluginFolder;
import se.tertial.plan.export.child.FoundExporters;
import se.tertial.plan.rules.DiscoveryProblem;
import se.tertial.plan.rules.ProviderOrigin;
import se.tertial.plan.rules.check.RuleRegistry;

/** What is found in folders of plugins, with Tertial as modules and on the class path: the rows of plugin-states.csv. */
@Tag("class-path")
class PluginFolderTest {

    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("plugins of ours"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "plugin-states.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            quoteCharacter = '`',
            maxCharsPerColumn = 1000)
    void whatIsInAFolderIsFoundAndWhatIsWrongIsTold(
            String state,
            @Nullable String foundAsModules,
            @Nullable String problemAsModules,
            @Nullable String foundOnClassPath,
            @Nullable String problemOnClassPath)
            throws IOException {
        new PluginJars(folder, temporary).fill(state);
        boolean asModules = ExporterRegistry.class.getModule().isNamed();
        String problem = asModules ? problemAsModules : problemOnClassPath;

        try (PluginFolder plugins = PluginFolder.open(folder)) {
            ExporterRegistry exporters = ExporterRegistry.discover(plugins);
            LayoutRegistry layouts = LayoutRegistry.builder().plugins(plugins).build();
            assertEquals(
                    Objects.requireNonNullElse(asModules ? foundAsModules : foundOnClassPath, ""),
                    told(exporters, layouts));
            List<DiscoveryProblem> problems = exporters.problems();
            assertEquals(problem == null ? 0 : 1, problems.size(), problems::toString);
            if (problem != null) {
                String line = problems.get(0).location().orElse("") + ": "
                        + problems.get(0).message();
                assertTrue(line.contains(problem.replace("{folder}", folder.toString())), line);
                // What is wrong with a jar is told by every registry, what is wrong with an exporter by that of
                // exporters.
                assertEquals(
                        line.contains("Provider") || problem.startsWith("Several") ? 0 : 1,
                        layouts.problems().size());
            }
        }
    }

    /** What comes from the folder: a copy of Tertial may name what is in Tertial. */
    private String told(ExporterRegistry exporters, LayoutRegistry layouts) {
        return Stream.concat(
                        exporters.entries().stream()
                                .map(its -> told(its.descriptor().id(), its.origin())),
                        layouts.entries().stream()
                                .map(its -> told(its.descriptor().id(), its.origin())))
                .filter(its -> !its.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String told(String id, ProviderOrigin origin) {
        Path jar = Path.of(origin.location().orElseThrow());
        return jar.startsWith(folder) ? id + " " + origin.version().orElse("-") : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "module", "with module", "with library"})
    void aClosedPluginIsUnloaded(String state) throws IOException {
        new PluginJars(folder, temporary).fill(state);
        for (WeakReference<ClassLoader> loader : usedAndClosed()) {
            Collectable.assertGone(loader);
        }
    }

    private List<WeakReference<ClassLoader>> usedAndClosed() throws IOException {
        try (PluginFolder plugins = PluginFolder.open(folder)) {
            assertEquals(1, ExporterRegistry.discover(plugins).entries().size());
            assertEquals(List.of(), RuleRegistry.discover(plugins.loaders()).problems());
            List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
            plugins.loaders().forEach(its -> loaders.add(new WeakReference<>(its)));
            return loaders;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            module of java | The module java.sql.rowset, which plug requires, is missing; start Java with --add-modules java.sql.rowset
            class of java  | the class javax.sql.rowset.RowSetWarning is missing; start Java with --add-modules java.sql.rowset
            """)
    void aPartOfJavaThatIsNotInUseIsToldOfAsThat(String state, String problem) throws Exception {
        new PluginJars(folder, temporary).fill(state);
        List<String> lines = Jvm.lines(
                temporary,
                List.of(
                        "--limit-modules",
                        "java.base,se.tertial.plan.export,se.tertial.plan.rules,se.tertial.plan.model",
                        "-p",
                        SourceJar.joined(SourceJar.TERTIAL),
                        "--add-modules",
                        "se.tertial.plan.export",
                        "-cp",
                        SourceJar.location(FoundExporters.class).toString(),
                        FoundExporters.class.getName(),
                        folder.toString()));
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(lines.get(0).contains(problem), lines::toString);
    }

    @Test
    void pluginsAreReadInTheOrderOfTheirNames() throws IOException {
        for (String name : List.of("b.jar", "B.jar", "å.jar", "a.jar", "ä")) {
            Files.writeString(folder.resolve(name), "no jar");
        }
        try (PluginFolder plugins = PluginFolder.open(folder)) {
            assertEquals(
                    List.of("B.jar", "a.jar", "b.jar", "ä", "å.jar"),
                    plugins.problems().stream()
                            .map(its -> String.valueOf(its.file().getFileName()))
                            .toList());
        }
    }

    @Test
    void aFolderThatIsNotThereIsAnError() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThrows(NoSuchFileException.class, () -> PluginFolder.open(folder.resolve("none")));
        assertThrows(NotDirectoryException.class, () -> PluginFolder.open(file));
    }
}
