package se.tertial.plan.model.status;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;

/** Finds the level that a printed token stands for. */
final class TokenMatch {

    private TokenMatch() {}

    static Optional<StatusLevel> find(List<StatusLevel> levels, String token) {
        String wanted = once(folded(token));
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<StatusLevel> found = levels.stream()
                .filter(level -> names(level).anyMatch(name -> folded(name).equals(wanted)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Stream<String> names(StatusLevel level) {
        Text label = level.label();
        Stream<String> translated = label.translations().values().stream()
                .map(runs -> runs.stream().map(TextRun::text).reduce("", String::concat));
        return Stream.of(
                        Stream.of(level.code(), label.plain()),
                        translated,
                        level.aliases().stream(),
                        level.colourName().stream(),
                        level.letter().stream(),
                        level.symbol().stream())
                .flatMap(names -> names);
    }

    private static String folded(String token) {
        StringBuilder spaced = new StringBuilder(token.length());
        token.codePoints()
                .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
                .forEach(spaced::appendCodePoint);
        String squeezed = spaced.toString().replaceAll(" +", " ").strip();
        return Normalizer.normalize(squeezed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Published views print icon text and label, so that a token stands twice. */
    private static String once(String folded) {
        int half = folded.length() / 2;
        boolean twice = folded.length() % 2 == 1
                && folded.charAt(half) == ' '
                && folded.substring(0, half).equals(folded.substring(half + 1));
        return twice ? folded.substring(0, half) : folded;
    }
}
