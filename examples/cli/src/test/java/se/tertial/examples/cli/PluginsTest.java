package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with plugins: an exporter and a rule that work, and exporters that lack something. */
@Tag("packaged")
class PluginsTest {

    private static final String EXPORTER = "se.tertial.plan.export.spi.PlanExporter";
    private static final Path PROGRAMS =
            Project.ROOT.resolve("examples/quickstart/src/main/java/se/tertial/examples/quickstart");
    private static final Path REGION = Project.ROOT.resolve("examples/quickstart/region/region.json");
    private static final String LIBRARY = "package lib; public class Base { public static void word() {} }";

    @TempDir
    private Path temporary;

    private Path plugins = Path.of("");

    @BeforeEach
    void theExporterOfTheQuickstart() throws IOException {
        plugins = Files.createDirectory(temporary.resolve("insticksprogram å"));
        new PluginJar(temporary)
                .compile(PROGRAMS.resolve("ListExporter.java"))
                .services(EXPORTER, "se.tertial.examples.quickstart.ListExporter")
                .write(plugins.resolve("list.jar"));
    }

    @Test
    void formatsTellsWhichJarDidNotLoadAndWhyAndTheOthersWork() throws Exception {
        broken("Dependent", " extends lib.Base").write(plugins.resolve("dependent.jar"));
        Path lib = Files.createDirectory(temporary.resolve("lib"));
        new PluginJar(temporary)
                .compile("Base.java", LIBRARY)
                .module("module lib { exports lib; }", lib)
                .write(lib.resolve("lib.jar"));
        broken("Unready", "")
                .module(
                        "module broken { requires se.tertial.plan.export; requires lib; provides " + EXPORTER
                                + " with broken.Unready; }",
                        lib)
                .write(plugins.resolve("unready.jar"));

        Run run = tertial("formats", "--locale", "en", "--plugins", plugins);

        assertEquals(ExitStatus.DONE, run.status());
        assertTrue(run.outLines().contains("list – List"), run.out());
        assertTrue(
                run.outLines()
                        .contains(
                                "  from:     list.jar, version unknown (se.tertial.examples.quickstart.ListExporter)"),
                run.out());
        assertEquals(
                List.of(
                        "tertial: could not be loaded: The module lib, which broken requires, is missing; put the jar that has"
                                + " it, and this plugin, into a folder of their own in the folder of plugins ("
                                + plugins.resolve("unready.jar") + ")",
                        "tertial: could not be loaded: Provider broken.Dependent cannot be loaded: the class lib.Base is missing;"
                                + " add the jar that has it to the class path or module path or, for a plugin, put both into"
                                + " a folder of their own in the folder of plugins ("
                                + plugins.resolve("dependent.jar") + "!/META-INF/services/" + EXPORTER + ")"),
                run.errLines());
        assertEquals(
                List.of("csv", "fods", "html", "json", "list", "ods", "odt", "text", "yaml"),
                tertial("formats", "--ids", "--plugins", plugins).outLines());
    }

    @Test
    void exportWritesByThePluginsThatTheEnvironmentNames() throws Exception {
        Run run = new Child(List.of(), Map.of("TERTIAL_PLUGINS", plugins.toString(), "LC_ALL", "C.UTF-8"))
                .tertial("export", REGION, "--to", "list", "--table", "follow-ups", "--out", temporary);

        assertEquals(List.of(temporary.resolve("region-follow-ups.txt").toString()), run.outLines());
        assertEquals("", run.err());
        assertTrue(Files.readString(temporary.resolve("region-follow-ups.txt")).contains("Period: 2024-T2\n"));
    }

    @Test
    void aFolderOfTheEnvironmentThatIsNotThereIsWrong() throws Exception {
        Path none = temporary.resolve("none");
        Run run = new Child(List.of(), Map.of("TERTIAL_PLUGINS", none.toString(), "LC_ALL", "C.UTF-8"))
                .tertial("formats");

        assertEquals(
                "tertial: TERTIAL_PLUGINS is '" + none + "', and there is no such folder; check the path\n", run.err());
        assertEquals(ExitStatus.WRONG, run.status());
    }

    @Test
    void checkRunsTheRulesOfPlugins() throws Exception {
        new PluginJar(temporary)
                .compile(PROGRAMS.resolve("LongReportRule.java"))
                .services("se.tertial.plan.rules.check.Rule", "se.tertial.examples.quickstart.LongReportRule")
                .write(plugins.resolve("rule.jar"));

        Run rules = tertial("rules", "NORRLID-1", "--plugins", plugins);
        Run check = tertial("check", REGION, "--rules", "all", "--as-of", "2025-05-31", "--plugins", plugins);

        assertEquals(
                "NORRLID-1  info  recommended  Långa kommentarer",
                rules.outLines().get(0));
        assertEquals("", rules.err());
        assertTrue(check.out().contains("NORRLID-1"), check.out());
    }

    @Test
    void anExportThatLacksAClassSaysSo() throws Exception {
        broken("Late", "").write(plugins.resolve("late.jar"));

        Run run = tertial("export", REGION, "--to", "late", "--out", temporary, "--plugins", plugins);

        assertEquals(
                List.of("tertial: a plugin lacks what it needs (java.lang.NoClassDefFoundError: lib/Base); give it the"
                        + " libraries, in the versions, that it was built with"),
                run.errLines());
        assertEquals(ExitStatus.FAILED, run.status());
    }

    @Test
    void aFormatThatDidNotLoadIsSaidToBeLookedFor() throws Exception {
        broken("Dependent", " extends lib.Base").write(plugins.resolve("dependent.jar"));

        Run run = tertial("export", REGION, "--to", "late", "--out", temporary, "--plugins", plugins);

        assertTrue(
                run.err().startsWith("tertial: There is no exporter 'late'; there are csv, fods, html, json, list, "),
                run.err());
        assertTrue(run.err().endsWith("; 'tertial formats' tells what could not be loaded\n"), run.err());
        assertEquals(ExitStatus.WRONG, run.status());
    }

    private static String source(String name, String base) {
        return """
            package broken;
            public class %s%s implements se.tertial.plan.export.spi.PlanExporter {
                public se.tertial.plan.export.spi.ExporterDescriptor descriptor() {
                    return se.tertial.plan.export.spi.ExporterDescriptor.builder().id("late")
                            .name(se.tertial.plan.rules.Bilingual.of("Sen", "Late"))
                            .description(se.tertial.plan.rules.Bilingual.of("Sen.", "Late."))
                            .mediaType("text/plain").fileExtension("txt")
                            .form(se.tertial.plan.export.spi.ArtifactForm.TEXT)
                            .addContent(se.tertial.plan.export.spi.ContentKind.TABLE).build();
                }
                public se.tertial.plan.export.spi.ExportOutcome export(
                        se.tertial.plan.export.spi.ExportRequest request, java.io.OutputStream output) {
                    lib.Base.word();
                    return se.tertial.plan.export.spi.ExportOutcome.of(0);
                }
            }
            """.formatted(name, base);
    }

    private Run tertial(Object... words) throws Exception {
        return new Child(List.of(), Map.of("LC_ALL", "C.UTF-8")).tertial(words);
    }

    /** A plugin whose library is not there. */
    private PluginJar broken(String name, String base) throws IOException {
        return new PluginJar(temporary)
                .compile("Base.java", LIBRARY)
                .compile(name + ".java", source(name, base))
                .without("lib/Base.class")
                .services(EXPORTER, "broken." + name);
    }
}
