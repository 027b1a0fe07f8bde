package se.tertial.plan.export.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.tertial.plan.export.child.FoundExporters;

/** What a program finds, on the class path and on the module path, in each of the states of provider-states.csv. */
class ProviderStatesTest {

    private static final String PROGRAM =
            SourceJar.location(FoundExporters.class).toString();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "provider-states.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
    void onTheClassPath(String state, @Nullable String found, @Nullable String problem) throws Exception {
        ProviderState.of(state).forClassPath(folder, folder.resolve("jars/plug.jar"));
        List<String> path = new ArrayList<>(List.of(folder.resolve("jars") + File.separator + "*"));
        SourceJar.TERTIAL.forEach(its -> path.add(its.toString()));

        assertTold(found, problem, "-cp", String.join(File.pathSeparator, path) + File.pathSeparator + PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "provider-states.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
    void onTheModulePath(String state, @Nullable String found, @Nullable String elsewhere, @Nullable String problem)
            throws Exception {
        List<Path> path = new ArrayList<>(SourceJar.TERTIAL);
        ProviderState providers = ProviderState.of(state);
        path.add(providers.forModulePath(folder, folder.resolve("jars/plug.jar")));
        if (providers == ProviderState.SAME_CLASS_TWICE) {
            path.add(providers.forModulePath(folder, folder.resolve("more/plug.jar")));
        }

        assertTold(found, problem, "-p", SourceJar.joined(path), "--add-modules", "ALL-MODULE-PATH", "-cp", PROGRAM);
    }

    private void assertTold(@Nullable String found, @Nullable String problem, String... java) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(java));
        arguments.add(FoundExporters.class.getName());
        List<String> lines = Jvm.lines(folder, arguments);

        String told = lines.stream()
                .filter(its -> !its.startsWith("problem "))
                .map(its -> its.replaceFirst("exporter ", ""))
                .collect(Collectors.joining(", "));
        assertEquals(Objects.requireNonNullElse(found, ""), told, lines::toString);
        List<String> problems =
                lines.stream().filter(its -> its.startsWith("problem ")).toList();
        if (problem == null) {
            assertEquals(List.of(), problems);
        } else {
            assertTrue(problems.stream().anyMatch(its -> its.contains(problem)), lines::toString);
            assertTrue(problems.get(0).contains("plug.jar") || problem.contains("bad.jar"), problems.get(0));
        }
        assertEquals(problem != null && problem.startsWith("Gave up") ? 101 : problem == null ? 0 : 1, problems.size());
    }
}
