package se.tertial.plan.exporter.odf.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ColourTest {

    @Property(tries = 2000)
    void blackOrWhiteCanAlwaysBeRead(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        Colour colour = new Colour(rgb);
        assertTrue(colour.contrast(colour.text()) >= 4.5, colour::toString);
        assertEquals(colour, Colour.parse(colour.toString()));
    }

    @Example
    void contrastIsAsWcagHasIt() {
        assertEquals(21, Colour.BLACK.contrast(Colour.WHITE), 1e-9);
        assertEquals(4.54, Colour.parse("#767676").contrast(Colour.WHITE), 0.01);
        assertEquals(Colour.BLACK, Colour.parse("#ffc107").text());
        assertEquals(Colour.WHITE, Colour.parse("#1b7f3b").text());
    }
}
