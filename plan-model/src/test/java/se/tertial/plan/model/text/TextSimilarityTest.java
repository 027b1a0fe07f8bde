package se.tertial.plan.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class TextSimilarityTest {

    private static final double TOLERANCE = 0.01;

    @Test
    void aCopyWithinALongerTextIsContained() {
        String copy = "Bussarna går varje dag även under helgen";
        String whole = "Nämnden har följt upp trafiken. bussarna går varje\u00a0dag även under helgen, utom i juli.";

        assertEquals(1, TextSimilarity.containment(copy, whole));
        assertEquals(1, TextSimilarity.containment(whole, copy));
        assertTrue(TextSimilarity.ratio(copy, whole) < 0.7);
    }

    @Test
    void aParaphraseIsAlikeButNotContained() {
        String one = "Arbetet med tidtabellen startar senare i vinter.";
        String other = "Arbetet med tidtabeller planeras starta i vinter.";

        assertEquals(0, TextSimilarity.containment(one, other));
        assertTrue(TextSimilarity.ratio(one, other) > 0.7);
    }

    @Test
    void aShortTextIsOneRunOfWords() {
        assertEquals(1, TextSimilarity.containment("Inget nytt", "inget  nytt."));
        assertEquals(0, TextSimilarity.containment("Inget nytt", "Inget nytt att säga om detta"));
        assertEquals(0, TextSimilarity.containment("", ""));
        assertEquals(1, TextSimilarity.ratio("", " \u00a0"));
        assertEquals(0, TextSimilarity.ratio("", "a"));
    }

    @Test
    void theRatioIsThatOfRatcliffAndObershelp() {
        assertEquals(14.0 / 18, TextSimilarity.ratio("WIKIMEDIA", "WIKIMANIA"), 1e-9);
        assertEquals(0.5, TextSimilarity.ratio("ab", "ba"), 1e-9);
    }

    @Test
    void measuresTheRealCommentsAsTheStudyDid() throws IOException {
        Path report = Path.of(System.getProperty("tertial.shared", ""), "documents", "002_3cb01e5ca8f8f71b.txt");
        Assumptions.assumeTrue(Files.isRegularFile(report), "not given ../shared");
        List<String> lines = Files.readAllLines(report);

        assertEquals(0.63, TextSimilarity.containment(lines.get(41), lines.get(45)), TOLERANCE);
        assertEquals(0.68, TextSimilarity.ratio(lines.get(76), lines.get(93)), TOLERANCE);
        assertEquals(0.05, TextSimilarity.containment(lines.get(76), lines.get(93)), TOLERANCE);
    }

    @Property
    void bothMeasuresAreSymmetricAndBounded(
            @ForAll @Chars({'a', 'b', ' '}) @StringLength(max = 30) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String other) {
        double ratio = TextSimilarity.ratio(one, other);
        assertEquals(ratio, TextSimilarity.ratio(other, one));
        assertTrue(ratio >= 0 && ratio <= TextSimilarity.ratioAtMost(one, other));
        assertTrue(TextSimilarity.ratioAtMost(one, other) <= 1);
        assertEquals(TextSimilarity.containment(one, other), TextSimilarity.containment(other, one));
        assertEquals(1, TextSimilarity.ratio(one, one));
    }
}
