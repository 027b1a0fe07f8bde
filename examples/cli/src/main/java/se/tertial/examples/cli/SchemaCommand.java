package se.tertial.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import se.tertial.plan.exporter.json.PlanJson;

/** Prints the JSON Schema of portfolio files. */
@Command(name = "schema", description = "Prints the JSON Schema (2020-12) of portfolio files.")
final class SchemaCommand implements Callable<Integer> {

    private final Tertial tertial;

    SchemaCommand(Tertial tertial) {
        this.tertial = tertial;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = PlanJson.schema()) {
            schema.transferTo(tertial.console().results());
        }
        return ExitStatus.DONE;
    }
}
