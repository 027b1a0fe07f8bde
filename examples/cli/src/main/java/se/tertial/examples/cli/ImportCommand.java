package se.tertial.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.model.Portfolio;

/** Reads published documents and makes one portfolio of them. */
@Command(
        name = "import",
        description =
                "Reads published plans and follow-up reports, as plain text in UTF-8, saved web pages, ODT or DOCX, and "
                        + "makes one portfolio of them. A file that is a portfolio is merged as it is. What had to be "
                        + "guessed is said on standard error; places in other files than plain text are those of the text "
                        + "taken out.")
final class ImportCommand implements Callable<Integer> {

    private final Tertial tertial;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The documents, in the order in which they are merged.")
    private List<Path> files = List.of();

    @Option(
            names = "--organisation",
            paramLabel = "ORG.yaml|ORG.json",
            description =
                    "Bodies, codes and status scales of the organisation: a portfolio with just these (default: those "
                            + "of --into).")
    private @Nullable Path organisation;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "The layout of the documents: L1, L2, L4 or L14 (default: auto, told from the text).")
    private String profile = "auto";

    @Option(
            names = "--into",
            paramLabel = "PORTFOLIO",
            description = "A portfolio that the documents are merged into; it is not changed unless -o names it, too.")
    private @Nullable Path into;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.json|OUT.yaml",
            description = "The file for the portfolio, JSON or YAML by its ending (default: standard output, JSON).")
    private @Nullable Path output;

    ImportCommand(Tertial tertial) {
        this.tertial = tertial;
    }

    @Override
    public Integer call() throws IOException {
        PortfolioSyntax syntax = outputSyntax();
        Optional<Portfolio> known = Optional.ofNullable(organisation).map(PortfolioFiles::read);
        Optional<Portfolio> base = Optional.ofNullable(into).map(PortfolioFiles::read);
        Merging merging = new Merging(tertial, base);
        Documents documents = new Documents(tertial, profile, known.or(() -> base));
        for (Path file : files) {
            merging.add(file, documents.read(file));
        }
        Portfolio portfolio = merging.portfolio();
        write(portfolio, syntax);
        tertial.console().remark(tertial.say(Summary.of(portfolio)));
        return ExitStatus.DONE;
    }

    /** Asked for before anything is read. */
    private PortfolioSyntax outputSyntax() {
        if (output == null) {
            return PortfolioSyntax.JSON;
        }
        return PortfolioSyntax.named(output)
                .orElseThrow(() -> Complaint.wrong(
                        "--output is '" + output + "'; expected a name that ends in " + PortfolioSyntax.ENDINGS));
    }

    private void write(Portfolio portfolio, PortfolioSyntax syntax) throws IOException {
        ExportRequest request = ExportRequest.builder()
                .source(portfolio)
                .selection(new ContentSelection.Model())
                .audience(Audience.ALL)
                .generatedAt(Instant.now(tertial.console().clock()))
                .build();
        PlanExport export = PlanExport.of(ExporterRegistry.discover().find(syntax.exporter()), request);
        if (output == null) {
            export.to(tertial.console().results());
            return;
        }
        try {
            export.to(output);
        } catch (IOException e) {
            throw Complaint.unwritable(output, e);
        }
    }
}
