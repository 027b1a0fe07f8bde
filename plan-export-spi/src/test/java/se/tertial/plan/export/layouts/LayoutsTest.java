package se.tertial.plan.export.layouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.Plain;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.view.Secrets;
import se.tertial.plan.export.words.WordList;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.fixtures.Portfolios;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleRun;

/** Every layout of the library: what all have in common, and what each is for. */
class LayoutsTest {

    private static final Finding FINDING = Finding.builder()
            .rule("T01")
            .severity(Severity.WARNING)
            .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
            .template(MessageTemplate.of("Tiden har gått ut.", "Time has run out."))
            .build();
    private static final CheckReport CHECK = CheckReport.builder()
            .asOf(LocalDate.of(2024, 9, 1))
            .addFindings(FINDING)
            .addRuns(new RuleRun(
                    RuleRegistry.discover().find("T01").orElseThrow().descriptor(),
                    RuleRun.Outcome.RAN,
                    Optional.empty(),
                    1,
                    0))
            .build();

    static Stream<String> ids() {
        return BuiltInLayouts.all().stream().map(layout -> layout.descriptor().id());
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.smallPortfolios();
    }

    @Property(tries = 30)
    void everyPortfolioCanBeLaidOut(@ForAll("portfolios") Portfolio portfolio) {
        for (ReportLayout layout : BuiltInLayouts.all()) {
            Set<LayoutNeed> needs = layout.descriptor().needs();
            boolean lacks =
                    needs.contains(LayoutNeed.BODY) && portfolio.bodies().isEmpty();
            if (!lacks) {
                ExportRequest.Builder request =
                        request(portfolio, layout.descriptor().id());
                request.period(Norr.T2);
                if (needs.contains(LayoutNeed.BODY)) {
                    request.filter(ContentFilter.none()
                            .withBodies(List.of(portfolio.bodies().get(0).id())));
                }
                ReportDocument document = request.build().document();
                assertFalse(Plain.lines(document).isEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyReportTellsWhatItIsFromWhomAndWhatIsMissing(String id) {
        for (Language language : List.of(Language.SV, Language.EN)) {
            ReportDocument document =
                    norr(id, Audience.PUBLIC).language(language).build().document();
            List<String> facts =
                    document.facts().stream().map(fact -> fact.name().plain()).toList();
            List<String> wanted = language.equals(Language.SV)
                    ? List.of("Utgivare", "Läget per", "Kontakt", "Till", "Undantaget", "Framtagen")
                    : List.of("Issuer", "As of", "Contact", "For", "Withheld", "Made on");
            assertTrue(facts.containsAll(wanted), () -> id + " has only " + facts);
            List<Section> sections = document.sections();
            assertEquals("legend", sections.get(sections.size() - 1).id());
            assertEquals(language, document.language());
            Set<String> ids = new HashSet<>();
            sections.forEach(section -> unique(section, ids));
            assertEquals(Plain.lines(document), Plain.lines(document), "the same at every reading");
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatIsWithheldIsInNoReportForThePublic(String id) {
        assertFalse(String.join("\n", lines(norr(id, Audience.PUBLIC))).contains(Norr.SECRET), id);
    }

    /** All but the body's part: the portfolio of secrets has no bodies. */
    static Stream<String> idsOfAll() {
        return ids().filter(id -> !id.equals("body"));
    }

    @ParameterizedTest
    @MethodSource("idsOfAll")
    void whatStandsInSomethingWithheldIsInNoReportForThePublic(String id) {
        ExportRequest.Builder secrets =
                request(Secrets.portfolio(DisclosureLevel.SECRET), id).check(CHECK);
        secrets.period(Norr.T2);
        assertFalse(String.join("\n", lines(secrets)).contains(Secrets.WORD), id);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void findingsAreShownToThePublicOnlyWhenAskedFor(Audience audience) {
        String found = "- T01: Tiden har gått ut.";

        assertEquals(
                audience != Audience.PUBLIC, lines(norr("follow-up", audience)).contains(found));
        assertTrue(lines(norr("follow-up", audience)
                        .selection(new ContentSelection.Layout("follow-up", Map.of("findings", "true"))))
                .contains(found));
        assertFalse(lines(norr("follow-up", audience)
                        .selection(new ContentSelection.Layout("follow-up", Map.of("findings", "false"))))
                .contains(found));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void howMuchRulesFoundIsToldToThePublicOnlyWhenAskedFor(Audience audience) {
        Predicate<String> counts = line -> line.contains("iakttagelse");

        assertEquals(
                audience != Audience.PUBLIC,
                lines(norr("audit-trail", audience)).stream().anyMatch(counts));
        assertTrue(lines(norr("audit-trail", audience)
                        .selection(new ContentSelection.Layout("audit-trail", Map.of("findings", "true"))))
                .stream()
                .anyMatch(counts));
    }

    @Test
    void theFollowUpIsTheCorrectedOne() {
        List<String> lines = lines(norr("follow-up", Audience.PUBLIC));

        assertTrue(
                lines.containsAll(List.of(
                        "Uppföljning – Region Norr",
                        "T2 2024",
                        "Diarienummer: RS/40/2024",
                        "Undantaget: 1 kommentar",
                        "#3 1 Minska utsläppen. (RS)",
                        "BODY Status: ▲\u00a0Gul – Mindre avvikelse",
                        "LABEL Regionstyrelsen",
                        "QUOTE Det går bra.",
                        "LABEL Trafiknämnden (hänvisning)",
                        "WITHHELD Uppgiften lämnas inte ut (OSL 18:13)",
                        "- Orsak: Bussarna är sena.",
                        "BODY Status enligt Trafiknämnden (satt i stället för den beräknade): Blå – betydelsen är inte känd",
                        "NOTE Skäl: Nya siffror.",
                        "NOTE Betydelsen är härledd; ingen publicerad förklaring har hittats.",
                        "BODY Ingen skala är känd för: Blå. Vad de betyder går därför inte att säga.")),
                () -> String.join("\n", lines));
        assertFalse(lines.contains("BODY Status: ■\u00a0Röd – Större avvikelse"), "that was corrected");
        assertTrue(lines(norr("follow-up", Audience.ALL)).contains("QUOTE " + Norr.SECRET));
    }

    @Test
    void theMatrixHasEachOfTheFiveMarks() {
        List<String> lines = lines(norr("matrix", Audience.PUBLIC));

        assertTrue(
                lines.contains("1 Minska utsläppen. (RS) | ●\u00a0svar | →\u00a0hänvisar | ○\u00a0tyst"),
                () -> String.join("\n", lines));
        assertTrue(lines.contains("2 Kör fler turer. (TN) | ■\u00a0undantagen | ●\u00a0svar | –\u00a0ej frågad"));
        assertTrue(lines.contains("Trafiknämnden | 1 | 1 | 0 | 1"), "asked about one, answered it and one more");
        assertTrue(lines.contains("Kulturnämnden | 1 | 0 | 1 | 0"));
    }

    @Test
    void whereNobodyKnowsWhoWasAskedNoReportSaysWhoWasNot() {
        Portfolio known = Norr.portfolio();
        Portfolio.Builder unknown = Portfolio.builder()
                .copy(known)
                .reportingDuties(List.of())
                .assignments(known.assignments().stream()
                        .map(its -> Assignment.builder()
                                .copy(its)
                                .responsibility(Optional.empty())
                                .build())
                        .toList());
        List<String> matrix = lines(
                request(unknown.build(), "matrix").audience(Audience.PUBLIC).period(Norr.T2));
        assertTrue(
                matrix.containsAll(
                        List.of(
                                "Organ | Kommenterat",
                                "Trafiknämnden | 2",
                                "NOTE Det är inte känt vem som blev tillfrågad. Ett streck säger bara att organet inte har kommenterat.")),
                () -> String.join("\n", matrix));
        for (String id : List.of("worklist", "body")) {
            List<String> lines = lines(request(unknown.build(), id)
                    .audience(Audience.PUBLIC)
                    .period(Norr.T2)
                    .filter(ContentFilter.none().withBodies(List.of(Id.of("tn")))));
            assertTrue(
                    lines.contains(
                            "BODY Det är inte känt vem som blev tillfrågad. Därför går det inte att säga vem som inte har svarat."),
                    () -> String.join("\n", lines));
        }
    }

    @Test
    void theOverviewTellsHowItStandsAndWhatIsAskedFor() {
        List<String> lines = lines(norr("overview", Audience.PUBLIC));

        assertTrue(
                lines.containsAll(List.of(
                        "▲\u00a0Mindre avvikelse | 2 | 100\u00a0%",
                        "LABEL Behov som ett organ har anmält",
                        "- Trafiknämnden: 2 Kör fler turer",
                        "- ▲\u00a0Gul – Mindre avvikelse: 2 Kör fler turer. (TN)",
                        "  - Orsak: Bussarna är sena.",
                        "  - Orsak och åtgärd är inte beskrivna",
                        "LABEL Försämrat",
                        "- 2 Kör fler turer: ●\u00a0Enligt plan → ▲\u00a0Mindre avvikelse")),
                () -> String.join("\n", lines));
    }

    /** The scale has an alias for each level that no report prints. */
    @ParameterizedTest
    @CsvSource({
        "follow-up, '- ■\u00a0Större avvikelse,- ▲\u00a0Gul: Mindre avvikelse,- ●\u00a0Enligt plan'",
        "audit-trail, '- ■\u00a0Röd: Större avvikelse,- ▲\u00a0Gul: Mindre avvikelse,- ●\u00a0Grön: Enligt plan'",
        "indicators, '- ■\u00a0Större avvikelse,- ▲\u00a0Mindre avvikelse,- ●\u00a0Enligt plan'",
        "overview, '- ■\u00a0Större avvikelse,- ▲\u00a0Gul: Mindre avvikelse,- ●\u00a0Enligt plan'",
        "change, '- ■\u00a0Större avvikelse,- ▲\u00a0Mindre avvikelse,- ●\u00a0Enligt plan'"
    })
    void theLegendCallsLevelsAsTheReportDoes(String layout, String legend) {
        List<String> lines = lines(norr(layout, Audience.PUBLIC));
        int title = lines.indexOf("LABEL Färger");

        assertEquals(List.of(legend.split(",")), lines.subList(title + 1, title + 4));
    }

    @Test
    void theWorklistNamesTheSilentTheLateAndThoseWhoWait() {
        List<String> lines = lines(norr("worklist", Audience.PUBLIC));

        assertTrue(
                lines.containsAll(List.of(
                        "Kulturnämnden | 1 Minska utsläppen | 2024-10-31",
                        "- 1 väntar på: Regionstyrelsen – Riktlinje för möten",
                        "  - 2 Kör fler turer (väntar)",
                        "2024-08-01 | 31 | Tidtabell | 1.1 Nya linjer | Trafiknämnden",
                        "2024-10-15 | 44 | Återrapport | 2 Kör fler turer | Trafiknämnden")),
                () -> String.join("\n", lines));
    }

    @Test
    void theBodySeesItsOwnPart() {
        List<String> lines = lines(norr("body", Audience.PUBLIC));

        assertTrue(lines.containsAll(
                List.of("Trafiknämnden, T2 2024", "QUOTE Stöd behövs.", "- 1.1 Nya linjer", "QUOTE Se uppdrag 2.")));
        assertFalse(lines.contains("QUOTE Det går bra."), "another body said that");
        assertThrows(
                ExportException.MissingInput.class,
                () -> norr("body", Audience.PUBLIC)
                        .filter(ContentFilter.none())
                        .build()
                        .document());
    }

    @Test
    void theAuditTrailGoesFromDecisionThroughEveryRevision() {
        List<String> lines = lines(norr("audit-trail", Audience.PUBLIC));

        assertTrue(
                lines.containsAll(
                        List.of(
                                "- 2023-11-29: Givet",
                                "  - Regionstyrelsen 2023-11-29, § 131: gav i uppdrag",
                                "- 2024-08-31: Rapporterat för T2 2024, RS/40/2024",
                                "  - Status: ■\u00a0Röd – Större avvikelse",
                                "- 2024-08-31: Rapporterat för T2 2024, revision 2, RS/40/2024",
                                "- T2 2024: Tertialrapport 2024-T2, RS/40/2024, revision 2, gäller det som den tar upp; ersätter revision 1",
                                "- T2 2024, 2 Kör fler turer: Blå – betydelsen är inte känd (satt i stället för den beräknade). Nya siffror.")),
                () -> String.join("\n", lines));
    }

    @Test
    void aTargetWithABoundIsARangeForCharts() {
        try (BlockCursor cursor = norr("indicators", Audience.PUBLIC)
                .build()
                .document()
                .sections()
                .get(0)
                .blocks()
                .open()) {
            List<SeriesBlock.Range> ranges = new ArrayList<>();
            while (cursor.advance()) {
                if (cursor.block() instanceof SeriesBlock series) {
                    series.points().forEach(point -> point.range().ifPresent(ranges::add));
                }
            }
            assertEquals(List.of(new SeriesBlock.Range(Optional.empty(), Optional.of(new BigDecimal("35.5")))), ranges);
        }
    }

    @Test
    void valuesOfIndicatorsHaveTheLastDayOfTheirTime() {
        try (BlockCursor cursor = norr("indicators", Audience.PUBLIC)
                .build()
                .document()
                .sections()
                .get(0)
                .blocks()
                .open()) {
            List<String> days = new ArrayList<>();
            while (cursor.advance()) {
                if (cursor.block() instanceof SeriesBlock series) {
                    series.points()
                            .forEach(point -> point.day()
                                    .ifPresent(day -> days.add(point.when().plain() + " " + day)));
                }
            }
            assertTrue(
                    days.containsAll(List.of("T1 2024 2024-04-30", "T2 2024 2024-08-31", "2025 2025-12-31")),
                    days.toString());
        }
    }

    @Test
    void indicatorsAreJudgedByTheirThresholdsOnly() {
        List<String> lines = lines(norr("indicators", Audience.PUBLIC));

        assertTrue(
                lines.containsAll(List.of(
                        "[Väntan (dagar)]",
                        "T1 2024 | Utfall | saknas |  | ",
                        "T2 2024 | Utfall | 36 | ▲\u00a0Mindre avvikelse | preliminärt",
                        "2025 | Mål | högst 35,5 |  | ",
                        "NOTE Källa: Kolada")),
                () -> String.join("\n", lines));
        assertTrue(lines(norr("indicators", Audience.PUBLIC).language(Language.EN))
                .contains("2025 | Target | at most 35.5 |  | "));
    }

    @Test
    void theActionPlanTheTimelineTheChangeAndTheFindingsSayWhatTheyAreFor() {
        assertTrue(lines(norr("action-plan", Audience.PUBLIC))
                .containsAll(List.of(
                        "# Plan för resor",
                        "# Resor",
                        "#4 1.1 Nya linjer",
                        "BODY Öppna tre linjer.",
                        "- Resultat: Tidtabell, 2024-08-01 – pågår")));
        List<String> timeline = lines(norr("timeline", Audience.PUBLIC)
                .selection(new ContentSelection.Layout("timeline", Map.of("from", "2024-01-01", "to", "2024-12-31"))));
        assertTrue(timeline.contains("- 2024-10-15: Ska vara klart: Återrapport – 2 Kör fler turer"));
        assertFalse(timeline.contains("# 2023"));
        assertTrue(lines(norr("change", Audience.PUBLIC)
                        .selection(new ContentSelection.Layout("change", Map.of("since", "T1 2024"))))
                .contains("Från T1 2024 till T2 2024"));
        assertThrows(
                ExportException.InvalidOption.class,
                () -> norr("change", Audience.PUBLIC)
                        .selection(new ContentSelection.Layout("change", Map.of("since", "igår")))
                        .build()
                        .document());
        List<String> findings = lines(norr("findings", Audience.ALL));
        assertTrue(findings.contains("- 1 Minska utsläppen: Tiden har gått ut."), () -> String.join("\n", findings));
    }

    @Test
    void wordsOfAnotherLanguageAreMarkedInATranslatedReport() {
        ReportDocument document =
                norr("follow-up", Audience.PUBLIC).language(Language.EN).build().document();

        assertEquals("Follow-up – Region North", document.title().plain());
        assertEquals(
                List.of(Language.SV),
                document.sections().get(0).title().runs().stream()
                        .flatMap(run -> run.language().stream())
                        .toList());
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        WordList words = WordList.of(Reader.class, "layouts");

        assertEquals(words.keys(), words.englishKeys());
        words.keys().forEach(words::template);
    }

    private static void unique(Section section, Set<String> ids) {
        assertTrue(ids.add(section.id()), "two sections are called " + section.id());
        section.sections().forEach(below -> unique(below, ids));
    }

    private static List<String> lines(ExportRequest.Builder request) {
        return Plain.lines(request.build().document());
    }

    private static ExportRequest.Builder norr(String id, Audience audience) {
        ExportRequest.Builder request = request(Norr.portfolio(), id);
        request.audience(audience).period(Norr.T2).check(CHECK);
        if (id.equals("body")) {
            request.filter(ContentFilter.none().withBodies(List.of(Id.of("tn"))));
        }
        return request;
    }

    private static ExportRequest.Builder request(Portfolio portfolio, String id) {
        ExportRequest.Builder request = ExportRequest.builder();
        request.source(portfolio)
                .selection(new ContentSelection.Layout(id))
                .check(CheckReport.builder().asOf(LocalDate.EPOCH).build())
                .generatedAt(Instant.parse("2024-09-01T10:00:00Z"));
        return request;
    }
}
