package se.tertial.plan.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class CommonStretchesTest {

    @Property
    void findWhatTheDefinitionFinds(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 40) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 40) String other) {
        assertEquals(byDefinition(one, other), new CommonStretches(one, other).length());
    }

    /** The first of the longest stretches that both have, then the same to the left and to the right of it. */
    private static long byDefinition(String one, String other) {
        for (int length = one.length(); length > 0; length--) {
            for (int i = 0; i + length <= one.length(); i++) {
                String stretch = one.substring(i, i + length);
                int j = other.indexOf(stretch);
                if (j >= 0) {
                    return length
                            + byDefinition(one.substring(0, i), other.substring(0, j))
                            + byDefinition(one.substring(i + length), other.substring(j + length));
                }
            }
        }
        return 0;
    }
}
