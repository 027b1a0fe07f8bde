package se.tertial.plan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.rules.check.CheckReport;

class ExportPlanTest {

    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    @Test
    void writesAllTablesIntoOneFileWhereTheExporterCan(@TempDir Path folder) throws IOException {
        ExportRequest template = Requests.bodies(3).build();
        ExportPlan plan = ExportPlan.builder("Region Norr 2024/T2", template)
                .exporter(new TextExporter("a"), Map.of("between", "+"))
                .exporter(new TextExporter("b"))
                .build();
        assertEquals(
                List.of("Region-Norr-2024-T2-tables.txt", "Region-Norr-2024-T2-tables-b.txt"),
                plan.artifacts().stream().map(ExportPlan.Artifact::fileName).toList());
        List<ExportPlan.Written> written = plan.writeTo(folder.resolve("deep/er"));
        assertEquals(4, written.get(0).outcome().rows(), "three bodies and the organisation");
        assertTrue(Files.readString(written.get(0).file()).contains("b2++Nämnd 2+"));
        assertTrue(Files.readString(written.get(1).file()).contains("b2 |  | Nämnd 2 | "));
    }

    @Test
    void noTwoFilesShareANameHoweverManyWouldTakeIt() {
        ExportPlan plan = ExportPlan.builder("x", Requests.bodies(1).build())
                .exporter(new TextExporter())
                .exporter(new TextExporter())
                .exporter(new TextExporter())
                .build();
        assertEquals(
                List.of("x-tables.txt", "x-tables-text.txt", "x-tables-text-2.txt"),
                plan.artifacts().stream().map(ExportPlan.Artifact::fileName).toList());
    }

    @Test
    void eachFileIsWholeAndTheSetIsNot(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("x-bodies.txt"), "old bodies");
        Files.writeString(folder.resolve("x-comments.txt"), "old comments");
        Files.writeString(folder.resolve("x-reports.txt"), "old reports");
        List<String> told = new ArrayList<>();
        ExportRequest template =
                Requests.bodies(1).cancellation(() -> !told.isEmpty()).build();
        ExportPlan plan = ExportPlan.builder("x", template)
                .exporter(new TextExporter())
                .tables(List.of("bodies", "comments", "reports"))
                .build();
        assertThrows(
                ExportException.Cancelled.class,
                () -> plan.writeTo(
                        folder,
                        written -> told.add(written.file().getFileName() + " "
                                + written.outcome().rows())));
        assertEquals(List.of("x-bodies.txt 1"), told, "what is there when it ends");
        assertTrue(Files.readString(folder.resolve("x-bodies.txt")).startsWith("b0"));
        assertEquals("old comments", Files.readString(folder.resolve("x-comments.txt")));
        assertEquals("old reports", Files.readString(folder.resolve("x-reports.txt")));
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertEquals("Ö".repeat(60), FileNames.safe("Ö".repeat(200)));
        assertEquals("a" + "𐐀".repeat(29), FileNames.safe("a" + "𐐀".repeat(200)));
    }

    @Test
    void writesNamedTablesEachIntoItsOwnFile() {
        ExportPlan plan = ExportPlan.builder("x", Requests.bodies(3).build())
                .exporter(new TextExporter())
                .tables(List.of("comments", "bodies"))
                .build();
        assertEquals(
                List.of("x-comments.txt", "x-bodies.txt"),
                plan.artifacts().stream().map(ExportPlan.Artifact::fileName).toList());
    }

    @Test
    void writesAFileForEveryTableThatOfFindingsIfRulesHaveBeenRun() {
        ExportRequest template = Requests.bodies(3).build();
        ExportRequest checked = ExportRequest.builder()
                .copy(template)
                .check(CheckReport.builder().asOf(LocalDate.of(2024, 8, 31)).build())
                .build();
        List<String> without = oneByOne(template);
        List<String> with = oneByOne(checked);
        assertEquals(ExportPlan.tableIds().size(), with.size());
        assertEquals(with.size() - 1, without.size());
        assertTrue(with.contains("x-findings.txt"));
        assertFalse(without.contains("x-findings.txt"));
    }

    private static List<String> oneByOne(ExportRequest template) {
        PlanExporter tables = new TextExporter();
        PlanExporter one = new PlanExporter() {
            @Override
            public ExporterDescriptor descriptor() {
                return ExporterDescriptor.builder()
                        .copy(tables.descriptor())
                        .content(Set.of(ContentKind.TABLE))
                        .build();
            }

            @Override
            public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
                return tables.export(request, output);
            }
        };
        return ExportPlan.builder("x", template).exporter(one).build().artifacts().stream()
                .map(ExportPlan.Artifact::fileName)
                .toList();
    }

    @Test
    void checksEverythingBeforeTheFirstFile() {
        ExportPlan.Builder builder = ExportPlan.builder("x", Requests.bodies(3).build());
        builder.exporter(new TextExporter()).tables(Set.of("bodis"));
        assertThrows(ExportException.UnknownContent.class, builder::build);
        ExportPlan.Builder wrong = ExportPlan.builder("x", Requests.bodies(3).build());
        wrong.exporter(new TextExporter(), Map.of("betwen", "+"));
        assertThrows(ExportException.InvalidOption.class, wrong::build);
        assertTrue(ExportPlan.tableIds().contains("bodies"));
    }

    @ParameterizedTest
    @CsvSource({
        "Region Jämtland,Region-Jämtland",
        "'../../etc/passwd',etc-passwd",
        "'A\u030Angermanland',Ångermanland",
        "con,_con",
        "NUL.txt,_NUL.txt",
        "'...',export",
        "'',export",
        "'a:b*c?',a-b-c",
        "COM5,_COM5",
        "lpt9.tar.gz,_lpt9.tar.gz",
        "COM¹,COM",
        "console,console",
        "aux.,_aux",
        "'.bodies. ',bodies",
        "\uD800x,x"
    })
    void makesNamesThatEverySystemTakes(String words, String name) {
        assertEquals(name, FileNames.safe(words));
    }

    @Property
    void everyNameIsSafe(@ForAll String words) {
        String name = FileNames.safe(words);
        assertTrue(name.matches("[\\p{L}\\p{Nd}._-]+"), name);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 121, name);
        assertTrue(
                !name.startsWith(".")
                        && !name.endsWith(".")
                        && !RESERVED.matcher(name).matches(),
                name);
        assertEquals(name, FileNames.safe(name));
    }
}
