package se.tertial.plan.exporter.json.read;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of one file, gone through once. They are balanced: what begins ends before the file does, and a name has a
 * value.
 *
 * <p>Every method may throw {@link Malformed} if the file is not of its syntax, {@link LimitExceeded} if it is larger
 * than it may be, and {@link java.io.UncheckedIOException} if its characters cannot be had.
 */
public interface Tokens extends AutoCloseable {

    /** {@return the next token, which is gone to; null at the end of the file} */
    @Nullable
    Token next();

    /** {@return the token's characters: the name, the string without quotes and escapes, the number as written} */
    String text();

    /** {@return where the token begins} */
    Place place();

    /** {@return how far has been read} */
    Place reached();

    /** Ends the reading. The stream stays open. */
    @Override
    void close();
}
