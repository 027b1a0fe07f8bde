package se.tertial.plan.export.layouts.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.export.document.Plain;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;

class ChangesTest {

    private static final ReportingPeriod T1 = ReportingPeriod.tertial(2024, 1);
    private static final ReportingPeriod T2 = ReportingPeriod.tertial(2024, 2);

    @ParameterizedTest
    @CsvSource({"sv, '- Kör fler turer (100\u00a0%)'", "en, '- Kör fler turer (100%)'"})
    void whatRepeatsAnEarlierCommentIsToldInPercent(String language, String line) {
        Portfolio portfolio = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addAssignments(
                        Assignment.builder().id("u-1").text("Kör fler turer").build())
                .addFollowUps(followUp("f-1", T1, "k-1"), followUp("f-2", T2, "k-2"))
                .build();
        Reader reader = new Reader(LayoutContext.builder()
                .source(portfolio)
                .day(LocalDate.of(2024, 9, 1))
                .language(Language.of(language))
                .build());

        List<String> lines = Changes.between(reader, T1, T2).copied().stream()
                .flatMap(block -> Plain.lines(block, Language.of(language)).stream())
                .filter(its -> its.startsWith("- "))
                .toList();
        assertEquals(List.of(line), lines);
    }

    private static FollowUp followUp(String id, ReportingPeriod period, String comment) {
        return FollowUp.builder()
                .id(id)
                .period(period)
                .addReports(Report.builder()
                        .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                        .addComments(Comment.builder()
                                .id(comment)
                                .addParagraphs(Text.of("Arbetet med turerna fortsätter enligt den plan som finns."))
                                .build())
                        .build())
                .build();
    }
}
