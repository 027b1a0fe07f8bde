package se.tertial.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tertial.plan.exporter.json.PlanFileReader;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.yaml.PlanYaml;
import se.tertial.plan.model.Portfolio;

/** What portfolio files are written in, told by how their names end. */
enum PortfolioSyntax {
    JSON(PlanJson.reader(), "json", List.of(".json")),
    YAML(PlanYaml.reader(), "yaml", List.of(".yaml", ".yml"));

    /** How the name of a portfolio file ends, in words. */
    static final String ENDINGS = ".json, .yaml or .yml";

    private final PlanFileReader<Portfolio> reader;
    private final String exporter;
    private final List<String> endings;

    PortfolioSyntax(PlanFileReader<Portfolio> reader, String exporter, List<String> endings) {
        this.reader = reader;
        this.exporter = exporter;
        this.endings = endings;
    }

    PlanFileReader<Portfolio> reader() {
        return reader;
    }

    /** The id of the exporter that writes it. */
    String exporter() {
        return exporter;
    }

    /** The syntax that the name of the file promises; empty if it promises none. */
    static Optional<PortfolioSyntax> named(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(syntax -> syntax.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** The syntax of a file, by its name, else JSON if it starts with a brace; empty if it is no portfolio. */
    static Optional<PortfolioSyntax> of(Path file, byte[] start) {
        boolean isBrace = new String(start, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .startsWith("{");
        return named(file).or(() -> isBrace ? Optional.of(JSON) : Optional.empty());
    }
}
