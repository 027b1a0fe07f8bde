package se.tertial.plan.exporter.json.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.read.LimitGuard;
import se.tertial.plan.exporter.json.read.Malformed;
import se.tertial.plan.exporter.json.read.Place;
import se.tertial.plan.exporter.json.read.Token;
import se.tertial.plan.exporter.json.read.Tokens;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/** The tokens of a file of JSON. */
final class JsonTokens implements Tokens {

    private static final String EARLY_END = "Unexpected end-of-input";

    private final JsonParser parser;
    private final LimitGuard limits;

    JsonTokens(JsonParser parser, LimitGuard limits) {
        this.parser = parser;
        this.limits = limits;
    }

    @Override
    public @Nullable Token next() {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? null : token(token);
        } catch (JacksonException e) {
            throw said(e);
        }
    }

    @Override
    public String text() {
        try {
            String text = parser.getString();
            if (parser.currentToken().isNumeric()) {
                // The parser does not count a number that comes to it in pieces.
                limits.number(text.length());
            }
            return text;
        } catch (JacksonException e) {
            throw said(e);
        }
    }

    @Override
    public Place place() {
        return place(parser.currentTokenLocation());
    }

    @Override
    public Place reached() {
        return place(parser.currentLocation());
    }

    @Override
    public void close() {
        parser.close();
    }

    private static Token token(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL -> Token.NULL;
            default -> throw new IllegalStateException("No text has " + token);
        };
    }

    private static Place place(TokenStreamLocation at) {
        return new Place(Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
    }

    private static RuntimeException said(JacksonException e) {
        if (e instanceof JacksonIOException) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            return new UncheckedIOException(cause instanceof IOException its ? its : new IOException(cause));
        }
        return new Malformed(words(String.valueOf(e.getOriginalMessage())), place(e.getLocation()));
    }

    private static String words(String message) {
        if (message.startsWith(EARLY_END)) {
            return "the file ends before its JSON does";
        }
        int line = message.indexOf('\n');
        return "this is no well-formed JSON: " + (line < 0 ? message : message.substring(0, line));
    }
}
