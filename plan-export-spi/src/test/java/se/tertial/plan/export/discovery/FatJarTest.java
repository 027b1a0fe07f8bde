package se.tertial.plan.export.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.export.child.FoundExporters;
import se.tertial.plan.export.spi.PlanExporter;

/** A program that has been packed into one jar with Tertial and two plugins. */
class FatJarTest {

    @TempDir
    private Path folder;

    @Test
    void allAreFoundIfTheServicesFilesWereMerged() throws Exception {
        SourceJar fat = fat().services(PlanExporter.class, "plug.First", "plug.Second");

        assertEquals(List.of("exporter first -", "exporter second -"), told(fat));
    }

    @Test
    void thoseOfOneFileAreFoundIfTheyWereNotAndNothingElseIsWrong() throws Exception {
        assertEquals(List.of("exporter second -"), told(fat()));
    }

    private SourceJar fat() throws IOException {
        SourceJar fat = new SourceJar(folder);
        for (Path tertial : SourceJar.TERTIAL) {
            fat.include(tertial);
        }
        return fat.include(plugin("First"))
                .include(plugin("Second"))
                .include(SourceJar.location(FoundExporters.class))
                .without("module-info.class");
    }

    private Path plugin(String name) throws IOException {
        return new SourceJar(folder)
                .classes(Sources.exporter(name, name.toLowerCase(Locale.ROOT)))
                .services(PlanExporter.class, "plug." + name)
                .write(folder.resolve(name + ".jar"));
    }

    private List<String> told(SourceJar fat) throws Exception {
        Path jar = fat.write(folder.resolve("fat.jar"));
        return Jvm.lines(folder, List.of("-cp", jar.toString(), FoundExporters.class.getName()));
    }
}
