package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.rules.check.RuleRegistry;

class RulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void everyRuleIsListedInOneLine(String locale) {
        Run run = Run.tertial("rules", "--locale", locale);

        assertEquals(
                RuleRegistry.discover().ids(),
                run.outLines().stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList());
        assertEquals("", run.err());
    }

    @Test
    void aRuleIsExplained() {
        List<String> page = Run.tertial("rules", "C01", "--locale", "en").outLines();

        assertEquals("C01  warning  recommended  Comment without content", page.get(0));
        assertTrue(
                page.contains(
                        "Can be set: words (integer, default '12'): Comments of fewer words than this are looked at"),
                page::toString);
        assertTrue(page.contains("Skipped if: there is no report"), page::toString);
        assertTrue(page.get(3).startsWith("What to do: Ask for one sentence"), page::toString);
        assertTrue(
                page.contains("Says: {subject}: the comment by {body} names nothing that happened ({words} words)"),
                page::toString);
        assertTrue(Run.tertial("rules", "C11").outLines().contains("Tar upp i sig: C10"));
    }
}
