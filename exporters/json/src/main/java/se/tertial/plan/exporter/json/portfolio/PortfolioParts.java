package se.tertial.plan.exporter.json.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.exporter.json.codec.Field;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.file.FileFormat;
import se.tertial.plan.exporter.json.file.RootReading;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.read.Token;
import se.tertial.plan.exporter.json.read.ValueReader;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.InvalidPortfolioException;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioFault;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Language;

/**
 * The fields of a file as they come. What comes before format, version and the portfolio's language are known waits for
 * them; files written here begin with them.
 */
final class PortfolioParts implements RootReading<Portfolio> {

    private final ValueReader values;
    private final Input input;
    private final Portfolio.Builder portfolio = Portfolio.builder();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private Optional<Organisation> organisation = Optional.empty();
    private Optional<Node> versionNode = Optional.empty();
    private boolean isReady;

    PortfolioParts(ValueReader values, Input input) {
        this.values = values;
        this.input = input;
    }

    @Override
    public void read(String name) {
        Token token = values.next();
        Integer first = seen.get(name);
        if (first != null) {
            input.repeated(name, first, values.skip(name));
            return;
        }
        Optional<Section<?>> section = PortfolioFile.section(name);
        if (section.isPresent() && token == Token.START_ARRAY) {
            readSection(section.get());
        } else if (section.isPresent()
                || isHead(name)
                || PortfolioFile.carried(name).isPresent()) {
            Node node = values.whole(name);
            seen.put(name, node.index());
            readValue(name, node);
        } else {
            int index = values.skip(name);
            seen.put(name, index);
            whenReady(() -> input.unknownField(index, name, PortfolioFile.names()));
        }
        release();
    }

    @Override
    public void end(int root) {
        if (!seen.containsKey(FileFormat.FORMAT)) {
            PortfolioFile.FORMAT.missingFormat(root, input);
        }
        if (!seen.containsKey(FileFormat.VERSION)) {
            PortfolioFile.FORMAT.missingVersion(root, input);
        }
        if (!seen.containsKey(PortfolioFile.ORGANISATION)) {
            input.missing(root, PortfolioFile.ORGANISATION, "an object with a name");
        }
        isReady = true;
        release();
    }

    @Override
    public Portfolio build() {
        // Without a readable organisation the portfolio gets a nameless one, so that the rest can be checked.
        portfolio.organisation(organisation.orElseGet(
                () -> Organisation.builder().name("").language(input.language()).build()));
        try {
            return portfolio.build();
        } catch (InvalidPortfolioException e) {
            e.faults().forEach(this::tell);
            throw input.refusal();
        }
    }

    /** Tells of a fault, unless it comes of an object that could not be read. */
    private void tell(PortfolioFault fault) {
        int index = input.locations().find(fault.path());
        // What is wrong with a level is said at the object that names both scale and level.
        int reference = input.locations().part(index, "scale").orElse(index);
        if (!input.references().isWorthTelling(reference)) {
            return;
        }
        Optional<Ref> target = input.references().target(index);
        input.problem(
                index,
                fault.message(),
                target.map(ref -> "the id of a " + ref.kind().code() + " in this file"),
                target.map(ref -> "'" + ref.id() + "'"));
    }

    private static boolean isHead(String name) {
        return name.equals(FileFormat.FORMAT)
                || name.equals(FileFormat.VERSION)
                || name.equals(PortfolioFile.ORGANISATION);
    }

    private void readSection(Section<?> section) {
        int index = values.begin(section.name());
        seen.put(section.name(), index);
        while (values.next() != Token.END_ARRAY) {
            if (isReady) {
                values.show(node -> section.read(node, portfolio, input));
            } else {
                Node node = values.whole(null);
                waiting.add(() -> section.read(node, portfolio, input));
            }
        }
        values.end(index);
    }

    private void readValue(String name, Node node) {
        switch (name) {
            case FileFormat.FORMAT -> PortfolioFile.FORMAT.checkFormat(node, input);
            case FileFormat.VERSION -> versionNode = Optional.of(node);
            case PortfolioFile.ORGANISATION -> readOrganisation(node);
            default ->
                whenReady(() -> PortfolioFile.carried(name)
                        .ifPresentOrElse(
                                (Field<Catalogue, Portfolio.Builder> field) -> field.read(node, portfolio, input),
                                () -> input.wrongType(node, new Shape.ListOf(new Shape.Anything(), false).words())));
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

    private void whenReady(Runnable step) {
        if (isReady) {
            step.run();
        } else {
            waiting.add(step);
        }
    }

    private void release() {
        if (seen.containsKey(FileFormat.FORMAT)) {
            versionNode
                    .filter(version -> !isReady)
                    .ifPresent(version -> PortfolioFile.FORMAT.checkVersion(version, input));
            isReady = isReady || (versionNode.isPresent() && seen.containsKey(PortfolioFile.ORGANISATION));
        }
        if (isReady) {
            waiting.forEach(Runnable::run);
            waiting.clear();
        }
    }
}
