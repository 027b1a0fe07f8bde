package se.tertial.plan.exporter.json.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.exporter.json.PlanJsonException;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.exporter.json.read.BrokenText;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.LimitExceeded;
import se.tertial.plan.exporter.json.read.LimitGuard;
import se.tertial.plan.exporter.json.read.Locations;
import se.tertial.plan.exporter.json.read.Problems;
import se.tertial.plan.exporter.json.read.SyntaxWords;
import se.tertial.plan.exporter.json.read.TreeReader;
import se.tertial.plan.exporter.json.read.Utf8Source;
import se.tertial.plan.model.InvalidPortfolioException;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioFault;
import se.tertial.plan.model.identity.Ref;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The reading of one file: what ends it, and what is told in the end. */
public final class PortfolioReading {

    private final ReadLimits limits;
    private final Locations locations;
    private final Problems problems;
    private final Input input;

    /**
     * A reading that holds limits; for one file.
     *
     * @param limits the limits
     */
    public PortfolioReading(ReadLimits limits) {
        this.limits = limits;
        this.locations = new Locations(limits.values());
        this.problems = new Problems(locations, limits.problems());
        this.input = new Input(locations, problems);
    }

    /**
     * Reads the file.
     *
     * @param stream the file, which stays open
     * @return the portfolio
     * @throws IOException if the stream cannot be read
     */
    public Portfolio read(InputStream stream) throws IOException {
        LimitGuard guard = new LimitGuard(limits);
        JsonFactory factory = JsonFactory.builder().streamReadConstraints(guard).build();
        Utf8Source source = new Utf8Source(stream, limits.bytes());
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source)) {
            return finish(readAll(parser, guard));
        }
    }

    private PortfolioParts readAll(JsonParser parser, LimitGuard guard) throws IOException {
        TreeReader tree = new TreeReader(parser, guard, locations, problems, input.references());
        PortfolioParts parts = new PortfolioParts(tree, input, problems);
        try {
            readRoot(tree, parts);
            return parts;
        } catch (JacksonIOException e) {
            throw unreadable(Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
        } catch (LimitExceeded e) {
            throw ended(e.getMessage() + ", the limit of this reader", parser.currentLocation());
        } catch (JacksonException e) {
            throw ended(SyntaxWords.of(e), e.getLocation());
        }
    }

    private void readRoot(TreeReader tree, PortfolioParts parts) {
        JsonToken first = tree.next();
        if (first == null) {
            problems.addLast("", 1, 1, "the file is empty; expected a portfolio as JSON");
            throw problems.exception();
        }
        int root = tree.begin(null);
        if (first != JsonToken.START_OBJECT) {
            problems.add(root, "a value of a wrong type", Optional.of("a portfolio: a JSON object"), Optional.empty());
            throw problems.exception();
        }
        while (tree.next() != JsonToken.END_OBJECT) {
            parts.read(tree.fieldName());
        }
        tree.end(root);
        parts.end(root);
        if (tree.next() != null) {
            TokenStreamLocation at = tree.location();
            problems.addLast("", at.getLineNr(), at.getColumnNr(), "something follows after the end of the portfolio");
        }
    }

    /** A stream that fails is the caller's business; bytes that are no text are a problem of the file. */
    private RuntimeException unreadable(IOException e) throws IOException {
        if (e instanceof BrokenText broken) {
            return ended(broken.getMessage(), broken.line(), broken.column());
        }
        throw e;
    }

    private PlanJsonException ended(String message, TokenStreamLocation at) {
        return ended(message, Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
    }

    private PlanJsonException ended(String message, int line, int column) {
        problems.addLast(locations.pointer(locations.innermost()), line, column, message);
        return problems.exception();
    }

    private Portfolio finish(PortfolioParts parts) {
        try {
            Portfolio portfolio = parts.build();
            if (problems.isEmpty()) {
                return portfolio;
            }
        } catch (InvalidPortfolioException e) {
            e.faults().forEach(this::add);
        }
        throw problems.exception();
    }

    /** Tells of a fault, unless it comes of an object that could not be read. */
    private void add(PortfolioFault fault) {
        int index = locations.find(fault.path());
        // What is wrong with a level is said at the object that names both scale and level.
        int reference = locations.part(index, "scale").orElse(index);
        if (!input.references().isWorthTelling(reference)) {
            return;
        }
        Optional<Ref> target = input.references().target(index);
        problems.add(
                index,
                fault.message(),
                target.map(ref -> "the id of a " + ref.kind().code() + " in this file"),
                target.map(ref -> "'" + ref.id() + "'"));
    }
}
