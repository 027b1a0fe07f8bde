package se.tertial.plan.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleRegistryTest {

    @Test
    void rulesAreSortedAndFoundById() {
        Rule second = Rules.about("B2", "u-1");
        RuleRegistry registry =
                RuleRegistry.builder().add(second).add(Rules.about("A1", "u-1")).build();

        assertEquals(List.of("A1", "B2"), registry.ids());
        assertEquals(Optional.of(second), registry.find("B2").map(RuleRegistry.Entry::rule));
        assertEquals(Optional.empty(), registry.find("C3"));
        assertEquals(List.of(), registry.problems());
    }

    @Test
    void rulesOfOneIdAreNotUsedAndThatIsAProblem() {
        RuleRegistry registry = RuleRegistry.builder()
                .add(Rules.about("A1", "u-1"))
                .add(Rules.about("A1", "u-2"))
                .add(Rules.about("B2", "u-1"))
                .build();

        assertEquals(List.of("B2"), registry.ids());
        assertEquals(Optional.empty(), registry.find("A1"));
        assertTrue(registry.problems().get(0).message().startsWith("Several rules have the id 'A1'"));
    }

    @Test
    void aRuleThatCannotDescribeItselfIsAProblem() {
        Rule silent = new Rule() {
            @Override
            public RuleDescriptor descriptor() {
                throw new IllegalStateException("no words");
            }

            @Override
            public Check open(RuleContext context) {
                return Check.ofCatalogue(found -> {});
            }
        };

        RuleRegistry registry = RuleRegistry.builder().add(silent).build();

        assertEquals(List.of(), registry.entries());
        assertTrue(registry.problems().get(0).message().contains("no words"));
    }
}
