package se.tertial.plan.exporter.json.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.exporter.json.PlanFileReader;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.exporter.json.read.BrokenText;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.LimitExceeded;
import se.tertial.plan.exporter.json.read.LimitGuard;
import se.tertial.plan.exporter.json.read.Malformed;
import se.tertial.plan.exporter.json.read.Place;
import se.tertial.plan.exporter.json.read.Syntax;
import se.tertial.plan.exporter.json.read.Token;
import se.tertial.plan.exporter.json.read.Tokens;
import se.tertial.plan.exporter.json.read.Utf8Source;
import se.tertial.plan.exporter.json.read.ValueReader;

/**
 * Reads files of one kind and syntax: what ends the reading, and what is told in the end.
 *
 * @param <T> what a file holds
 * @param kind the kind
 * @param syntax the syntax
 * @param limits how large a file may be
 */
public record FileReading<T>(FileKind<T> kind, Syntax syntax, ReadLimits limits) implements PlanFileReader<T> {

    /** Refuses null. */
    public FileReading {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(limits, "limits");
    }

    @Override
    public T read(InputStream stream) throws IOException {
        Input in = Input.of(kind.noun(), syntax, limits);
        Utf8Source source = new Utf8Source(stream, limits.bytes());
        try (Tokens tokens = syntax.tokens(source, new LimitGuard(limits))) {
            T content = readAll(tokens, in);
            if (in.isReadable()) {
                return content;
            }
            throw in.refusal();
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()), in);
        }
    }

    private T readAll(Tokens tokens, Input in) {
        try {
            return readRoot(new ValueReader(tokens, in), in, tokens).build();
        } catch (LimitExceeded e) {
            throw in.refusal(e.getMessage() + ", the limit of this reader", tokens.reached());
        } catch (Malformed e) {
            throw in.refusal(String.valueOf(e.getMessage()), e.place());
        } catch (StackOverflowError e) {
            // What was read so far is thrown away, so nothing half-made is left behind.
            String tooDeep =
                    "objects and arrays lie too deep for the stack of this thread; read them in one with a larger stack";
            throw in.refusal(tooDeep, tokens.reached());
        }
    }

    private RootReading<T> readRoot(ValueReader values, Input in, Tokens tokens) {
        Token first = values.next();
        if (first == null) {
            throw in.refusal("the file is empty; expected a " + kind.noun() + " as " + syntax.name(), new Place(1, 1));
        }
        int root = values.begin(null);
        if (first != Token.START_OBJECT) {
            String expected = "a " + kind.noun() + ": " + syntax.object();
            in.problem(root, "a value of a wrong type", Optional.of(expected), Optional.empty());
            throw in.refusal();
        }
        RootReading<T> reading = kind.begin(values, in);
        while (values.next() != Token.END_OBJECT) {
            reading.read(values.fieldName());
        }
        values.end(root);
        reading.end(root);
        if (values.next() != null) {
            in.trailing("something follows after the end of the " + kind.noun(), tokens.place());
        }
        return reading;
    }

    /** A stream that fails is the caller's business; bytes that are no text are a problem of the file. */
    private static RuntimeException unreadable(IOException e, Input in) throws IOException {
        if (e instanceof BrokenText broken) {
            return in.refusal(broken.getMessage(), broken.place());
        }
        throw e;
    }
}
