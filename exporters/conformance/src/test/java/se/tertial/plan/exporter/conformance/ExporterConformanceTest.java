package se.tertial.plan.exporter.conformance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.rules.Rule;
import se.tertial.plan.exporter.conformance.rules.Rules;
import se.tertial.plan.exporter.conformance.wrong.HonestExporter;

class ExporterConformanceTest {

    private static final ExporterConformance KIT = new Kit(ExporterLimits.none());

    /** Not a test of its own: the exporter is registered nowhere. */
    private static final class Kit extends ExporterConformance {

        private final ExporterLimits limits;

        Kit(ExporterLimits limits) {
            this.limits = limits;
        }

        @Override
        protected PlanExporter exporter() {
            return new HonestExporter();
        }

        @Override
        protected ExporterLimits limits() {
            return limits;
        }
    }

    @Test
    void givesAGroupOfTestsForEachRule() {
        Set<String> groups = Stream.concat(KIT.rules(), KIT.rulesOnOtherMachines())
                .map(DynamicNode::getDisplayName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Rules.all().stream().map(Rule::toString).collect(Collectors.toCollection(TreeSet::new)), groups);
    }

    @Test
    void namesWhatIsTried() {
        assertEquals(
                List.of(
                        "model on tr_TR, Pacific/Apia, ISO-8859-1",
                        "model on sv_SE, Europe/Stockholm, windows-1252, CR LF",
                        "model on ar_EG, Africa/Cairo, UTF-16"),
                tests(KIT.rulesOnOtherMachines(), "M07").stream()
                        .map(DynamicNode::getDisplayName)
                        .toList());
    }

    @Test
    void runsTheTests() {
        assertDoesNotThrow(
                () -> tests(KIT.rules(), "M09").get(0).getExecutable().execute());
    }

    @Test
    void skipsWhatALimitLeavesOutAndSaysWhy() {
        ExporterLimits limits = ExporterLimits.none()
                .withoutControlCharacters("none in XML")
                .withoutLoneSurrogates("none in UTF-8")
                .withLongestText(32_767, "a cell")
                .withoutAdvice("S03", "small files");
        ExporterConformance kit = new Kit(limits);
        assertEquals("The exporter declares a limit: none in XML", reason(kit, "M24"));
        assertEquals("The exporter declares a limit: none in UTF-8", reason(kit, "M25"));
        assertEquals("The exporter declares a limit: at most 32767 characters: a cell", reason(kit, "M26"));
        assertEquals("The exporter declares a limit: small files", reason(kit, "S03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M09", "S3", "", "X01"})
    void noMustCanBeGivenUp(String rule) {
        ExporterLimits none = ExporterLimits.none();
        assertThrows(IllegalArgumentException.class, () -> none.withoutAdvice(rule, "I would rather not"));
    }

    @Test
    void aLimitHasItsBoundsAndAReason() {
        ExporterLimits none = ExporterLimits.none();
        assertThrows(IllegalArgumentException.class, () -> none.withLongestText(32_768, "long enough"));
        assertThrows(IllegalArgumentException.class, () -> none.withoutControlCharacters(" "));
    }

    @Test
    void idsAreUniqueAndInOrder() {
        List<String> ids = Rules.all().stream().map(Rule::id).toList();
        assertEquals(List.copyOf(new TreeSet<>(ids)), List.copyOf(new LinkedHashSet<>(ids)));
        assertTrue(ids.stream().allMatch(id -> id.matches("[MS][0-9]{2}")), ids::toString);
    }

    private static String reason(ExporterConformance kit, String rule) {
        return String.valueOf(assertThrows(
                        TestAbortedException.class,
                        () -> tests(kit.rules(), rule).get(0).getExecutable().execute())
                .getMessage());
    }

    private static List<DynamicTest> tests(Stream<DynamicNode> groups, String rule) {
        return groups.filter(group -> group.getDisplayName().startsWith(rule))
                .flatMap(group -> ((DynamicContainer) group).getChildren())
                .map(DynamicTest.class::cast)
                .toList();
    }
}
