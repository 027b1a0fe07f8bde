package se.tertial.plan.rules.labelled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRegistry;

/** The pages of rules say what the rules are and how they do. {@code -Dtertial.pages=write} has them written anew. */
class CataloguePageTest {

    private static final Map<String, Score> SCORES = new HashMap<>();

    @BeforeAll
    static void score() {
        LabelledCases.rules().forEach(rule -> SCORES.put(rule, Score.of(LabelledCases.of(rule))));
    }

    @ParameterizedTest
    @CsvSource({"en, catalogue.md", "sv, regelkatalog.md"})
    void thePageIsAsTheRulesAre(String language, String file) throws IOException {
        List<RuleDescriptor> rules = RuleRegistry.discover().entries().stream()
                .map(RuleRegistry.Entry::descriptor)
                .toList();
        String page = new CataloguePage(Language.of(language), rules, SCORES).text();
        Path path = Path.of(file);
        if ("write".equals(System.getProperty("tertial.pages"))) {
            Files.writeString(path, page);
        }

        assertEquals(page, Files.readString(path), () -> file + " is old; -Dtertial.pages=write has it written anew");
    }
}
