package se.tertial.examples.quickstart.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.Figure;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/** What the rules find in the region, and that they find nothing in its twin. */
class FindingsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);
    private static final RuleRegistry RULES = RuleRegistry.discover();
    private static final Portfolio REGION = Region.read("region.json");
    private static final CheckReport FOUND =
            PlanChecker.of(RULES, RuleSet.all()).check(REGION, DAY);
    private static final Map<Ref, Ref> REPORTED_IN = reportedIn();

    private static Map<Ref, Ref> reportedIn() {
        Map<Ref, Ref> subjects = new HashMap<>();
        for (FollowUp followUp : REGION.followUps()) {
            for (Report report : followUp.reports()) {
                report.comments()
                        .forEach(comment -> subjects.put(new Ref(ObjectKind.COMMENT, comment.id()), report.subject()));
            }
        }
        return subjects;
    }

    @ParameterizedTest(name = "{0} at {2}")
    @CsvFileSource(files = "examples/quickstart/region/planted.csv", useHeadersInDisplayName = true, encoding = "UTF-8")
    void aRuleFindsWhatIsPlantedForIt(
            String rule,
            String kind,
            String id,
            @Nullable String period,
            @Nullable String body,
            @Nullable String part) {
        assertTrue(RULES.find(rule).isPresent(), () -> "there is no rule " + rule);
        List<Finding> there = withParts(FOUND.findings())
                .filter(finding -> finding.rule().equals(rule))
                .filter(finding -> isAt(finding, kind, id, part))
                .filter(finding -> period == null
                        || finding.period().isEmpty()
                        || finding.period().get().code().equals(period))
                .toList();

        assertTrue(!there.isEmpty(), () -> "found elsewhere: " + shown(FOUND, rule));
    }

    /** The findings with those that have become part of them. */
    private static Stream<Finding> withParts(List<Finding> findings) {
        return findings.stream().flatMap(finding -> Stream.concat(Stream.of(finding), withParts(finding.subsumed())));
    }

    private static boolean isAt(Finding finding, String kind, String id, @Nullable String part) {
        Ref subject = finding.subject().orElseThrow();
        Ref place = REPORTED_IN.getOrDefault(subject, subject);
        Ref planted = Ref.of(ObjectKind.ofCode(kind), id);
        return place.equals(planted) || place.id().value().equals(part) || isFollowUpOf(place, planted);
    }

    /** Whether a finding on a whole follow-up takes in what is planted. */
    private static boolean isFollowUpOf(Ref place, Ref planted) {
        return REGION.followUps().stream()
                .filter(followUp -> place.equals(new Ref(ObjectKind.FOLLOW_UP, followUp.id())))
                .flatMap(followUp -> followUp.reports().stream())
                .anyMatch(report -> report.subject().equals(planted));
    }

    @Test
    void nothingIsFoundThatIsNotPlanted() throws IOException {
        List<List<String>> planted = Files.readAllLines(Region.FOLDER.resolve("planted.csv")).stream()
                .skip(1)
                .map(row -> List.of(row.split(",", 7)))
                .toList();

        assertEquals(
                "",
                FOUND.findings().stream()
                        .filter(finding -> planted.stream().noneMatch(row -> isPlanted(finding, row)))
                        .map(FindingsTest::shown)
                        .collect(Collectors.joining("\n")));
    }

    /** Whether a row is about a finding: at its place, or with the name of its place in what is said to be wrong. */
    private static boolean isPlanted(Finding finding, List<String> row) {
        String wrong = row.get(6);
        Ref subject = finding.subject().orElseThrow();
        Ref place = REPORTED_IN.getOrDefault(subject, subject);
        return row.get(0).equals(finding.rule())
                && (isAt(finding, row.get(1), row.get(2), row.get(5))
                        || wrong.contains(place.id().value()))
                && (row.get(3).isEmpty()
                        || finding.period().isEmpty()
                        || finding.period().get().code().equals(row.get(3)));
    }

    @Test
    void everyRuleFindsSomethingOrCounts() {
        assertEquals(
                RULES.ids(),
                Stream.concat(
                                withParts(FOUND.findings()).map(Finding::rule),
                                FOUND.figures().stream().map(Figure::rule))
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void nothingIsWrongInTheTwin() {
        CheckReport report = PlanChecker.of(RULES, RuleSet.all()).check(Region.read("clean.json"), DAY);

        assertEquals("", shown(report, ""));
    }

    private static String shown(CheckReport report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().startsWith(rule))
                .map(FindingsTest::shown)
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Finding finding) {
        return finding.rule() + " " + finding.subject().orElseThrow() + " " + finding.message(Language.EN);
    }
}
