package se.tertial.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.tertial.plan.exporter.json.PlanFileException;
import se.tertial.plan.exporter.json.PlanFileReader;
import se.tertial.plan.exporter.json.RuleSetJson;
import se.tertial.plan.exporter.yaml.RuleSetYaml;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/** Finds the rule set that a caller names: one of the library's own, or a file. */
final class RuleSets {

    private RuleSets() {}

    static RuleSet of(String name, RuleRegistry rules) {
        return switch (name) {
            case "recommended" -> RuleSet.recommended();
            case "all" -> RuleSet.all();
            default -> read(file(name), rules);
        };
    }

    /** A bare word is more likely a wrong name than a file that is missing. */
    private static Path file(String name) {
        Path file = Path.of(name);
        if (name.matches("[\\p{L}\\p{Nd}_-]*") && !Files.exists(file)) {
            throw Complaint.wrong(
                    "there are no rules '" + name + "'; expected recommended, all, or a file such as rules.json");
        }
        return file;
    }

    private static RuleSet read(Path file, RuleRegistry rules) {
        try {
            return reader(file, rules).read(file);
        } catch (PlanFileException e) {
            throw Complaint.wrong(PortfolioFiles.lines(file, e), e);
        } catch (IOException e) {
            throw Complaint.unreadable(file, e);
        }
    }

    private static PlanFileReader<RuleSet> reader(Path file, RuleRegistry rules) {
        boolean isYaml =
                PortfolioSyntax.named(file).filter(PortfolioSyntax.YAML::equals).isPresent();
        return isYaml ? RuleSetYaml.reader(rules) : RuleSetJson.reader(rules);
    }
}
