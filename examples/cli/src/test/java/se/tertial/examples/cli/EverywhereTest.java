package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program gives the same bytes under other locales, zones and charsets. */
@Tag("packaged")
class EverywhereTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia -Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/St_Johns -Dfile.encoding=US-ASCII"
            })
    void importAndExportGiveTheSameBytes(String machine) throws Exception {
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        Files.createDirectories(here);
        Files.createDirectories(there);
        Child child = new Child(List.of(machine.split(" ")), Map.of("LC_ALL", "C"));

        Run import1 = Run.tertial(call("import", here.resolve("p.json")));
        Run import2 = child.tertial(call("import", there.resolve("p.json")));
        Run export1 = Run.tertial("export", here.resolve("p.json"), "--to", "csv,json", "--out", here.resolve("out"));
        Run export2 =
                child.tertial("export", there.resolve("p.json"), "--to", "csv,json", "--out", there.resolve("out"));

        assertEquals(import1, import2);
        assertEquals(export1.out().replace(here.toString(), there.toString()), export2.out());
        assertEquals("", export2.err());
        assertArrayEquals(Files.readAllBytes(here.resolve("p.json")), Files.readAllBytes(there.resolve("p.json")));
        for (String line : export2.outLines()) {
            Path file = Path.of(line);
            assertArrayEquals(
                    Files.readAllBytes(here.resolve("out").resolve(file.getFileName())), Files.readAllBytes(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void aCheckGivesTheSameBytes(String format) throws Exception {
        Path file = folder.resolve("p.json");
        Run.tertial(call("import", file));
        Object[] check = {"check", file, "--format", format, "--as-of", "2025-10-01", "--rules", "all"};
        Child child = new Child(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=US-ASCII"), Map.of("LC_ALL", "C"));

        assertEquals(Run.tertial(check), child.tertial(check));
    }

    private static Object[] call(String command, Path out) {
        return new Object[] {command, Project.PLAN, Project.FOLLOW_UP, "--organisation", Project.NORRLID, "-o", out};
    }
}
