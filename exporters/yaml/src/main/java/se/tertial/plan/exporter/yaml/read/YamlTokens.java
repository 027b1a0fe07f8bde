package se.tertial.plan.exporter.yaml.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import se.tertial.plan.exporter.json.read.LimitGuard;
import se.tertial.plan.exporter.json.read.Malformed;
import se.tertial.plan.exporter.json.read.Place;
import se.tertial.plan.exporter.json.read.Token;
import se.tertial.plan.exporter.json.read.Tokens;

/** The tokens of a file of YAML. */
final class YamlTokens implements Tokens {

    // The limits of this project are held instead of the library's.
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setBufferSize(YamlCharacters.PIECE)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    private final YamlCharacters characters;
    private final LimitGuard limits;
    private final ParserImpl parser;

    /** By depth, from 1: whether a mapping is open there, and whether a name in it has been read but no value. */
    private final BitSet mappings = new BitSet();

    private final BitSet named = new BitSet();
    private int depth;
    private String text = "";
    private Place place = new Place(1, 1);
    private Place reached = place;

    YamlTokens(YamlCharacters characters, LimitGuard limits) {
        this.characters = characters;
        this.limits = limits;
        this.parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, characters));
    }

    @Override
    public @Nullable Token next() {
        while (true) {
            Event event = event();
            switch (event.getEventId()) {
                case Scalar -> {
                    return scalar((ScalarEvent) event);
                }
                case MappingStart -> {
                    begin((CollectionStartEvent) event);
                    mappings.set(depth);
                    return Token.START_OBJECT;
                }
                case SequenceStart -> {
                    begin((CollectionStartEvent) event);
                    mappings.clear(depth);
                    return Token.START_ARRAY;
                }
                case MappingEnd -> {
                    end();
                    return Token.END_OBJECT;
                }
                case SequenceEnd -> {
                    end();
                    return Token.END_ARRAY;
                }
                case Alias -> throw refused(Advice.ALIAS);
                case DocumentStart -> checkDirectives((DocumentStartEvent) event);
                case StreamEnd -> {
                    return null;
                }
                default -> {
                    // The other marks of a document.
                }
            }
        }
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Place reached() {
        return reached;
    }

    @Override
    public void close() {
        characters.close();
    }

    private Event event() {
        try {
            characters.passed();
            Event event = parser.next();
            event.getStartMark().ifPresent(mark -> place = characters.place(mark));
            event.getEndMark().ifPresent(mark -> reached = characters.place(mark));
            return event;
        } catch (MarkedYamlEngineException e) {
            Advice advice = Advice.on(e);
            throw new Malformed(
                    advice.words(), advice.mark().map(characters::place).orElse(reached));
        } catch (YamlEngineException e) {
            if (e.getCause() instanceof IOException failure) {
                throw new UncheckedIOException(failure);
            }
            throw new Malformed(Advice.on(e).words(), reached);
        }
    }

    private Token scalar(ScalarEvent event) {
        refuseProperties(event.getAnchor(), event.getTag());
        text = event.getValue();
        boolean isPlain = event.getScalarStyle() == ScalarStyle.PLAIN;
        if (isName()) {
            limits.name(text.length());
            checkName(isPlain);
            named.set(depth);
            return Token.NAME;
        }
        named.clear(depth);
        Token token = isPlain ? CoreSchema.token(text) : Token.STRING;
        if (token == Token.NUMBER) {
            limits.number(text.length());
        }
        limits.string(text.length());
        return token;
    }

    private boolean isName() {
        return mappings.get(depth) && !named.get(depth);
    }

    private void checkName(boolean isPlain) {
        if (isPlain && text.isEmpty()) {
            throw refused(Advice.NO_NAME);
        }
        if (isPlain && text.equals("<<")) {
            throw refused(Advice.MERGE);
        }
    }

    private void checkDirectives(DocumentStartEvent event) {
        boolean isOther = event.getSpecVersion()
                .filter(version -> version.getMinor() != 2)
                .isPresent();
        if (isOther || !event.getTags().isEmpty()) {
            throw refused(Advice.DIRECTIVE);
        }
    }

    private void begin(CollectionStartEvent event) {
        refuseProperties(event.getAnchor(), event.getTag());
        if (isName()) {
            throw refused(Advice.NAME_OF_PARTS);
        }
        depth++;
        limits.depth(depth);
        named.clear(depth);
    }

    private void end() {
        depth--;
        named.clear(depth);
    }

    private void refuseProperties(Optional<Anchor> anchor, Optional<String> tag) {
        anchor.ifPresent(its -> {
            throw refused(Advice.ANCHOR);
        });
        tag.ifPresent(its -> {
            throw refused(Advice.TAG);
        });
    }

    private Malformed refused(String words) {
        return new Malformed(words, place);
    }
}
