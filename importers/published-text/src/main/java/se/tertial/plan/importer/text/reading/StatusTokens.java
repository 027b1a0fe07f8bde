package se.tertial.plan.importer.text.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;

/** Knows what can be printed as a status: a table of common tokens, and the levels of the organisation's scales. */
public final class StatusTokens {

    private static final int LONGEST = 80;
    private static final String LABEL = "status:";
    private static final Pattern SIGN =
            Pattern.compile("[\\p{So}\\x{25A0}-\\x{25FF}•]\\x{FE0F}?[\\s\\u00A0]*(?=\\p{Lu})");

    private final Map<String, Boolean> strongByToken = new HashMap<>();

    /**
     * A status as printed.
     *
     * @param printed the token, once
     * @param doubled whether it stands twice, as views that print an icon's text and a label do
     * @param strong whether it can be nothing else when it is alone on a line
     */
    public record Token(String printed, boolean doubled, boolean strong) {}

    /**
     * The common tokens and those of some scales.
     *
     * @param scales the organisation's scales
     */
    public StatusTokens(List<StatusScale> scales) {
        for (StatusScale scale : scales) {
            for (StatusLevel level : scale.levels()) {
                Stream.of(
                                Stream.of(level.label().plain()),
                                level.aliases().stream(),
                                level.colourName().stream(),
                                level.letter().stream())
                        .flatMap(names -> names)
                        .forEach(name -> strongByToken.put(Spaces.fold(name), false));
            }
        }
        for (List<String> row :
                Table.read(StatusTokens.class, "status-tokens.csv").rows()) {
            strongByToken.put(row.get(0), row.get(1).equals("strong"));
        }
    }

    /**
     * Reads a whole line as a status.
     *
     * @param line the line without spaces around it
     * @return the token; empty if the line is something else
     */
    public Optional<Token> read(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = line.regionMatches(true, 0, LABEL, 0, LABEL.length())
                ? Spaces.strip(line.substring(LABEL.length()))
                : line;
        return plain(bare)
                .or(() -> withoutStop(bare).flatMap(this::plain).filter(Token::strong))
                .or(() -> withoutSign(bare));
    }

    private Optional<Token> plain(String text) {
        Optional<String> half = once(text);
        String once = half.orElse(text);
        return Optional.ofNullable(strongByToken.get(Spaces.fold(once)))
                .map(strong -> new Token(once, half.isPresent(), strong));
    }

    /** What starts with a capital may end in a full stop: "Gul." The end of a sentence that a page break cut may not. */
    private static Optional<String> withoutStop(String text) {
        boolean stopped = text.endsWith(".") && Character.isUpperCase(text.codePointAt(0));
        return stopped ? Optional.of(text.substring(0, text.length() - 1)) : Optional.empty();
    }

    /** A sign before the words is a picture of the same status: "● Gul". */
    private Optional<Token> withoutSign(String text) {
        Matcher sign = SIGN.matcher(text);
        return sign.lookingAt()
                ? plain(text.substring(sign.end())).map(token -> new Token(token.printed(), true, token.strong()))
                : Optional.empty();
    }

    /**
     * Finds a status at the end of a line: after the end of a sentence, a bracket or a cell's edge.
     *
     * @param line the line without spaces around it
     * @return the offset at which the status starts; empty if there is none
     */
    public Optional<Integer> atEnd(String line) {
        for (int i = line.length() - 1; i > Math.max(0, line.length() - LONGEST); i--) {
            boolean edge = Spaces.isSpace(line.charAt(i)) && ".)!?".indexOf(line.charAt(i - 1)) >= 0;
            if (edge && read(line.substring(i + 1)).isPresent()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /**
     * What a line says twice, as views do that print an icon's text and a label.
     *
     * @param text any text
     * @return its first half; empty if the second one is not the same
     */
    public static Optional<String> once(String text) {
        int middle = text.length() / 2;
        boolean twice = text.length() % 2 == 1
                && Spaces.isSpace(text.charAt(middle))
                && Spaces.fold(text.substring(0, middle)).equals(Spaces.fold(text.substring(middle + 1)));
        return twice ? Optional.of(text.substring(0, middle)) : Optional.empty();
    }
}
