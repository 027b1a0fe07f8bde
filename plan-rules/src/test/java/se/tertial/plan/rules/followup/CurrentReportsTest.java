package se.tertial.plan.rules.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.FollowUpState;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.time.ReportingPeriod;

class CurrentReportsTest {

    private static final ReportingPeriod T2 = ReportingPeriod.parse("2024-T2");
    private static final Pattern FOLLOW_UP = Pattern.compile("(?<id>[a-z])(?:-r(?<revision>\\d))?(?<draft>-draft)?"
            + "(?:\\^(?<supersedes>[a-z]))?(?::(?<issuer>\\w+))?(?:#(?<title>\\w+))?(?:@(?<period>[\\w-]+))?");

    /**
     * The table: follow-ups as {@code id-rREVISION-draft^SUPERSEDES:ISSUER#TITLE@PERIOD}, and what corrects what, each on its
     * own subject and on one that all report on.
     */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "corrections.csv", numLinesToSkip = 1)
    void laterRevisionsCorrectEarlierOnes(String followUps, String lines, String why) {
        Portfolio portfolio = portfolio(followUps);
        TreeMap<String, String> told = new TreeMap<>();
        CurrentReports reports = CurrentReports.ofPeriod(portfolio, T2);
        reports.read(report -> report)
                .forEach((subject, all) -> told.put(subject.id().value(), ids(all)));
        assertEquals(
                lines.replaceAll("\\w<", "").replace("|", " "),
                told.remove("shared"),
                () -> "who has a say on what all report on: " + why);
        assertEquals(lines.replaceAll("[<|]", " "), String.join(" ", told.keySet()), why);
        assertEquals(
                lines.replaceAll("[<|]", " "),
                reports.followUps().stream()
                        .map(its -> its.id().value())
                        .sorted()
                        .collect(Collectors.joining(" ")));
        assertEquals(read(reports), opened(reports), "what is pulled one by one is what is read at once");
    }

    private static Map<Ref, List<Report>> read(CurrentReports reports) {
        Map<Ref, List<Report>> all = new TreeMap<>(Comparator.comparing(Ref::toString));
        reports.read(report -> report)
                .forEach((subject, told) ->
                        all.put(subject, told.stream().map(Told::kept).toList()));
        return all;
    }

    private static Map<Ref, List<Report>> opened(CurrentReports reports) {
        Map<Ref, List<Report>> all = new TreeMap<>(Comparator.comparing(Ref::toString));
        for (List<FollowUpHeader> line : reports.lines()) {
            try (ReportCursor cursor = reports.open(line)) {
                assertThrows(IllegalStateException.class, cursor::report);
                while (cursor.advance()) {
                    all.computeIfAbsent(cursor.report().subject(), ref -> new ArrayList<>())
                            .add(cursor.report());
                }
            }
        }
        return all;
    }

    @Test
    void aCorrectionStandsInThePlaceOfWhatItCorrects() {
        Portfolio portfolio = portfolio("a b-r2");
        CurrentReports reports = CurrentReports.ofPeriod(portfolio, T2);

        List<String> order = new ArrayList<>();
        try (ReportCursor cursor = reports.open(reports.lines().get(0))) {
            while (cursor.advance()) {
                order.add(cursor.report().subject().id().value());
            }
        }

        assertEquals(List.of("a", "shared", "b"), order);
    }

    private static String ids(List<Told<Report>> told) {
        return told.stream().map(its -> its.followUp().id().value()).sorted().collect(Collectors.joining(" "));
    }

    @Test
    void aWholeRevisionReplacesAllAndADraftIsReadOnlyIfAskedFor() {
        Portfolio portfolio = portfolio("a b-r2 c-r3-draft");
        FollowUp second = portfolio.followUps().get(1);
        Portfolio whole = Portfolio.builder()
                .copy(portfolio)
                .followUps(List.of(
                        portfolio.followUps().get(0),
                        FollowUp.builder()
                                .copy(second)
                                .completeness(Completeness.WHOLE)
                                .build(),
                        portfolio.followUps().get(2)))
                .build();
        assertEquals(
                List.of("assignment:b", "assignment:shared"),
                CurrentReports.ofPeriod(whole, T2).read(report -> report).keySet().stream()
                        .map(Ref::toString)
                        .toList());
        assertEquals(List.of("a", "b"), line(portfolio, "b"));
        assertEquals(List.of("a", "b", "c"), line(portfolio, "c"));
        assertEquals(List.of("a", "c"), line(portfolio("a b-r2-draft^a c-r3^b"), "c"));
    }

    private static List<String> line(Portfolio portfolio, String followUp) {
        return CurrentReports.ofRevision(portfolio, Id.of(followUp)).followUps().stream()
                .map(FollowUpHeader::id)
                .map(Id::value)
                .toList();
    }

    private static Portfolio portfolio(String followUps) {
        return Portfolio.builder()
                .organisation(Organisation.builder().name("Region Exempel").build())
                .addBodies(body("rs"), body("hsn"))
                .addAssignments(assignment("a"), assignment("b"), assignment("c"), assignment("shared"))
                .addAllFollowUps(Arrays.stream(followUps.split(" "))
                        .map(CurrentReportsTest::followUp)
                        .toList())
                .build();
    }

    private static FollowUp followUp(String text) {
        Matcher parts = FOLLOW_UP.matcher(text);
        assertEquals(true, parts.matches(), text);
        FollowUp.Builder followUp = FollowUp.builder()
                .id(parts.group("id"))
                .issuer(parts.group("issuer") == null ? "rs" : parts.group("issuer"))
                .period(parts.group("period") == null ? T2 : ReportingPeriod.parse(parts.group("period")))
                .revision(parts.group("revision") == null ? 1 : Integer.parseInt(parts.group("revision")))
                .addReports(on(parts.group("id")), on("shared"));
        if (parts.group("draft") != null) {
            followUp.state(FollowUpState.DRAFT);
        }
        if (parts.group("supersedes") != null) {
            followUp.supersedes(Id.of(parts.group("supersedes")));
        }
        if (parts.group("title") != null) {
            followUp.title(parts.group("title"));
        }
        return followUp.build();
    }

    private static Report on(String assignment) {
        return Report.builder().subject(Ref.parse("assignment:" + assignment)).build();
    }

    private static Assignment assignment(String id) {
        return Assignment.builder().id(id).text(id).build();
    }

    private static Body body(String id) {
        return Body.builder().id(id).name(id).kind(BodyKind.COMMITTEE).build();
    }
}
