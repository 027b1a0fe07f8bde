package se.tertial.plan.importer.text.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.input.Spaces;

/**
 * What says in brackets that an assignment comes from an earlier year: "(från budget 2023)", "(från budget 23)".
 *
 * @param start the offset of the bracket
 * @param end the offset after it
 * @param origin what stands in the bracket
 * @param year the year it names
 */
record CarriedOver(int start, int end, String origin, int year) {

    private static final int CENTURY = 2000;
    private static final Pattern BRACKET = Pattern.compile(
            "[(\\[]((?:\\p{L}{2,20}[\\s\\u00A0]+){0,2}från[\\s\\u00A0][^()\\[\\]]{0,60}?(?<!\\d)((?:20)?\\d\\d))[)\\]]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Optional<CarriedOver> in(String text) {
        Matcher bracket = BRACKET.matcher(text);
        if (!bracket.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(bracket.group(2));
        return Optional.of(new CarriedOver(
                bracket.start(), bracket.end(), bracket.group(1), year < CENTURY ? CENTURY + year : year));
    }

    /** {@return the text without it} */
    String without(String text) {
        String before = Spaces.strip(text.substring(0, start));
        String after = Spaces.strip(text.substring(end));
        boolean mark = !after.isEmpty() && ".,;:".indexOf(after.charAt(0)) >= 0;
        return before + (after.isEmpty() || mark ? "" : " ") + after;
    }
}
