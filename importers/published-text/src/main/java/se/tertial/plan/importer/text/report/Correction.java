package se.tertial.plan.importer.text.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.input.Spaces;

/**
 * What says that a report corrects an earlier one: "Rättad version 2024-11-05", "Revision 2".
 *
 * @param rest the line without it
 * @param printed it as printed
 * @param revision the revision it makes, 2 or more
 */
record Correction(String rest, String printed, int revision) {

    private static final int NEXT = 2;
    private static final int LONGEST = 300;
    private static final String DAY = "(?:[\\s\\u00A0,]+(?:den[\\s\\u00A0]+)?(?:\\d{4}-\\d{2}-\\d{2}"
            + "|\\d{1,2}[\\s\\u00A0]+\\p{Ll}{3,9}[\\s\\u00A0]+\\d{4}))?";
    private static final Pattern AT_END = Pattern.compile(
            "(?:^|[\\s\\u00A0,;:–-]*[(\\[]?(?<![\\p{L}-]))((?:rättad|korrigerad|reviderad|ändrad|uppdaterad)(?:[\\s\\u00A0]+version)?"
                    + "|rättelse|(?:revision|rev\\.|version)[\\s\\u00A0]+(\\d{1,2}))" + DAY + "[)\\]]?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPENING = Pattern.compile("(?i)rättelse(?:[\\s\\u00A0]*:|[\\s\\u00A0]+\\d).*");

    /** Finds it at the end of a line; a line that starts with "Rättelse:" is all of it. */
    static Optional<Correction> in(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher end = AT_END.matcher(line);
        if (!end.find()) {
            return OPENING.matcher(line).matches() ? Optional.of(new Correction("", line, NEXT)) : Optional.empty();
        }
        int revision = end.group(2) == null ? NEXT : Integer.parseInt(end.group(2));
        return revision < NEXT
                ? Optional.empty()
                : Optional.of(new Correction(
                        Spaces.strip(line.substring(0, end.start())), line.substring(end.start(1)), revision));
    }
}
