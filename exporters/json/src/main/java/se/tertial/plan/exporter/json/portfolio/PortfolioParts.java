package se.tertial.plan.exporter.json.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.json.codec.Field;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.read.Problems;
import se.tertial.plan.exporter.json.read.StreamReader;
import se.tertial.plan.exporter.json.read.TreeReader;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Language;
import tools.jackson.core.JsonToken;

/**
 * The fields of a file as they come. What comes before format, version and the portfolio's language are known waits for
 * them; files written here begin with them.
 */
final class PortfolioParts {

    private static final Pattern VERSION_FORM = Pattern.compile("([0-9]{1,6})\\.([0-9]{1,6})");
    private static final String KNOWN_MAJOR = PlanJson.VERSION.substring(0, PlanJson.VERSION.indexOf('.'));

    private final TreeReader tree;
    private final StreamReader stream;
    private final Input input;
    private final Problems problems;
    private final Portfolio.Builder portfolio = Portfolio.builder();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private Optional<Organisation> organisation = Optional.empty();
    private Optional<Node> versionNode = Optional.empty();
    private boolean isReady;

    PortfolioParts(TreeReader tree, Input input, Problems problems) {
        this.tree = tree;
        this.stream = new StreamReader(tree);
        this.input = input;
        this.problems = problems;
    }

    /** Reads the field whose name the parser stands at. */
    void read(String name) {
        JsonToken token = tree.next();
        Integer first = seen.get(name);
        if (first != null) {
            tree.repeated(name, first, tree.skip(name));
            return;
        }
        Optional<Section<?>> section = PortfolioFile.section(name);
        if (section.isPresent() && token == JsonToken.START_ARRAY) {
            readSection(section.get());
        } else if (section.isPresent()
                || isHead(name)
                || PortfolioFile.carried(name).isPresent()) {
            Node node = tree.value(name);
            seen.put(name, node.index());
            readValue(name, node);
        } else {
            int index = tree.skip(name);
            seen.put(name, index);
            whenReady(() -> input.unknownField(index, name, PortfolioFile.names()));
        }
        release();
    }

    /** The file has ended: what it lacks can be told. */
    void end(int root) {
        if (!seen.containsKey(PortfolioFile.FORMAT)) {
            missing(root, PortfolioFile.FORMAT, "\"format\": \"" + PlanJson.FORMAT + "\"");
            throw problems.exception();
        }
        if (!seen.containsKey(PortfolioFile.VERSION)) {
            missing(root, PortfolioFile.VERSION, "\"version\": \"" + PlanJson.VERSION + "\"");
        }
        if (!seen.containsKey(PortfolioFile.ORGANISATION)) {
            missing(root, PortfolioFile.ORGANISATION, "an object with a name");
        }
        isReady = true;
        release();
    }

    /** The portfolio; one without a readable organisation gets a nameless one, so that the rest can be checked. */
    Portfolio build() {
        return portfolio
                .organisation(organisation.orElseGet(() -> Organisation.builder()
                        .name("")
                        .language(input.language())
                        .build()))
                .build();
    }

    private static boolean isHead(String name) {
        return name.equals(PortfolioFile.FORMAT)
                || name.equals(PortfolioFile.VERSION)
                || name.equals(PortfolioFile.ORGANISATION);
    }

    private void readSection(Section<?> section) {
        int index = tree.begin(section.name());
        seen.put(section.name(), index);
        while (tree.next() != JsonToken.END_ARRAY) {
            if (isReady) {
                stream.show(node -> section.read(node, portfolio, input));
            } else {
                Node node = tree.value(null);
                waiting.add(() -> section.read(node, portfolio, input));
            }
        }
        tree.end(index);
    }

    private void readValue(String name, Node node) {
        switch (name) {
            case PortfolioFile.FORMAT -> readFormat(node);
            case PortfolioFile.VERSION -> versionNode = Optional.of(node);
            case PortfolioFile.ORGANISATION -> readOrganisation(node);
            default ->
                whenReady(() -> PortfolioFile.carried(name)
                        .ifPresentOrElse(
                                (Field<Catalogue, Portfolio.Builder> field) -> field.read(node, portfolio, input),
                                () -> input.wrongType(node, new Shape.ListOf(new Shape.Anything(), false).words())));
        }
    }

    private void readFormat(Node node) {
        if (!(node instanceof Node.OfString string) || !string.value().equals(PlanJson.FORMAT)) {
            input.problem(node, "a file of another format", "'" + PlanJson.FORMAT + "'");
            throw problems.exception();
        }
    }

    /** A file of another format has versions of its own, so the format is looked at first. */
    private void checkVersion(Node node) {
        String version = node instanceof Node.OfString string ? string.value() : "";
        Matcher form = VERSION_FORM.matcher(version);
        if (!form.matches() || !form.group(1).equals(KNOWN_MAJOR)) {
            input.problem(node, "a version that is not known here", "'" + KNOWN_MAJOR + ".' and a number");
            throw problems.exception();
        }
        if (!version.equals(PlanJson.VERSION)) {
            input.newerVersion(version);
        }
    }

    private void readOrganisation(Node node) {
        if (node instanceof Node.OfObject object && object.members().get("language") instanceof Node.OfString tag) {
            language(tag.value());
        }
        whenReady(() -> organisation = PortfolioFile.ORGANISATION_CODEC.read(node, input));
    }

    /** A tag that is no language is told of by the organisation's codec. */
    private void language(String tag) {
        try {
            input.language(Language.of(tag));
        } catch (IllegalArgumentException e) {
            input.language(Language.SV);
        }
    }

    private void missing(int root, String name, String expected) {
        problems.add(root, "the field '" + name + "' is missing", Optional.of(expected), Optional.empty());
    }

    private void whenReady(Runnable step) {
        if (isReady) {
            step.run();
        } else {
            waiting.add(step);
        }
    }

    private void release() {
        if (seen.containsKey(PortfolioFile.FORMAT)) {
            versionNode.filter(version -> !isReady).ifPresent(this::checkVersion);
            isReady = isReady || (versionNode.isPresent() && seen.containsKey(PortfolioFile.ORGANISATION));
        }
        if (isReady) {
            waiting.forEach(Runnable::run);
            waiting.clear();
        }
    }
}
