package se.tertial.plan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("class-path")
class DiscoveryTest {

    private static final String GOOD = Greeters.Good.class.getName();
    private static final String BETTER = Greeters.Better.class.getName();

    @TempDir
    Path folder;

    @BeforeAll
    static void useTheService() {
        DiscoveryTest.class.getModule().addUses(Greeter.class);
    }

    @Test
    void findsNothingWhereThereIsNothing() throws IOException {
        Discovered<Greeter> found = discover();
        assertEquals(List.of(), found.providers());
        assertEquals(List.of(), found.problems());
    }

    @Test
    void findsProvidersSortedByKeyWithTheirOrigin() throws IOException {
        Discovered<Greeter> found = discover(GOOD, BETTER);
        assertEquals(List.of("god afton", "god dag"), keys(found));
        ProviderOrigin origin = found.providers().get(0).origin();
        assertEquals(BETTER, origin.className());
        assertEquals(folder.toUri(), origin.location().orElseThrow());
        assertTrue(origin.toString().endsWith(" from " + folder.toUri().toURL()), origin.toString());
    }

    @Test
    void aThrowingConstructorTakesNoOtherWithIt() throws IOException {
        Discovered<Greeter> found = discover(Greeters.Throwing.class.getName(), GOOD);
        assertEquals(List.of("god dag"), keys(found));
        DiscoveryProblem problem = onlyProblem(found);
        assertEquals(Greeters.Throwing.class.getName(), problem.provider().orElseThrow());
        assertTrue(problem.message().contains("no greeting today"), problem.message());
        assertEquals(
                folder.resolve("META-INF/services/" + Greeter.class.getName()).toString(),
                problem.location().orElseThrow());
    }

    @Test
    void aMissingClassTakesNoOtherWithIt() throws IOException {
        Discovered<Greeter> found = discover("se.example.Missing", GOOD);
        assertEquals(List.of("god dag"), keys(found));
        assertEquals("se.example.Missing", onlyProblem(found).provider().orElseThrow());
        assertTrue(
                onlyProblem(found).toString().contains("services"),
                onlyProblem(found).toString());
    }

    @Test
    void aClassThatIsNoProviderTakesNoOtherWithIt() throws IOException {
        Discovered<Greeter> found = discover(Greeters.Stranger.class.getName(), GOOD);
        assertEquals(List.of("god dag"), keys(found));
        assertTrue(onlyProblem(found).message().contains("does not implement " + Greeter.class.getName()));
    }

    @Test
    void aProviderWithoutAKeyTakesNoOtherWithIt() throws IOException {
        Discovered<Greeter> found = discover(Greeters.Silent.class.getName(), GOOD);
        assertEquals(List.of("god dag"), keys(found));
        assertTrue(onlyProblem(found).message().contains("lost for words"));
    }

    @Test
    void anErrorOfTheMachineGoesOn() {
        assertThrows(OutOfMemoryError.class, () -> discover(GOOD, Greeters.Exhausted.class.getName()));
    }

    @Test
    void aBrokenServicesFileIsAProblem() throws IOException {
        Discovered<Greeter> found = discover("this is no name of a class");
        assertEquals(List.of(), found.providers());
        assertTrue(onlyProblem(found).message().contains(folder.toUri().toURL().toString()));
    }

    @Test
    void hundredsOfBrokenProvidersEndTheWalk() throws IOException {
        String[] names =
                IntStream.range(0, 300).mapToObj(i -> "se.example.Missing" + i).toArray(String[]::new);
        Discovered<Greeter> found = discover(names);
        assertEquals(101, found.problems().size());
        assertTrue(found.problems().get(100).message().startsWith("Gave up"));
    }

    @Test
    void aClassThatTwoLoadersFindCountsOnce() throws IOException {
        try (Plugins plugins = plugins(GOOD);
                URLClassLoader child = new URLClassLoader(new URL[0], plugins)) {
            Discovered<Greeter> found = new Discovery<>(Greeter.class, Greeter::greeting)
                    .addAll(ServiceLoader.load(Greeter.class, plugins), plugins)
                    .addAll(ServiceLoader.load(Greeter.class, child), child)
                    .discovered();
            assertEquals(List.of("god dag"), keys(found));
        }
    }

    @Test
    void aProblemThatTwoLoadersMeetCountsOnce() throws IOException {
        try (Plugins plugins = plugins("se.example.Missing");
                URLClassLoader child = new URLClassLoader(new URL[0], plugins)) {
            Discovered<Greeter> found = new Discovery<>(Greeter.class, Greeter::greeting)
                    .addAll(ServiceLoader.load(Greeter.class, plugins), plugins)
                    .addAll(ServiceLoader.load(Greeter.class, child), child)
                    .discovered();
            assertEquals("se.example.Missing", onlyProblem(found).provider().orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jar:file:/a%20b/%C3%A5.jar!/META-INF/x, /a b/å.jar!/META-INF/x",
        "file:/a%20b/c.jar, /a b/c.jar",
        "jar:nested:/a.jar!/b.jar!/x, jar:nested:/a.jar!/b.jar!/x",
        "file:a b, file:a b",
        "jrt:/java.base, jrt:/java.base"
    })
    void aPlaceIsToldAsPeopleWriteIt(String address, String place) {
        assertEquals(place, ReadablePlace.of(address));
    }

    @Test
    void providersMadeByTheCallerCountEach() {
        Discovered<Greeter> found = new Discovery<>(Greeter.class, Greeter::greeting)
                .add(() -> "b")
                .add(() -> "a")
                .discovered();
        assertEquals(List.of("a", "b"), keys(found));
    }

    private static DiscoveryProblem onlyProblem(Discovered<Greeter> found) {
        assertEquals(1, found.problems().size(), () -> found.problems().toString());
        return found.problems().get(0);
    }

    private static List<String> keys(Discovered<Greeter> found) {
        return found.providers().stream().map(Discovered.Provider::key).toList();
    }

    private Discovered<Greeter> discover(String... providers) throws IOException {
        try (Plugins plugins = plugins(providers)) {
            return new Discovery<>(Greeter.class, Greeter::greeting)
                    .addAll(ServiceLoader.load(Greeter.class, plugins), plugins)
                    .discovered();
        }
    }

    private Plugins plugins(String... providers) throws IOException {
        for (String provider : providers) {
            copyClass(provider);
        }
        Path services = folder.resolve("META-INF/services");
        Files.createDirectories(services);
        Files.writeString(
                services.resolve(Greeter.class.getName()),
                List.of(providers).stream().collect(Collectors.joining("\n", "# providers\n", "\n")));
        return new Plugins(folder);
    }

    private void copyClass(String name) throws IOException {
        String file = name.replace('.', '/') + ".class";
        try (InputStream bytes = DiscoveryTest.class.getClassLoader().getResourceAsStream(file)) {
            if (bytes != null) {
                Path target = folder.resolve(file);
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(bytes, target);
            }
        }
    }

    /** A folder of plugins: what is in it comes from it, even if the test has it too. */
    private static final class Plugins extends URLClassLoader {

        private final Path folder;

        Plugins(Path folder) throws MalformedURLException {
            super(new URL[] {folder.toUri().toURL()}, DiscoveryTest.class.getClassLoader());
            this.folder = folder;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!Files.exists(folder.resolve(name.replace('.', '/') + ".class"))) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
