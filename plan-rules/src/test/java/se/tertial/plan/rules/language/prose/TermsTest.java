package se.tertial.plan.rules.language.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.rules.language.Anchor;

/** Which words speak of the same thing. */
class TermsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utveckla utvecklas utvecklade utvecklat utveckling utvecklingen utvecklande",
                "buss bussen bussar bussarna bussarnas",
                "mottagning mottagningen mottagningar mottagningarna",
                "planera planerade planerar planering planeringen",
                "samisk samiska samiskt"
            })
    void theFormsOfAWordHaveOneStem(String forms) {
        Set<String> stems = List.of(forms.split(" ")).stream().map(Terms::stem).collect(Collectors.toSet());

        assertEquals(1, stems.size(), stems::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beredskap försörjningsberedskap",
                "folkhälsoarbetet folkhälsoenheten",
                "cybersäkerhet cyberangrepp"
            })
    void partsOfCompoundsAreRelated(String pair) {
        List<String> words = List.of(pair.split(" "));

        assertTrue(Terms.areRelated(Terms.stem(words.get(0)), Terms.stem(words.get(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"buss bok", "vård värd", "underlag underhåll", "skola skog", "väg vägran"})
    void othersAreNot(String pair) {
        List<String> words = List.of(pair.split(" "));

        assertFalse(Terms.areRelated(Terms.stem(words.get(0)), Terms.stem(words.get(1))));
    }

    @Test
    void wordsThatEveryReportHasTellNothing() {
        Prose prose = Prose.of(
                "Arbetet fortsätter och nämnden utvecklar verksamheten 2024.", Anchor.plan(LocalDate.of(2024, 8, 31)));

        assertEquals(Set.of(), prose.terms());
    }

    @Property
    void relationGoesBothWays(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String one,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String other) {
        assertEquals(Terms.areRelated(one, other), Terms.areRelated(other, one));
        assertTrue(Terms.areRelated(one, one));
    }
}
