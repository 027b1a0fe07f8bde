package se.tertial.plan.export.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.export.child.FoundExporters;
import se.tertial.plan.export.spi.PlanExporter;

/** An application of a server: Tertial and a plugin in a class loader of their own, while the server has Tertial, too. */
@Tag("class-path")
class ChildLoaderTest {

    @TempDir
    private Path folder;

    @Test
    void exportersAreFoundOnAnyThreadAndAllIsUnloadedAfterwards() throws Exception {
        Collectable.assertGone(usedAndClosed());
    }

    private WeakReference<ClassLoader> usedAndClosed() throws Exception {
        Path jar = new SourceJar(folder)
                .classes(Sources.exporter("Good", "good"))
                .services(PlanExporter.class, "plug.Good")
                .write(folder.resolve("plug.jar"));
        List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
        for (Path tertial : SourceJar.TERTIAL) {
            urls.add(tertial.toUri().toURL());
        }
        urls.add(SourceJar.location(FoundExporters.class).toUri().toURL());
        // Its parent is not Java's second loader, which gives away the classes of modules, too.
        try (URLClassLoader application = new URLClassLoader(urls.toArray(URL[]::new), null)) {
            assertEquals(List.of("exporter good -"), lines(application));
            assertEquals(
                    List.of("exporter good -"),
                    ForkJoinPool.commonPool().submit(() -> lines(application)).get());
            return new WeakReference<>(application);
        }
    }

    private static List<?> lines(ClassLoader application) throws ReflectiveOperationException {
        Class<?> program = application.loadClass(FoundExporters.class.getName());
        return (List<?>) program.getMethod("lines").invoke(null);
    }
}
