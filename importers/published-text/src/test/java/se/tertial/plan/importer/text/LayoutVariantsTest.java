package se.tertial.plan.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutVariantsTest {

    private static final PublishedTextImporter IMPORTER = PublishedTextImporter.create();

    static List<Cases.Case> reports() {
        return Cases.read("reports.txt");
    }

    static List<Cases.Case> views() {
        return Cases.read("views.txt");
    }

    static List<Cases.Case> groups() {
        return Cases.read("groups.txt");
    }

    static List<Cases.Case> plans() {
        return Cases.read("plans.txt");
    }

    static Stream<Cases.Case> all() {
        return Stream.of(reports(), views(), groups(), plans()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void readsReports(Cases.Case its) throws ImportException {
        assertRead("L1", its);
    }

    @ParameterizedTest
    @MethodSource("views")
    void readsViewsOfOneVoice(Cases.Case its) throws ImportException {
        assertRead("L2", its);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void readsReportsGroupedByBody(Cases.Case its) throws ImportException {
        assertRead("L4", its);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void readsPlans(Cases.Case its) throws ImportException {
        assertRead("L14", its);
    }

    private static void assertRead(String layout, Cases.Case its) throws ImportException {
        ImportResult result = Cases.read(IMPORTER, its.document());
        assertEquals(its.outline(), Outline.of(result));
        assertEquals(layout, result.layout().id());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsTheSameWithWindowsLineEnds(Cases.Case its) throws ImportException {
        assertEquals(
                its.outline(), Outline.of(Cases.read(IMPORTER, its.document().replace("\n", "\r\n"))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsTheSameWithAByteOrderMarkAndWithoutTheLastLineEnd(Cases.Case its) throws ImportException {
        assertEquals(
                its.outline(),
                Outline.of(Cases.read(IMPORTER, "\uFEFF" + its.document().stripTrailing())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsTheSameFromCombiningMarks(Cases.Case its) throws ImportException {
        String decomposed = Normalizer.normalize(its.document(), Normalizer.Form.NFD);
        ImportResult result = Cases.read(IMPORTER, decomposed);
        assertEquals(
                its.outline(),
                Outline.of(result)
                        .replaceAll("( ?I-RECOMPOSED|! I-RECOMPOSED$)", "")
                        .replaceAll("\n!$", "")
                        .stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("all")
    void losesNothing(Cases.Case its) throws ImportException {
        assertEquals(
                List.of(),
                LostText.of(its.document(), Cases.read(IMPORTER, its.document()).portfolio()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsTheSameTwice(Cases.Case its) throws ImportException {
        assertEquals(
                Cases.read(IMPORTER, its.document()).portfolio(),
                Cases.read(IMPORTER, its.document()).portfolio());
    }
}
