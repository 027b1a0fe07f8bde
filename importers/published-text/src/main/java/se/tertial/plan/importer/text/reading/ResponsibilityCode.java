package se.tertial.plan.importer.text.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.LineJoiner;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;

/**
 * A code in brackets that says who answers for an assignment: {@code (RS)}, {@code (RS+nämnder)}, {@code (samtliga nämnder)}.
 *
 * @param printed the code as printed, with its brackets
 * @param names what it names, in order
 * @param text the text without the code
 */
public record ResponsibilityCode(String printed, List<String> names, String text) {

    private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{1,120})[)\\]]");
    private static final Pattern SEPARATOR =
            Pattern.compile("[\\s\\u00A0]*[+,/&;][\\s\\u00A0]*|(?<!-)[\\s\\u00A0]+(?:och|samt)[\\s\\u00A0]+");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,5}[SNFU]|\\p{Lu}{1,3}AU");
    /** After the end of the sentence an abbreviation explains no word of it. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}");

    private static final Set<String> NO_CODES =
            Set.copyOf(Table.read(ResponsibilityCode.class, "no-codes.csv").words());

    /** Copies the list. */
    public ResponsibilityCode {
        names = List.copyOf(names);
    }

    /**
     * Finds the code of an assignment: the last bracket that names bodies and nothing else.
     *
     * @param text the assignment as printed
     * @param register the known bodies
     * @return the code; empty if there is none
     */
    public static Optional<ResponsibilityCode> find(String text, BodyRegister register) {
        Optional<MatchResult> found = Optional.empty();
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            if (!names(bracket.toMatchResult(), text, register).isEmpty()) {
                found = Optional.of(bracket.toMatchResult());
            }
        }
        return found.map(
                code -> new ResponsibilityCode(code.group(), names(code, text, register), without(text, code)));
    }

    /** Where only spaces and full stops follow. */
    private static int endOfWords(String text) {
        int end = text.length();
        while (end > 0 && (Spaces.isSpace(text.charAt(end - 1)) || ".;,".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /**
     * Whether a text ends in a code.
     *
     * @param text any text
     * @param register the known bodies
     * @return true if nothing but a full stop follows it
     */
    public static boolean endsWithCode(String text, BodyRegister register) {
        String words = text.substring(0, endOfWords(text));
        return find(text, register).filter(code -> words.endsWith(code.printed)).isPresent();
    }

    private static List<String> names(MatchResult bracket, String text, BodyRegister register) {
        boolean last = bracket.end() >= endOfWords(text);
        boolean apart = last && LineJoiner.endsSentence(Spaces.strip(text.substring(0, bracket.start())));
        List<String> names = split(bracket.group(1), register);
        boolean all = names.stream()
                .allMatch(name -> register.find(name).isPresent()
                        || GroupWords.isOne(name)
                        || (last
                                && (looksLikeCode(name)
                                        || BodyNames.kindOf(name).isPresent()))
                        || (apart && ABBREVIATION.matcher(name).matches())
                        || (!register.isGiven() && isCommon(name)));
        return all ? names : List.of();
    }

    /** Whether a word has the form of a body's code: capitals, of which the last one stands for the kind of body. */
    static boolean looksLikeCode(String word) {
        return CODE.matcher(word).matches() && !NO_CODES.contains(word);
    }

    /** A name may hold a separator itself: "Hälso- och sjukvårdsnämnden". */
    private static List<String> split(String inside, BodyRegister register) {
        String bare = Spaces.strip(inside);
        boolean one = register.find(bare).isPresent() || BodyNames.kindOf(bare).isPresent();
        return one ? List.of(bare) : List.of(SEPARATOR.split(bare, -1));
    }

    /** In the middle of a text only the codes of the assembly and the board are taken without knowing them. */
    private static boolean isCommon(String name) {
        return Set.of("RS", "KS", "RF", "KF", "LS", "HSN", "RUN", "KTN", "RSAU", "KSAU")
                .contains(name);
    }

    private static String without(String text, MatchResult bracket) {
        String before = Spaces.strip(text.substring(0, bracket.start()));
        String after = Spaces.strip(text.substring(bracket.end()));
        boolean repeated = after.equals(".") && before.endsWith(".");
        if (after.isEmpty() || repeated) {
            return before;
        }
        return before + (".,;:".indexOf(after.charAt(0)) >= 0 ? "" : " ") + after;
    }
}
