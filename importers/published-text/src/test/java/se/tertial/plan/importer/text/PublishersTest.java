package se.tertial.plan.importer.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.status.StatusScales;

/** The organisation files among the examples: what a status means hangs on who publishes it. */
class PublishersTest {

    private static final Path FILES = Path.of(System.getProperty("tertial.root", "../.."), "examples", "organisations");
    private static final String REPORT = """
            %h T2 2024 Kommentar T2 2024
            Rusta hållplatserna. (RS)
            %s

            Regionstyrelsen

            Bänkarna är på plats.
            """;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Portfolio file(String name) throws IOException {
        return PlanJson.reader().read(FILES.resolve(name + ".json"));
    }

    private static Optional<StatusLevel> level(Portfolio portfolio, Assessment assessment) {
        return assessment
                .scale()
                .flatMap(portfolio::scale)
                .flatMap(scale -> scale.level(assessment.level().orElseThrow()));
    }

    private static List<Optional<? extends Enum<?>>> meanings(StatusLevel level) {
        return List.of(level.lifecycle(), level.outlook(), level.fulfilment(), level.forecast(), level.trend());
    }

    private static String meaning(Optional<StatusLevel> level) {
        return level.stream()
                .flatMap(its -> meanings(its).stream())
                .flatMap(Optional::stream)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsBodiesAndScalesOnlyAndSaysWhereTheyAreFrom(Path file) throws IOException {
        Portfolio portfolio = PlanJson.reader().read(file);
        assertAll(
                () -> assertEquals(List.of(), portfolio.assignments()),
                () -> assertEquals(List.of(), portfolio.followUps()),
                () -> assertTrue(!portfolio.statusScales().isEmpty()),
                () -> assertTrue(
                        Files.readString(FILES.resolve("README.md")).contains("| `" + file.getFileName() + "` |")));
        boolean invented = file.endsWith("norrlid.json") || file.endsWith("tallmark.json");
        for (StatusScale scale : portfolio.statusScales()) {
            assertEquals(!invented, scale.source().isPresent(), scale.ref().toString());
        }
    }

    /** The library knows some of these scales by itself; a file may say more of a level, but nothing else. */
    @ParameterizedTest
    @MethodSource("files")
    void agreesWithTheScalesOfTheLibrary(Path file) throws IOException {
        for (StatusScale scale : PlanJson.reader().read(file).statusScales()) {
            StatusScales.find(scale.id()).ifPresent(builtIn -> assertAgree(builtIn, scale));
        }
    }

    private static void assertAgree(StatusScale builtIn, StatusScale scale) {
        assertEquals(builtIn.confidence(), scale.confidence());
        assertEquals(builtIn.appliesTo(), scale.appliesTo());
        assertEquals(builtIn.axis(), scale.axis());
        assertEquals(builtIn.to(), scale.to());
        for (StatusLevel known : builtIn.levels()) {
            StatusLevel level = scale.match(known.label().plain()).orElseThrow();
            for (int i = 0; i < meanings(known).size(); i++) {
                Optional<? extends Enum<?>> meaning = meanings(known).get(i);
                if (meaning.isPresent()) {
                    assertEquals(meaning, meanings(level).get(i), known.code());
                }
            }
            assertEquals(known.countsAsDone(), level.countsAsDone(), known.code());
            assertEquals(known.terminal(), level.terminal(), known.code());
        }
    }

    /** One text, read with one file after the other, and with none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Uppdrag         | Gul      |                     | CURRENT  | ''
            Uppdrag         | Gul      | jamtland-harjedalen | CURRENT  | ONGOING IN_PROGRESS
            Uppdrag         | Gul      | norrlid             | CURRENT  | ONGOING MINOR_DEVIATION
            Uppdrag         | Gul      | gavleborg           | CURRENT  | ''
            Uppdrag         | Gul      | malmo               | CURRENT  | ''
            Uppdrag         | Grön     |                     | CURRENT  | ''
            Uppdrag         | Grön     | jamtland-harjedalen | CURRENT  | COMPLETED MET
            Uppdrag         | Grön     | norrlid             | CURRENT  | ON_PLAN
            Uppdrag         | Röd      |                     | CURRENT  | ''
            Uppdrag         | Röd      | jamtland-harjedalen | CURRENT  | NOT_MET
            Uppdrag         | Röd      | norrlid             | CURRENT  | ONGOING MAJOR_DEVIATION
            Uppdrag         | Pågående |                     | CURRENT  | ''
            Uppdrag         | Pågående | gavleborg           | CURRENT  | ONGOING
            Uppdrag         | Pågående | norrlid             | CURRENT  | ''
            Uppdrag         | Avslutat |                     | CURRENT  | ''
            Uppdrag         | Avslutat | gavleborg           | CURRENT  | COMPLETED
            Uppdrag Prognos | Delvis   |                     | FORECAST | ''
            Uppdrag Prognos | Delvis   | uppsala             | FORECAST | PARTLY
            Uppdrag         | Delvis   | uppsala             | CURRENT  | ''
            Mål Prognos     | Delvis   | uppsala             | FORECAST | PARTLY
            Mål Prognos     | Delvis   | vasteras            | FORECAST | PARTLY
            Mål             | Delvis   | vasteras            | CURRENT  | ''
            Åtgärd          | G        |                     | CURRENT  | ''
            Åtgärd          | G        | skane-atgardswebben | CURRENT  | COMPLETED
            Åtgärd          | G        | tallmark            | CURRENT  | ONGOING ON_PLAN
            Åtgärd          | G        | malmo               | CURRENT  | ''
            Uppdrag         | G        | skane-atgardswebben | CURRENT  | ''
            Åtgärd          | Grön     | tallmark            | CURRENT  | ONGOING ON_PLAN
            Åtgärd          | Grön     | norrlid             | CURRENT  | ''
            Åtgärd          | Försenad | vasteras            | CURRENT  | MINOR_DEVIATION
            Indikator Trend | Gul      |                     | TREND    | ''
            Indikator Trend | Gul      | malmo               | TREND    | FLAT
            Indikator Trend | Grön     | malmo               | TREND    | UP
            Indikator Trend | Gul      | norrlid             | TREND    | ''
            Indikator       | Gul      | malmo               | CURRENT  | ''
            Mål Trend       | Gul      | malmo               | TREND    | ''
            """)
    void theSameTextMeansWhatItsPublisherMeans(
            String header, String token, String publisher, AssessmentAxis axis, String meaning)
            throws IOException, ImportException {
        PublishedTextImporter importer = PublishedTextImporter.create();
        Portfolio portfolio = Cases.read(
                        publisher == null ? importer : importer.withOrganisation(file(publisher)),
                        REPORT.replace("%h", header).replace("%s", token))
                .portfolio();
        Assessment assessment = assessments(portfolio).get(0);
        assertAll(
                () -> assertEquals(meaning, meaning(level(portfolio, assessment))),
                () -> assertEquals(axis, assessment.axis()),
                () -> assertEquals(Optional.of(token), assessment.printed()));
    }

    /** Where a header has two columns for statuses, the same colour is two judgements, each by its own scale. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gul¶Grön | CURRENT Gul, FORECAST Grön | ''
            Gul¶Gul  | CURRENT Gul, FORECAST Gul  | ''
            Gul      | CURRENT Gul                | I-STATUS-COLUMN
            """)
    void statusesAreToldApartByTheirColumns(String tokens, String expected, String note) throws ImportException {
        Portfolio portfolio = Cases.read(
                        PublishedTextImporter.create(),
                        REPORT.replace("%h", "Uppdrag Status Prognos").replace("%s", tokens.replace('¶', '\n')))
                .portfolio();
        assertEquals(
                expected,
                assessments(portfolio).stream()
                        .map(its -> its.axis() + " " + its.printed().orElseThrow())
                        .collect(Collectors.joining(", ")));
        assertEquals(
                note,
                portfolio.importNotes().stream()
                        .map(ImportNote::code)
                        .filter(code -> code.startsWith("I-STATUS"))
                        .collect(Collectors.joining(" ")));
    }

    private static List<Assessment> assessments(Portfolio portfolio) {
        return portfolio.followUps().get(0).reports().get(0).assessments();
    }

    /** What the layouts do not hold, such as faces and arrows, is there to be judged all the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gul             | malmo                    | malmo-trend          | FLAT
            Grön            | malmo                    | malmo-trend          | UP
            G               | skane-atgardswebben      | ghpe-atgardswebben   | COMPLETED
            G               | malmo                    | malmo-trend          | ''
            Delvis          | uppsala                  | uppsala-forecast     | PARTLY
            Delvis uppfyllt | vargarda                 | vargarda-emoji       | ''
            😊              | vargarda                 | vargarda-emoji       | MET
            Försenad        | vasteras                 | vasteras-atgard      | MINOR_DEVIATION
            Saknas          | vasteras                 | vasteras-mal         | NOT_ASSESSED NOT_ASSESSED
            Saknas          | jonkoping-hallbarometern | hallbarometern-trend | UNKNOWN
            ↑               | vastra-gotaland          | vastra-gotaland-trend | UP
            """)
    void aTokenMeansWhatTheScaleSays(String token, String publisher, Id scale, String meaning) throws IOException {
        StatusScale found = file(publisher).statusScales().stream()
                .filter(its -> its.id().equals(scale))
                .findFirst()
                .orElseThrow();
        assertEquals(meaning, meaning(found.match(token)));
    }
}
