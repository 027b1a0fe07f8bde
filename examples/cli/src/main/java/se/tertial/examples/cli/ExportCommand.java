package se.tertial.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.tertial.plan.export.ExportPlan;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.time.ReportingPeriod;

/** Writes a portfolio in other formats. */
@Command(
        name = "export",
        description =
                "Writes a portfolio in other formats: the model in one file, tables and reports in one file each. "
                        + "Prints the names of the files.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ExportCommand implements Callable<Integer> {

    private final Tertial tertial;

    @Parameters(paramLabel = "PORTFOLIO", description = "The portfolio, JSON or YAML.")
    private Path file;

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "ID",
            description = "The formats, by the ids that the command formats lists, or all of them: all.")
    private Set<String> formats = new LinkedHashSet<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to; made if missing.")
    private Path out;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = Converters.OfPeriod.class,
            description = "Write the follow-ups of this period only, such as 2024-T2; a report is about it.")
    private @Nullable ReportingPeriod period;

    @Option(names = "--table", split = ",", paramLabel = "ID", description = "Write these tables only, not the model.")
    private Set<String> tables = new LinkedHashSet<>();

    @Option(
            names = "--layout",
            split = ",",
            paramLabel = "ID",
            description = "Write these reports, by the ids that the command formats lists. Rules are run first, for "
                    + "reports that show findings.")
    private Set<String> layouts = new LinkedHashSet<>();

    @Option(names = "--body", paramLabel = "ID", description = "Write the part of this body only, such as hsn.")
    private @Nullable String body;

    @Option(
            names = "--option",
            paramLabel = "ID.NAME=VALUE",
            description = "Set an option of a format or report, such as csv.profile=excel-sv.")
    private List<String> options = List.of();

    @Option(
            names = "--audience",
            paramLabel = "public|internal|all",
            converter = Converters.OfAudience.class,
            description = "For whom (default: public): what others may not read is withheld, and marked so.")
    private Audience audience = Audience.PUBLIC;

    @Mixin
    private final FindingsToExport findings = new FindingsToExport();

    ExportCommand(Tertial tertial) {
        this.tertial = tertial;
    }

    @Override
    public Integer call() throws IOException {
        if (out.toString().isEmpty()) {
            throw Complaint.wrong("--out is ''; expected a folder, such as --out out");
        }
        findings.requireRules(tables, layouts);
        ExportedFiles files = new ExportedFiles(tertial);
        List<ExportPlan.Artifact> artifacts = artifacts(PortfolioFiles.read(file), files);
        spareTheInput(artifacts);
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw Complaint.unwritable(out, e);
        }
        return files.write(artifacts, out);
    }

    private List<ExportPlan.Artifact> artifacts(Portfolio portfolio, ExportedFiles files) {
        if (period != null) {
            requireFollowUp(portfolio, period);
        }
        return new ExportPlanning(
                        tertial.plugins(),
                        stem(),
                        request(portfolio, files),
                        FormatsToExport.of(formats, tertial.plugins().exporters(), asked()),
                        tables,
                        layouts,
                        options)
                .artifacts(findings.asked(portfolio, tertial), () -> findings.askedOrRecommended(portfolio, tertial));
    }

    private Set<ContentKind> asked() {
        Set<ContentKind> asked = EnumSet.noneOf(ContentKind.class);
        if (!tables.isEmpty()) {
            asked.add(ContentKind.TABLE);
            asked.add(ContentKind.TABLES);
        }
        if (!layouts.isEmpty()) {
            asked.add(ContentKind.LAYOUT);
        }
        return asked;
    }

    private ExportRequest request(Portfolio portfolio, ExportedFiles files) {
        return ExportRequest.builder()
                .source(portfolio)
                .generatedAt(Instant.now(tertial.console().clock()))
                .language(tertial.language())
                .audience(audience)
                .filter(filter(portfolio))
                .period(Optional.ofNullable(period))
                .progress(files.progress())
                .cancellation(files.cancellation())
                .build();
    }

    private ContentFilter filter(Portfolio portfolio) {
        if (body == null) {
            return ContentFilter.none();
        }
        return portfolio.bodies().stream()
                .filter(its -> its.id().value().equals(body))
                .findFirst()
                .map(its -> ContentFilter.none().withBodies(List.of(its.id())))
                .orElseThrow(() -> Complaint.wrong(file + " has no body '" + body + "'; it has "
                        + portfolio.bodies().stream()
                                .map(its -> its.id().value())
                                .collect(Collectors.joining(", "))));
    }

    private void requireFollowUp(Portfolio portfolio, ReportingPeriod wanted) {
        List<ReportingPeriod> known = portfolio.followUps().stream()
                .map(followUp -> followUp.period())
                .distinct()
                .sorted()
                .toList();
        if (!known.contains(wanted)) {
            throw Complaint.wrong(file + " has no follow-up of " + wanted.code() + "; "
                    + (known.isEmpty()
                            ? "it has none at all"
                            : "it has "
                                    + known.stream().map(ReportingPeriod::code).collect(Collectors.joining(", "))));
        }
    }

    private void spareTheInput(List<ExportPlan.Artifact> artifacts) throws IOException {
        for (ExportPlan.Artifact artifact : artifacts) {
            Path target = out.resolve(artifact.fileName());
            if (Files.exists(target) && Files.isSameFile(target, file)) {
                throw Complaint.wrong(target + " is the portfolio itself and would be overwritten; give another --out");
            }
        }
    }

    /** The name of the portfolio file without its ending. */
    private String stem() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
