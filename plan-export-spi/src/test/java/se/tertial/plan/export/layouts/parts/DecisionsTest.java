package se.tertial.plan.export.layouts.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

class DecisionsTest {

    @ParameterizedTest
    @CsvSource({
        "EXPECTED, 2023-12-31, '2023, väntat: anta'",
        "EXPECTED, 2024-01-01, '2023, skulle ha fattats: anta'",
        "POSTPONED, 2024-01-01, '2023, uppskjutet: anta'",
        "TAKEN, 2024-01-01, '2023: antog'"
    })
    void whatWasExpectedByADayThatHasPassedIsOverdue(DecisionState state, LocalDate day, String line) {
        Decision decision = Decision.builder()
                .id("b-1")
                .act(DecisionAct.ADOPTED)
                .state(state)
                .date(TimeFrame.builder()
                        .of(Edtf.parse("2023"))
                        .role(TimeRole.DECISION)
                        .basis(TimeBasis.DECIDED)
                        .build())
                .build();
        assertEquals(line, new Decisions(reader(decision, day)).line(decision).plain());
    }

    @ParameterizedTest
    @CsvSource({"TAKEN, '[Withheld]', '[Withheld]'", "EXPECTED, '[Withheld], väntat', 'väntat: [Withheld]'"})
    void ofADecisionThatIsWithheldTheMarkerStandsAlone(DecisionState state, String brief, String line) {
        Decision decision = Decision.builder()
                .id("b-1")
                .act(DecisionAct.OTHER)
                .state(state)
                .text("[Withheld]")
                .build();
        Decisions decisions = new Decisions(reader(decision, LocalDate.of(2024, 1, 1)));

        assertEquals(brief, decisions.brief(decision).plain());
        assertEquals(line, decisions.line(decision).plain());
    }

    private static Reader reader(Decision decision, LocalDate day) {
        Portfolio portfolio = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addDecisions(decision)
                .build();
        return new Reader(LayoutContext.builder().source(portfolio).day(day).build());
    }
}
