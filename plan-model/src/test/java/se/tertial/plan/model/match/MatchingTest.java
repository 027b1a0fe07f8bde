package se.tertial.plan.model.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.identity.ObjectKind;

class MatchingTest {

    @Test
    void everyKindWithAnIdIsMatchedOnce() {
        List<ObjectKind> expected = Arrays.stream(ObjectKind.values())
                .filter(kind -> kind != ObjectKind.ORGANISATION && kind != ObjectKind.STATUS_SCALE)
                .sorted()
                .toList();

        assertEquals(expected, Matching.ORDER.stream().sorted().toList());
    }
}
