package se.tertial.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of files that people write or programs read. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of portfolio files, or of rule sets or kept check reports.")
final class SchemaCommand implements Callable<Integer> {

    private final Tertial tertial;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            defaultValue = "portfolio",
            converter = Converters.OfSchema.class,
            description = "Whose schema: portfolio (the default), rule-set or check-report.")
    private SchemaKind kind = SchemaKind.PORTFOLIO;

    SchemaCommand(Tertial tertial) {
        this.tertial = tertial;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = kind.open()) {
            schema.transferTo(tertial.console().results());
        }
        return ExitStatus.DONE;
    }
}
