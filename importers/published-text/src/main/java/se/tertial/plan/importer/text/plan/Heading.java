package se.tertial.plan.importer.text.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Paragraph;

/**
 * A heading of a plan.
 *
 * @param paragraph the heading as printed
 * @param title the heading without its number and marks, in the letters of the print
 */
record Heading(Paragraph paragraph, String title) {

    private static final Pattern DRESS = Pattern.compile(
            "(?:#{1,6}[\\s\\u00A0]*)?(?:[*_]{2,3})?(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|\\p{Lu}[.)])[\\s\\u00A0]+)?(.+?)(?:[*_]{2,3})?:?(?:[*_]{2,3})?(?:[\\s\\u00A0]*#{1,6})?");

    private static final Pattern MARKS =
            Pattern.compile("^#{1,6}[\\s\\u00A0]*|^[*_]{2,3}|[*_]{2,3}:?$|:?$|[\\s\\u00A0]*#{1,6}$");

    /** The title of a document without marks; a number before it is part of it. */
    static String unmarked(Paragraph title) {
        return MARKS.matcher(title.text()).replaceAll("");
    }

    static Heading of(Paragraph paragraph) {
        Matcher dress = DRESS.matcher(paragraph.text());
        return new Heading(paragraph, dress.matches() ? dress.group(1) : paragraph.text());
    }
}
