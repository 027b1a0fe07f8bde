package se.tertial.plan.exporter.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tertial.plan.exporter.conformance.rules.Rule;
import se.tertial.plan.exporter.conformance.rules.Rules;

/** The page of the kit lists its rules as they are. {@code -Dtertial.pages=write} has the list written anew. */
class RulesPageTest {

    private static final Path PAGE =
            Path.of(Objects.requireNonNull(System.getProperty("tertial.root")), "exporters/conformance/README.md");
    private static final String HEAD = "| rule | an exporter | if it does not |\n| --- | --- | --- |\n";
    private static final Pattern TABLE = Pattern.compile(Pattern.quote(HEAD) + "(\\|.*\n)*");

    @Test
    void listsTheRules() throws IOException {
        String page = Files.readString(PAGE);
        String table = Rules.all().stream().map(RulesPageTest::row).collect(Collectors.joining("", HEAD, ""));
        String asItIs = TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(table));
        if ("write".equals(System.getProperty("tertial.pages"))) {
            Files.writeString(PAGE, asItIs);
        }
        assertEquals(asItIs, Files.readString(PAGE), () -> PAGE + " is old; -Dtertial.pages=write has it written anew");
    }

    private static String row(Rule rule) {
        return "| " + rule.id() + " | " + (rule.isMust() ? "MUST " : "SHOULD ") + rule.title() + " | " + rule.advice()
                + " |\n";
    }
}
