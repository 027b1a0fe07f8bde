package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.input.Spaces;

/**
 * A title without what it says of its edition: "Handlingsplan för skogen, version 2, reviderad 2025-02-11".
 *
 * @param title the title without it
 * @param version the version; empty if the title names none
 * @param revisions what says that and when it was revised, in order
 * @param printed all that was taken out, in order
 */
record Edition(String title, Optional<String> version, List<String> revisions, List<String> printed) {

    private static final int LONGEST = 300;
    private static final String DAY =
            "(?:den[\\s\\u00A0]+)?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[\\s\\u00A0]+\\p{Ll}{3,9}[\\s\\u00A0]+\\d{4})";
    private static final Pattern AT_END = Pattern.compile(
            "(?:[\\s\\u00A0]*[,;(\\[–—-])?[\\s\\u00A0]*(?<![\\p{L}-])((?:version|utgåva|upplaga)[\\s\\u00A0]+(\\d{1,2}(?:\\.\\d{1,2}){0,2})"
                    + "|(?:senast[\\s\\u00A0]+)?(?:reviderad|reviderat|rev\\.)[\\s\\u00A0]+" + DAY + ")[)\\]]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Copies the lists. */
    Edition {
        revisions = List.copyOf(revisions);
        printed = List.copyOf(printed);
    }

    static Edition of(String title) {
        String rest = title;
        Optional<String> version = Optional.empty();
        List<String> revisions = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        Matcher end = AT_END.matcher(rest);
        while (rest.length() <= LONGEST && end.find() && end.start() > 0) {
            printed.add(0, end.group(1));
            if (end.group(2) != null) {
                version = Optional.of(end.group(2));
            } else {
                revisions.add(0, end.group(1));
            }
            rest = Spaces.strip(rest.substring(0, end.start()));
            end = AT_END.matcher(rest);
        }
        return new Edition(rest, version, revisions, printed);
    }
}
