package se.tertial.plan.model.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

class StatusScalesTest {

    static List<StatusScale> scales() {
        return StatusScales.builtIn();
    }

    private static StatusScale scale(String id) {
        return StatusScales.find(Id.of(id)).orElseThrow();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "built-in-tokens.csv", numLinesToSkip = 2)
    void aPrintedTokenMeansTheLevelOfItsScale(String scale, String token, @Nullable String level) {
        assertEquals(
                Optional.ofNullable(level), scale(scale).match(token).map(StatusLevel::code), scale + ": " + token);
    }

    @Test
    void yellowMeansFiveThingsOnFiveScales() {
        assertEquals(
                Optional.of(Fulfilment.IN_PROGRESS), yellow("rjh-2024-inferred").fulfilment());
        assertEquals(Optional.empty(), yellow("rjh-2024-inferred").outlook());
        assertEquals(Optional.of(Fulfilment.PARTLY_MET), yellow("indicator-rag").fulfilment());
        assertEquals(Optional.of(Trend.FLAT), yellow("malmo-trend").trend());
        assertEquals(Optional.of(Outlook.MINOR_DEVIATION), yellow("deviation").outlook());
        assertEquals(Optional.empty(), scale("gavleborg-2024").match("Gul"));
    }

    private static StatusLevel yellow(String scale) {
        return scale(scale).match("Gul").orElseThrow();
    }

    @Test
    void finallyReportedByACommitteeIsNotClosedByTheAssembly() {
        assertEquals(
                Optional.of(Lifecycle.COMPLETED),
                scale("gavleborg-2024").match("AVSLUTAT").flatMap(StatusLevel::lifecycle));
    }

    @Test
    void theLetterGIsCarriedOutInAtgardswebbenAndNothingElsewhere() {
        List<StatusScale> knowing =
                scales().stream().filter(s -> s.match("G").isPresent()).toList();
        assertEquals(List.of(scale("ghpe-atgardswebben")), knowing);
        assertEquals(
                Optional.of(Lifecycle.COMPLETED),
                scale("ghpe-atgardswebben").match("g").flatMap(StatusLevel::lifecycle));
    }

    @Test
    void scalesAreSortedAndFoundByIdAndByReference() {
        List<ScaleRef> refs = scales().stream().map(StatusScale::ref).toList();
        assertEquals(refs.stream().distinct().sorted().toList(), refs);
        refs.forEach(
                ref -> assertEquals(Optional.of(ref), StatusScales.find(ref).map(StatusScale::ref)));
        assertEquals(Optional.empty(), StatusScales.find(Id.of("no-such-scale")));
        assertEquals(Optional.empty(), StatusScales.find(ScaleRef.parse("deviation@0")));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyTextIsInSwedishAndEnglish(StatusScale scale) {
        texts(scale).forEach(text -> {
            assertFalse(text.isBlank(), scale.id() + ": " + text);
            assertEquals(Set.of(Language.EN), text.translations().keySet(), scale.id() + ": " + text);
            assertFalse(text.plain(Language.EN).isBlank(), scale.id() + ": " + text);
        });
    }

    private static Stream<Text> texts(StatusScale scale) {
        Stream<Text> ofLevels = scale.levels().stream()
                .flatMap(level -> Stream.concat(Stream.of(level.label()), level.description().stream()));
        return Stream.concat(Stream.concat(Stream.of(scale.name()), scale.note().stream()), ofLevels);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyLevelHasAShapeOfItsOwnSoThatColourIsNeverTheOnlyMark(StatusScale scale) {
        List<String> shapes = scale.levels().stream()
                .map(level -> level.symbol().orElseThrow())
                .toList();
        assertEquals(shapes.stream().distinct().toList(), shapes);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyColourCanBeReadOnWhite(StatusScale scale) {
        for (StatusLevel level : scale.levels()) {
            level.colour().ifPresent(colour -> assertTrue(contrastToWhite(colour) >= 4.5, level.code() + " " + colour));
            assertTrue(level.colourName().isPresent() || level.colour().isEmpty(), level.code());
        }
    }

    /** The contrast ratio of WCAG 2. */
    private static double contrastToWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double light = 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
        return 1.05 / (light + 0.05);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyNameOfALevelLeadsBackToItAndToNoOther(StatusScale scale) {
        for (StatusLevel level : scale.levels()) {
            Stream.of(
                            Stream.of(
                                    level.code(),
                                    level.label().plain(),
                                    level.label().plain(Language.EN)),
                            level.aliases().stream(),
                            level.symbol().stream(),
                            level.letter().stream(),
                            level.colourName().stream())
                    .flatMap(names -> names)
                    .forEach(name -> assertEquals(
                            Optional.of(level.code()),
                            scale.match(name).map(StatusLevel::code),
                            scale.id() + ": " + name));
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyLevelSaysWhatItMeansUnlessItsPublisherConflatesMeanings(StatusScale scale) {
        Set<String> silent = scale.levels().stream()
                .filter(level -> Stream.of(
                                level.lifecycle(), level.outlook(), level.fulfilment(), level.forecast(), level.trend())
                        .noneMatch(Optional::isPresent))
                .map(StatusLevel::code)
                .collect(Collectors.toSet());
        assertEquals(scale.id().value().equals("vargarda-emoji") ? Set.of("partly-or-unknown") : Set.of(), silent);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void whatIsPublishedHasAnAddressAndWhatIsNotSaysSo(StatusScale scale) {
        if (scale.confidence() != ScaleConfidence.PUBLISHED) {
            assertTrue(scale.note().isPresent(), scale.id().value());
        }
        boolean own = Set.of("lifecycle", "deviation").contains(scale.id().value());
        assertEquals(
                own,
                scale.source().flatMap(source -> source.uri()).isEmpty(),
                scale.id().value());
    }

    @ParameterizedTest
    @MethodSource("scales")
    void aTerminalLevelHasALifecycleThatEnds(StatusScale scale) {
        Set<Lifecycle> ends =
                Set.of(Lifecycle.COMPLETED, Lifecycle.CLOSED, Lifecycle.CANCELLED, Lifecycle.CARRIED_FORWARD);
        scale.levels().stream()
                .filter(StatusLevel::terminal)
                .forEach(level -> assertTrue(ends.contains(level.lifecycle().orElseThrow()), level.code()));
    }

    @Test
    void mappingsJoinLevelsThatExist() {
        for (ScaleMapping mapping : StatusScales.mappings()) {
            StatusScale from = StatusScales.find(mapping.fromScale()).orElseThrow();
            StatusScale to = StatusScales.find(mapping.toScale()).orElseThrow();
            mapping.levels().forEach((there, here) -> {
                assertTrue(from.level(there).isPresent(), there);
                assertTrue(to.level(here).isPresent(), here);
            });
            assertTrue(mapping.confidence() != ScaleConfidence.PUBLISHED);
            assertTrue(mapping.note().isPresent());
        }
    }

    @Test
    void theColoursOf2024ReadAsNamesOf2025OnlyByAnAssumedMapping() {
        ScaleMapping mapping = StatusScales.mapping(
                        scale("rjh-2024-inferred").ref(),
                        scale("rjh-2025-named").ref())
                .orElseThrow();
        assertEquals(ScaleConfidence.ASSUMED, mapping.confidence());
        assertEquals("ongoing-on-plan", mapping.levels().get("in-progress"));
        assertFalse(mapping.levels().containsKey("not-met"));
        assertEquals(
                Optional.empty(),
                StatusScales.mapping(
                        scale("rjh-2025-named").ref(),
                        scale("rjh-2024-inferred").ref()));
    }
}
