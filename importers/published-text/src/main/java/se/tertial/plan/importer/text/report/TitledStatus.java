package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.LineJoiner;
import se.tertial.plan.importer.text.grammar.TitleCase;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.StatusTokens;

/**
 * A title that ends in a status: "Ny bussdepå PÅGÅENDE", "Fler cykelvägar (från budget 2023) Avslutat".
 *
 * @param title the line up to the status
 * @param status the status
 * @param after what says after it where the assignment comes from
 */
record TitledStatus(Line title, Line status, Optional<Line> after) {

    private static final int LONGEST = 250;
    private static final Pattern CAPITALS = Pattern.compile(
            "(.*\\p{Ll}.*?)[\\s\\u00A0]+((?:\\p{Lu}{2,20}[\\s\\u00A0]+){0,3}\\p{Lu}{6,30})", Pattern.DOTALL);
    /** After these words a status is the end of a sentence. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?:.*[\\s\\u00A0])?(?:är|var|har|blir|blev|som|att|nu|ska|skall|kan)", Pattern.DOTALL);

    /**
     * Reads a line as a title with its status.
     *
     * @param line any line
     * @param tokens what can be printed as a status
     * @return the parts; empty if the line is something else
     */
    static Optional<TitledStatus> read(Line line, StatusTokens tokens) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int end = CarriedOver.in(text)
                .filter(its -> its.end() == text.length())
                .map(CarriedOver::start)
                .orElse(text.length());
        String titled = Spaces.strip(text.substring(0, end));
        return bracketed(line, titled, tokens)
                .or(() -> split(titled, tokens)
                        .map(at -> new TitledStatus(
                                line.part(0, at),
                                line.part(at, titled.length()),
                                Optional.of(line.part(end, text.length())).filter(after -> !after.isBlank()))))
                .or(() -> end < text.length() ? beforeCarriedOver(line, tokens) : Optional.empty());
    }

    /**
     * Reads a line as a title with a status that no table knows, in capitals as the others are: "Ny bussdepå FRAMSKJUTET".
     *
     * @param line any line
     * @return the parts; empty if the line is something else
     */
    static Optional<TitledStatus> inCapitals(Line line) {
        Matcher capitals = CAPITALS.matcher(line.text());
        return line.text().length() <= LONGEST
                        && capitals.matches()
                        && !TitleCase.isUpper(capitals.group(1))
                        && isTitle(capitals.group(1), capitals.group(2))
                ? Optional.of(new TitledStatus(
                        line.part(0, capitals.end(1)),
                        line.part(capitals.start(2), line.text().length()),
                        Optional.empty()))
                : Optional.empty();
    }

    private static Optional<TitledStatus> beforeCarriedOver(Line line, StatusTokens tokens) {
        return split(line.text(), tokens)
                .map(at -> new TitledStatus(
                        line.part(0, at), line.part(at, line.text().length()), Optional.empty()));
    }

    /** A status in brackets: "Ny bussdepå (PÅGÅENDE)". */
    private static Optional<TitledStatus> bracketed(Line line, String titled, StatusTokens tokens) {
        int open = titled.lastIndexOf('(');
        if (open <= 0 || !titled.endsWith(")")) {
            return Optional.empty();
        }
        String inside = titled.substring(open + 1, titled.length() - 1);
        return tokens.read(inside).isPresent() && isTitle(Spaces.strip(titled.substring(0, open)), inside)
                ? Optional.of(new TitledStatus(
                        line.part(0, open),
                        line.part(open + 1, titled.length() - 1),
                        Optional.of(line.part(titled.length(), line.text().length()))
                                .filter(after -> !after.isBlank())))
                : Optional.empty();
    }

    /** Where the longest status at the end of a title starts. */
    private static Optional<Integer> split(String text, StatusTokens tokens) {
        for (int i = 1; i < text.length(); i++) {
            if (!Spaces.isSpace(text.charAt(i)) && Spaces.isSpace(text.charAt(i - 1))) {
                String title = Spaces.strip(text.substring(0, i));
                String status = text.substring(i);
                if (tokens.read(status).isPresent() && isTitle(title, status)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** A status in small letters, or after a verb, only ends a sentence. */
    private static boolean isTitle(String title, String status) {
        boolean capitals = status.equals(status.toUpperCase(Locale.ROOT));
        boolean capital = Character.isUpperCase(status.codePointAt(0));
        return !title.isEmpty()
                && !SENTENCE.matcher(Spaces.fold(title)).matches()
                && (capitals || (capital && !LineJoiner.endsSentence(title)));
    }

    /** {@return its parts, in order} */
    List<Line> parts() {
        List<Line> parts = new ArrayList<>(List.of(title, status));
        after.ifPresent(parts::add);
        return parts;
    }
}
