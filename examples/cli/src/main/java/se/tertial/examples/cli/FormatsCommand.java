package se.tertial.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.LayoutRegistry;
import se.tertial.plan.rules.DiscoveryProblem;

/** Lists the formats that can be written. */
@Command(
        name = "formats",
        description = "Lists the formats and reports that export can write, with their options, and what did not load.")
final class FormatsCommand implements Callable<Integer> {

    private final Tertial tertial;

    @Option(names = "--ids", description = "List the ids of the formats only, one a line.")
    private boolean ids;

    FormatsCommand(Tertial tertial) {
        this.tertial = tertial;
    }

    @Override
    public Integer call() throws IOException {
        ExporterRegistry registry = tertial.plugins().exporters();
        for (ExporterRegistry.Entry entry : registry.entries()) {
            if (ids) {
                tertial.console().print(entry.descriptor().id());
            } else {
                for (String line : new FormatLines(tertial.language()).of(entry)) {
                    tertial.console().print(line);
                }
            }
        }
        LayoutRegistry layouts = tertial.plugins().layouts();
        if (!ids) {
            for (LayoutRegistry.Entry entry : layouts.entries()) {
                for (String line : new LayoutLines(tertial.language()).of(entry)) {
                    tertial.console().print(line);
                }
            }
        }
        List<DiscoveryProblem> problems = new ArrayList<>(registry.problems());
        problems.addAll(layouts.problems());
        tertial.plugins().remark(tertial, problems);
        return ExitStatus.DONE;
    }
}
