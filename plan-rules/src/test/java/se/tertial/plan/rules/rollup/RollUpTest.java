package se.tertial.plan.rules.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

class RollUpTest {

    private static final Id OWNER = Id.of("rs");

    /**
     * The table: every method with every treatment, ties, and what cannot be compared. Children are named a, b, c. The
     * steps by shares are those of {@link Samples#MOSTLY_DONE}.
     */
    @ParameterizedTest(name = "{0} of {2}, {1}")
    @CsvFileSource(resources = "roll-ups.csv", numLinesToSkip = 1)
    void answersAsTheTableSays(
            String method,
            @Nullable String treatment,
            @Nullable String children,
            String outcome,
            @Nullable String decisive) {
        RollUpAnswer answer = RollUp.by(Samples.method(method), Samples.options(orEmpty(treatment)))
                .of(Samples.children(orEmpty(children)));
        assertEquals(outcome, Samples.written(answer.computed()));
        assertEquals(
                orEmpty(decisive),
                answer.decisive().stream()
                        .map(child -> child.subject().id().value())
                        .collect(Collectors.joining(" ")));
        assertEquals(Samples.children(orEmpty(children)).size(), answer.tally().total());
        assertEquals(answer.computed(), answer.outcome());
    }

    private static String orEmpty(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    /** The words, in both languages: how it was computed, who decided, the counts, who was left out and why. */
    @ParameterizedTest(name = "{0} of {2}, {1}")
    @CsvFileSource(resources = "explanations.csv", numLinesToSkip = 1)
    void explainsItself(
            String method, @Nullable String treatment, @Nullable String children, String swedish, String english) {
        RollUpAnswer answer = RollUp.by(Samples.method(method), Samples.options(orEmpty(treatment)))
                .of(Samples.children(orEmpty(children)));
        assertEquals(swedish, answer.explanation(Language.SV).replace('\u00a0', '_'));
        assertEquals(english, answer.explanation(Language.EN));
    }

    @Test
    void aLevelSetByHandStandsBesideTheComputedOne() {
        RollUpMethod manual = Manual.of(
                Computation.WORST,
                Samples.rating("completed"),
                OWNER,
                Text.of("Resten är småsaker.").with(Language.EN, "The rest is trifles."));
        RollUpAnswer answer = RollUp.by(manual).of(Samples.children("completed planned"));
        assertEquals(Optional.of(Samples.rating("completed")), answer.outcome().level());
        assertEquals(Optional.of(Samples.rating("planned")), answer.computed().level());
        assertEquals(
                "Satt för hand av rs: Genomförd. Resten är småsaker. Beräknat: Planerad: den sämsta nivån av 2."
                        + " Avgörande: b. Nivåer: Genomförd 1, Planerad 1.",
                answer.explanation(Language.SV));
        assertEquals(
                "Set by hand by rs: Completed. The rest is trifles. Computed: Planned: the worst level of 2."
                        + " Decided by: b. Levels: Completed 1, Planned 1.",
                answer.explanation(Language.EN));
    }

    /** A motivation may be of several paragraphs, and need not end in a full stop; the explanation stays one line. */
    @Test
    void namesThingsAndBodiesAsTheReaderKnowsThem() {
        RollUpMethod manual = Manual.of(
                Computation.WORST, Samples.rating("completed"), OWNER, Text.of("Resten är småsaker\n\noch kan vänta"));
        Child child = Child.builder()
                .copy(Samples.children("planned").get(0))
                .body(Id.of("hsn"))
                .build();
        assertEquals(
                "Set by hand by body:rs: Completed. Resten är småsaker och kan vänta. Computed: Planned: the worst level of 1."
                        + " Decided by: assignment:a/body:hsn. Levels: Planned 1.",
                RollUp.by(manual).of(List.of(child)).explanation(Language.EN, Ref::toString));
    }

    @Test
    void whatWasItselfNotComparableIsCountedAsThat() {
        RollUpAnswer below = RollUp.by(Computation.WORST).of(Samples.children("planned deviation:minor"));
        Child obstructed = Child.builder()
                .subject(Ref.of(ObjectKind.GOAL, "m"))
                .obstacle((RollUpOutcome.NotComparable) below.computed())
                .build();
        RollUpAnswer answer = RollUp.by(Computation.WORST)
                .of(List.of(Samples.children("planned").get(0), obstructed));
        assertEquals(1, answer.tally().uncompared());
        assertEquals(2, answer.tally().plus(answer.tally()).uncompared());
        assertEquals(
                "Inte jämförbart: skalorna deviation@1 och lifecycle@1 har ingen översättning till en gemensam."
                        + " Det gäller: m. Nivåer: Planerad 1, inte jämförbara 1.",
                answer.explanation(Language.SV));
    }

    @Test
    void aJudgementIsAProposalUntilItIsMade() {
        Judgement open = Judgement.on(Computation.MEDIAN);
        List<Child> children = Samples.children("completed planned planned");
        RollUpAnswer proposed = RollUp.by(open).of(children);
        assertEquals(new RollUpOutcome.AwaitsJudgement(proposed.computed()), proposed.outcome());
        assertTrue(
                proposed.explanation(Language.SV).startsWith("Förslag som väntar på bedömning: Planerad: mittnivån"));
        RollUpAnswer judged = RollUp.by(open.decided(Samples.rating("ongoing"), OWNER, Text.of("Mycket är på gång.")))
                .of(children);
        assertEquals(Optional.of(Samples.rating("ongoing")), judged.outcome().level());
        assertEquals(proposed.computed(), judged.computed());
        assertTrue(judged.explanation(Language.EN)
                .startsWith("Judged by rs: Ongoing. Mycket är på gång. Computed: Planned: the middle level of 3."));
    }

    @Test
    void scoresReplacePlacesAndAllLevelsNeedOne() {
        RollUpOptions scores = RollUpOptions.builder()
                .putScores("completed", new BigDecimal("100"))
                .putScores("planned", new BigDecimal("10"))
                .putScores("not-started", BigDecimal.ZERO)
                .build();
        RollUpAnswer answer =
                RollUp.by(Computation.AVERAGE, scores).of(Samples.children("completed not-started planned"));
        assertEquals(Optional.of(Samples.rating("planned")), answer.computed().level());
        assertEquals(Optional.of(new BigDecimal("36.67")), answer.score());
        RollUpAnswer without = RollUp.by(Computation.AVERAGE, scores).of(Samples.children("completed ongoing"));
        assertEquals("not-comparable NO_SCORE", Samples.written(without.computed()));
    }

    @Test
    void answersOnTheScaleThatIsAskedFor() {
        RollUpOptions options = RollUpOptions.builder()
                .copy(Samples.options("mapped"))
                .scale(Samples.scale("hallbarometern-atgard"))
                .build();
        RollUpAnswer answer = RollUp.by(Computation.WORST, options).of(Samples.children("vasteras-atgard:late"));
        assertEquals("hallbarometern-atgard:late", Samples.written(answer.computed()));
        assertTrue(answer.explanation(Language.SV)
                .endsWith("Översatt från vasteras-atgard@1 till hallbarometern-atgard@1: antagen översättning."));
        assertEquals(
                "not-comparable SEVERAL_SCALES",
                Samples.written(RollUp.by(Computation.WORST, options)
                        .of(Samples.children("completed"))
                        .computed()));
    }

    @Test
    void stepsByShareAreTriedInOrder() {
        MinShare steps = MinShare.of("completed", new BigDecimal("0.8"), Set.of("not-started"), "not-started")
                .then(new ShareStep("ongoing", new BigDecimal("0.5"), Set.of()));
        Map<String, String> expected = Map.of(
                "completed completed completed completed ongoing", "completed",
                "completed completed completed completed not-started", "ongoing",
                "completed paused", "ongoing",
                "completed paused paused", "not-started");
        expected.forEach((children, level) -> assertEquals(
                level,
                Samples.written(RollUp.by(steps).of(Samples.children(children)).computed())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1  | The share of what is not assessed is from 0 to 1, not 1.1
            -0.1 | The share of what is not assessed is from 0 to 1, not -0.1
            """)
    void refusesSharesThatAreNone(BigDecimal share, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> NotAssessedTreatment.threshold(share))
                        .getMessage());
    }

    @Test
    void refusesWhatNobodyCanMean() {
        Rating level = Samples.rating("planned");
        Ref subject = Ref.of(ObjectKind.GOAL, "m");
        refused(
                "The weight of goal:m is 0 or more, not -1",
                () -> Child.builder()
                        .subject(subject)
                        .weight(BigDecimal.ONE.negate())
                        .build());
        refused(
                "A level set by hand has an owner and a motivation; 'lifecycle@1/planned' lacks one of them",
                () -> Manual.of(Computation.WORST, level, OWNER, Text.of(" ")));
        refused(
                "A judgement has an owner and a motivation; 'lifecycle@1/planned' lacks one of them",
                () -> Judgement.on(Computation.WORST).decided(level, OWNER, Text.of("")));
        refused("A roll-up by shares has at least one step", () -> new MinShare(List.of(), "planned"));
        refused(
                "A roll-up by shares names each level once; 'planned' comes twice",
                () -> MinShare.of("planned", BigDecimal.ONE, Set.of(), "planned"));
        refused(
                "The share of children for level 'planned' is from 0 to 1, not 2",
                () -> MinShare.of("planned", new BigDecimal("2"), Set.of(), "paused"));
        refused(
                "Status scale 'lifecycle@1' has no level 'gul'; it has [closed, completed, continuous, ongoing, paused,"
                        + " planned, not-started, carried-forward, cancelled]",
                () -> Samples.rating("gul"));
        refused(
                "Status scale 'deviation@1' has no such level 'planned'",
                () -> new Rating(Samples.scale("deviation"), level.level()));
    }

    private static void refused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    @Test
    void aMappingToNotAssessedMakesNoGradeWorse() {
        StatusScale colours = Samples.scale("deviation");
        StatusScale stages = Samples.scale("lifecycle");
        ScaleMapping mapping = ScaleMapping.builder()
                .fromScale(stages.ref())
                .toScale(colours.ref())
                .putLevels("ongoing", colours.notAssessedLevel().orElseThrow())
                .confidence(ScaleConfidence.ASSUMED)
                .build();
        RollUpOptions options =
                RollUpOptions.builder().scale(colours).addMappings(mapping).build();

        RollUpOutcome outcome = RollUp.by(Computation.WORST, options)
                .of(Samples.children("deviation:minor ongoing"))
                .computed();

        assertEquals("not-comparable NO_COUNTERPART", Samples.written(outcome));
    }
}
