package se.tertial.plan.model.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

class StatusScaleMatchTest {

    private static final StatusScale SCALE = StatusScale.builder()
            .id("traffic-light")
            .version("1")
            .name("Trafikljus")
            .confidence(ScaleConfidence.ASSUMED)
            .addLevels(StatusLevel.builder()
                    .code("green")
                    .label(Text.of("Enligt plan").with(Language.EN, "On plan"))
                    .colourName("Grön")
                    .addAliases("Grönt")
                    .letter("G")
                    .symbol("\ud83d\udfe2")
                    .order(2)
                    .build())
            .addLevels(StatusLevel.builder()
                    .code("yellow")
                    .label("Gul")
                    .addAliases("Y", "G")
                    .order(1)
                    .build())
            .addLevels(StatusLevel.builder()
                    .code("done")
                    .label("Avslutad/klar")
                    .order(3)
                    .build())
            .build();

    @ParameterizedTest
    @CsvFileSource(
            resources = "tokens.csv",
            useHeadersInDisplayName = true,
            encoding = "UTF-8",
            ignoreLeadingAndTrailingWhitespace = false)
    void tokensAreMatchedHoweverTheyArePrinted(@Nullable String token, @Nullable String level) {
        assertEquals(
                Optional.ofNullable(level),
                SCALE.match(token == null ? "" : token).map(StatusLevel::code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gro\u0308n",
                "Gr\u00f6n\u00a0",
                "\u2003Gr\u00f6n",
                "Enligt\u00a0\u202fplan",
                "enligt \n plan",
                "Enligt plan\u00a0Enligt plan",
                "Gro\u0308n Gr\u00f6n",
                "\ud83d\udfe2",
                "\ud83d\udfe2\u00a0\ud83d\udfe2",
            })
    void spacesAndCompositionMakeNoDifference(String token) {
        assertEquals(Optional.of("green"), SCALE.match(token).map(StatusLevel::code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\ud83d", "\ud83d\udfe1", "Gron"})
    void whatTheScaleDoesNotKnowHasNoLevel(String token) {
        assertEquals(Optional.empty(), SCALE.match(token));
    }
}
