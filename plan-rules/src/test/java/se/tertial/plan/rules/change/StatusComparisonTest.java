package se.tertial.plan.rules.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScales;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.rollup.Rating;

class StatusComparisonTest {

    @ParameterizedTest(name = "{0} to {1}, mapped: {2}")
    @CsvFileSource(resources = "movements.csv", numLinesToSkip = 1)
    void movesAsTheTableSays(
            @Nullable String before, @Nullable String after, String mapped, Movement movement, @Nullable String why) {
        List<ScaleMapping> mappings = mapped.equals("yes") ? StatusScales.mappings() : List.of();
        StatusChange change = new StatusComparison(mappings)
                .compare(
                        Optional.empty(),
                        Optional.ofNullable(before).map(StatusComparisonTest::standing),
                        Optional.ofNullable(after).map(StatusComparisonTest::standing));
        assertEquals(movement, change.movement());
        assertEquals(Optional.ofNullable(why), change.why().map(words -> words.in(Language.EN)));
        assertEquals(movement == Movement.UNCHANGED ? 1 : 0, change.periods());
    }

    /** A mapping may lead from what is done to a lower level of the other scale, where that scale tells less. */
    @Property
    void whatIsDoneOnBothSidesIsNeverBetterOrWorse(
            @ForAll("done") Rating one, @ForAll("done") Rating other, @ForAll @IntRange(max = 20) int index) {
        List<StatusLevel> levels = other.scale().levels();
        Rating there = new Rating(other.scale(), levels.get(index % levels.size()));
        ScaleMapping mapping = ScaleMapping.builder()
                .fromScale(one.scale().ref())
                .toScale(other.scale().ref())
                .putLevels(one.level().code(), there.level().code())
                .confidence(ScaleConfidence.ASSUMED)
                .build();
        for (List<ScaleMapping> mappings : List.of(List.of(mapping), StatusScales.mappings())) {
            Movement movement = movement(new StatusComparison(mappings), one, other);
            assertNotEquals(Movement.IMPROVED, movement);
            assertNotEquals(Movement.WORSENED, movement);
        }
    }

    @Property
    void theWayBackIsTheOppositeOfTheWayThere(@ForAll("levels") Rating one, @ForAll("levels") Rating other) {
        StatusComparison comparison = new StatusComparison(List.of());
        Movement there = movement(comparison, one, other);
        Movement back = movement(comparison, other, one);
        assertEquals(
                switch (there) {
                    case IMPROVED -> Movement.WORSENED;
                    case WORSENED -> Movement.IMPROVED;
                    default -> there;
                },
                back);
        assertEquals(one.compareTo(other) == 0, there == Movement.UNCHANGED);
    }

    private static Movement movement(StatusComparison comparison, Rating before, Rating after) {
        return comparison
                .compare(
                        Optional.empty(),
                        Optional.of(new Standing(Optional.of(before), "")),
                        Optional.of(new Standing(Optional.of(after), "")))
                .movement();
    }

    private static Standing standing(String text) {
        if (text.startsWith("?")) {
            return new Standing(Optional.empty(), text.substring(1));
        }
        int colon = text.indexOf(':');
        return new Standing(
                Optional.of(Rating.of(
                        StatusScales.find(Id.of(text.substring(0, colon))).orElseThrow(), text.substring(colon + 1))),
                text);
    }

    @Provide
    Arbitrary<Rating> done() {
        return levels().filter(its -> its.level().countsAsDone());
    }

    @Provide
    Arbitrary<Rating> levels() {
        return Arbitraries.of(StatusScales.builtIn().stream()
                .flatMap(scale -> scale.levels().stream().map(level -> new Rating(scale, level)))
                .toList());
    }
}
