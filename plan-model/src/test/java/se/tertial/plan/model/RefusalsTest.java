package se.tertial.plan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.DocumentRelation;
import se.tertial.plan.model.document.RelationType;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.measure.GoalInteraction;
import se.tertial.plan.model.measure.InteractionType;
import se.tertial.plan.model.measure.SustainabilityRelation;
import se.tertial.plan.model.measure.SustainabilityTag;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.model.measure.Threshold;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

/** What builders refuse, and that the message names the object and both values. */
class RefusalsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 5, 2);
    private static final LocalDate BEFORE = LocalDate.of(2024, 5, 1);
    private static final Ref SUBJECT = Ref.of(ObjectKind.GOAL, "g");
    private static final ScaleRef SCALE = ScaleRef.parse("s@1");

    @ParameterizedTest
    @MethodSource({"times", "whatContradicts", "figures", "scales"})
    void impossibleValuesAreRefused(String message, Executable build) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, build).getMessage());
    }

    @Test
    void aMissingPartIsNamed() {
        assertEquals(
                "Cannot build Body, some of required attributes are not set [id, name, kind]",
                assertThrows(IllegalStateException.class, () -> Body.builder().build())
                        .getMessage());
    }

    static Stream<Arguments> times() {
        return Stream.of(
                refuses(
                        "Body 'rs' ends (2024-05-01) before it starts (2024-05-02)",
                        () -> Body.builder()
                                .id("rs")
                                .name("Styrelsen")
                                .kind(BodyKind.EXECUTIVE_BOARD)
                                .from(FIRST)
                                .to(BEFORE)
                                .build()),
                refuses(
                        "A party ends (2024-05-01) before it starts (2024-05-02)",
                        () -> Party.builder().body("rs").from(FIRST).to(BEFORE).build()),
                refuses(
                        "A wording ends (2024-05-01) before it starts (2024-05-02)",
                        () -> Wording.builder().text("x").from(FIRST).to(BEFORE).build()),
                refuses(
                        "A time frame ends (2024-05-01) before it starts (2024-05-02)",
                        () -> TimeFrame.builder()
                                .role(TimeRole.WITHIN)
                                .basis(TimeBasis.DECIDED)
                                .earliest(FIRST)
                                .latest(BEFORE)
                                .build()),
                refuses(
                        "A time frame lasts longer than nothing, not P0D",
                        () -> TimeFrame.builder()
                                .role(TimeRole.DURATION)
                                .basis(TimeBasis.DECIDED)
                                .duration(Period.ZERO)
                                .build()));
    }

    static Stream<Arguments> whatContradicts() {
        return Stream.of(
                refuses(
                        "A party is exactly one of body, group, position or name; here are 0",
                        () -> Party.builder().build()),
                refuses(
                        "A party is exactly one of body, group, position or name; here are 2",
                        () -> Party.builder().body("rs").name("verksamheten").build()),
                refuses(
                        "A deviation has a cause, an effect, an action or a new date",
                        () -> Deviation.builder().build()),
                refuses(
                        "Activity 'a' has neither a title nor a text",
                        () -> Activity.builder().id("a").build()),
                refuses(
                        "A relation names its target, by reference or by title",
                        () -> DocumentRelation.builder()
                                .type(RelationType.IMPLEMENTS)
                                .build()),
                refuses(
                        "A sustainability tag names a dimension or a goal of Agenda 2030",
                        () -> SustainabilityTag.builder()
                                .relation(SustainabilityRelation.CONTRIBUTES)
                                .build()),
                refuses(
                        "An assessment with the level 'green' names the scale of that level",
                        () -> Assessment.builder().level("green").build()),
                refuses(
                        "An assessment has a printed token or a level",
                        () -> Assessment.builder().scale(SCALE).build()),
                refuses(
                        "The SHA-256 of source document 'd' is 64 hexadecimal digits in lower case, not 'CAFE'",
                        () -> SourceDocument.builder()
                                .id("d")
                                .name("plan.txt")
                                .sha256("CAFE")
                                .build()));
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                refuses(
                        "A target's band ends (1.0) below its start (1.5)",
                        () -> Target.builder()
                                .low(new BigDecimal("1.5"))
                                .high(new BigDecimal("1.0"))
                                .build()),
                refuses(
                        "A threshold starts (2.0) at or above the value that it must stay below (2)",
                        () -> Threshold.builder()
                                .scale(SCALE)
                                .level("green")
                                .from(new BigDecimal("2.0"))
                                .below(new BigDecimal("2"))
                                .build()),
                refuses(
                        "The score of interaction 'i' is -3 to 3, not 4",
                        () -> GoalInteraction.builder()
                                .id("i")
                                .from(SUBJECT)
                                .to(SUBJECT)
                                .type(InteractionType.SYNERGY)
                                .score(4)
                                .build()),
                refuses(
                        "The revision of follow-up 'f' is 1 or more, not 0",
                        () -> FollowUp.builder()
                                .id("f")
                                .period(ReportingPeriod.tertial(2024, 2))
                                .revision(0)
                                .build()),
                refuses(
                        "The currency of funding 'f' is three capital letters such as SEK, not 'kr'",
                        () -> funding("1").currency("kr").build()),
                refuses(
                        "A number has at most 1000 digits on either side of the point",
                        () -> funding("1E+1000000000").build()));
    }

    static Stream<Arguments> scales() {
        return Stream.of(
                refuses(
                        "The colour of level 'green' is # and six hexadecimal digits in lower case, not 'grön'",
                        () -> level().colour("grön").build()),
                refuses(
                        "Status scale 's' ends (2024-05-01) before it starts (2024-05-02)",
                        () -> scale().from(FIRST).to(BEFORE).build()),
                refuses(
                        "Status scale 's' has two levels with the code 'green'",
                        () -> scale().addLevels(
                                        level().build(), level().order(7).build())
                                .build()),
                refuses(
                        "Status scale 's' names 'grey' as its level for \"not assessed\", but its levels are [green]",
                        () -> scale().addLevels(level().build())
                                .notAssessedLevel("grey")
                                .build()),
                refuses(
                        "The version of scale 's' is 1 to 50 letters, digits, full stops, hyphens or underscores, not 'a b'",
                        () -> scale().version("a b").build()));
    }

    @Test
    void amountsKeepNoExponent() {
        Funding funding = funding("1.5E+6").build();

        assertEquals("1500000", funding.amount().toString());
        assertEquals(funding("1500000").build(), funding);
    }

    private static Funding.Builder funding(String amount) {
        return Funding.builder().id("f").amount(new BigDecimal(amount)).year(2024);
    }

    private static StatusLevel.Builder level() {
        return StatusLevel.builder().code("green").label(Text.of("Grön")).order(1);
    }

    private static StatusScale.Builder scale() {
        return StatusScale.builder().id(Id.of("s")).version("1").name("Skala").confidence(ScaleConfidence.ASSUMED);
    }

    private static Arguments refuses(String message, Executable build) {
        return arguments(message, build);
    }
}
