package se.tertial.examples.benchmarks.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.examples.benchmarks.ChildJvm;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.plan.exporter.json.PlanJsonWriter;

class WholeWayTest {

    @Test
    void readsChecksAndWritesEveryFormat(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("portfolio.json");
        try (var output = Files.newOutputStream(file)) {
            new PlanJsonWriter(false).write(FollowUps.portfolio(20, 2), output);
        }
        String printed = new ChildJvm(List.of("-Xmx256m"))
                .run(WholeWay.class, List.of(file.toString()))
                .orElseThrow();
        assertEquals(
                List.of(
                        "read",
                        "check",
                        "export csv",
                        "export fods",
                        "export html",
                        "export json",
                        "export ods",
                        "export odt",
                        "export text",
                        "export yaml",
                        "heap"),
                printed.lines()
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .toList());
    }
}
