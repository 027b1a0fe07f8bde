package se.tertial.plan.importer.text.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.time.DateRange;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

/** What the title of a plan tells: its kind, and the years for which it is meant. */
final class PlanTitle {

    private static final List<List<String>> KINDS =
            Table.read(PlanTitle.class, "plan-words.csv").rows();
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)" + YEAR
            + "[\\s\\u00A0]*(?:[-–—/]|till|t\\.?o\\.?m\\.?|till och med)[\\s\\u00A0]*(?:" + YEAR + "|(\\d\\d))(?!\\d)");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?i)läsår(?:et|en)?[\\s\\u00A0]+$");
    private static final Pattern ONE_YEAR = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");

    private PlanTitle() {}

    static DocumentKind kind(String title) {
        String folded = Spaces.fold(title);
        return KINDS.stream()
                .filter(row -> folded.contains(row.get(0)))
                .map(row ->
                        DocumentKind.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElse(DocumentKind.OTHER_PLAN);
    }

    /** The years in a title as the time for which the plan is in force, which nobody has said. */
    static Optional<TimeFrame> validity(String title) {
        Matcher range = YEARS.matcher(title);
        if (range.find()) {
            String first = range.group(1);
            String last = Optional.ofNullable(range.group(2)).orElseGet(() -> first.substring(0, 2) + range.group(3));
            return first.compareTo(last) <= 0
                    ? Optional.of(frame(years(title.substring(0, range.start()), first, last), range.group()))
                    : Optional.empty();
        }
        Matcher year = ONE_YEAR.matcher(title);
        return year.find() ? Optional.of(frame(Edtf.parse(year.group(1)), year.group())) : Optional.empty();
    }

    /** A school year runs from August to June. */
    private static Edtf years(String before, String first, String last) {
        boolean school = SCHOOL_YEAR.matcher(before).find();
        return Edtf.parse(school ? first + "-08/" + last + "-06" : first + "/" + last);
    }

    private static TimeFrame frame(Edtf edtf, String phrase) {
        TimeFrame.Builder frame = TimeFrame.builder();
        return frame.of(edtf)
                .role(TimeRole.VALIDITY)
                .certainty(TimeCertainty.INFERRED)
                .basis(TimeBasis.DECIDED)
                .phrase(phrase)
                .build();
    }

    /** The days of a validity that has both ends. */
    static Optional<DateRange> days(TimeFrame validity) {
        return validity.earliest().flatMap(first -> validity.latest().map(last -> DateRange.of(first, last)));
    }
}
