package se.tertial.examples.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.tertial.plan.rules.Nearest;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRegistry;

/** Lists the rules that plans can be checked by, or explains one. */
@Command(
        name = "rules",
        description = "Lists the rules that check can use, and what did not load; with an id, explains that rule.")
final class RulesCommand implements Callable<Integer> {

    private final Tertial tertial;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The id of a rule, such as T01.")
    private @Nullable String id;

    RulesCommand(Tertial tertial) {
        this.tertial = tertial;
    }

    @Override
    public Integer call() throws IOException {
        RuleRegistry registry = tertial.plugins().rules();
        RuleLines lines = new RuleLines(tertial.language());
        if (id == null) {
            for (RuleRegistry.Entry entry : registry.entries()) {
                tertial.console().print(lines.line(entry.descriptor()));
            }
        } else {
            for (String line : lines.page(rule(registry, id))) {
                tertial.console().print(line);
            }
        }
        tertial.plugins().remark(tertial, registry.problems());
        return ExitStatus.DONE;
    }

    private static RuleDescriptor rule(RuleRegistry registry, String id) {
        return registry.find(id)
                .map(RuleRegistry.Entry::descriptor)
                .orElseThrow(() -> Complaint.wrong("there is no rule '" + id + "'" + hint(registry, id)));
    }

    private static String hint(RuleRegistry registry, String id) {
        Optional<String> near = Nearest.to(id, registry.ids());
        return near.map(word -> "; did you mean '" + word + "'?")
                .orElseGet(() -> "; expected one of " + String.join(", ", registry.ids()));
    }
}
