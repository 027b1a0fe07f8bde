package se.tertial.examples.quickstart.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;

/** The list of what is planted is true of the region. */
class PlantedTest {

    private static final String CATALOGUE = "S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11 S12"
            + " R01 R02 R03 R04 R05 R06 R07 R08"
            + " C01 C02 C03 C04 C05 C06 C08 C09 C10 C11 C13 C14 C15"
            + " T01 T02 T03 T04 T05 T07 T08 T09 T10"
            + " P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12"
            + " L02 L04 L05 Q01 Q02 Q03 Q05";

    /** What these rules find is that a body says nothing. */
    private static final Set<String> SILENCE = Set.of("R03", "R05");

    private static final Portfolio REGION = Region.read("region.json");
    private static final Set<String> IDS = PlanObjects.of(REGION).values().stream()
            .map(object -> object.id().value())
            .collect(Collectors.toSet());

    @Test
    void everyRuleThatDataCanBreakIsPlantedOnce() throws IOException {
        List<String> rules = Files.readAllLines(Region.FOLDER.resolve("planted.csv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();

        assertEquals(List.of(CATALOGUE.split(" ")), rules);
    }

    @ParameterizedTest(name = "{0} at {2}")
    @CsvFileSource(files = "examples/quickstart/region/planted.csv", useHeadersInDisplayName = true, encoding = "UTF-8")
    void theFaultIsWhereItIsSaidToBe(
            String rule,
            String kind,
            String id,
            @Nullable String period,
            @Nullable String body,
            @Nullable String part,
            String wrong,
            String clean) {
        Ref subject = new Ref(kind(kind), Id.of(id));

        assertTrue(REGION.find(subject).isPresent(), () -> "there is no " + subject);
        assertTrue(part == null || IDS.contains(part), () -> "there is no " + part);
        assertFalse(wrong.isBlank() || clean.isBlank());
        if (period != null && subject.kind() != ObjectKind.FOLLOW_UP) {
            assertReported(rule, subject, ReportingPeriod.parse(period), body);
        }
    }

    private void assertReported(String rule, Ref subject, ReportingPeriod period, @Nullable String body) {
        List<Report> reports = REGION.followUps().stream()
                .filter(followUp -> followUp.period().equals(period))
                .flatMap(followUp -> followUp.reports().stream())
                .filter(report -> report.subject().equals(subject))
                .toList();
        Set<String> commenting = reports.stream()
                .flatMap(report -> report.comments().stream())
                .flatMap(comment -> comment.body().stream())
                .map(Id::value)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(rule.equals("Q03"), reports.isEmpty(), "reports on " + subject + " in " + period);
        assertEquals(
                body != null && !SILENCE.contains(rule),
                body != null && commenting.contains(body),
                () -> body + " on " + subject + " in " + period);
    }

    private static ObjectKind kind(String written) {
        return ObjectKind.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
