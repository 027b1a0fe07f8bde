package se.tertial.plan.importer.text.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final List<String> ENDINGS = List.of("", "s", "n", "en", "ens", "er", "et");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern STRATEGY_AND = Pattern.compile(
            "strategi[\\s\\u00A0]+(?:och|samt|med)[\\s\\u00A0]+(?:\\p{L}+[\\s\\u00A0]+)?\\p{L}*plan(?!\\p{L})");
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)" + YEAR
            + "[\\s\\u00A0]*(?:[-–—/]|till|t\\.?o\\.?m\\.?|till och med)[\\s\\u00A0]*(?:" + YEAR + "|(\\d\\d))(?!\\d)");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?i)läsår(?:et|en)?[\\s\\u00A0]+$");
    private static final Pattern ONE_YEAR = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");

    private PlanTitle() {}

    /**
     * The kind that the first word names that ends in one: "Strategi för planering" is a strategy. What is both a strategy and
     * a plan is a plan, which can say more.
     */
    static DocumentKind kind(String title) {
        String folded = Spaces.fold(title);
        List<DocumentKind> kinds = Stream.of(NO_LETTERS.split(folded, -1))
                .flatMap(word -> kindOf(word).stream())
                .toList();
        boolean both = kinds.size() > 1 && STRATEGY_AND.matcher(folded).find();
        return kinds.stream().skip(both ? 1 : 0).findFirst().orElse(DocumentKind.OTHER_PLAN);
    }

    private static Optional<DocumentKind> kindOf(String word) {
        return KINDS.stream()
                .filter(row -> ENDINGS.stream().anyMatch(ending -> word.endsWith(row.get(0) + ending)))
                .map(row ->
                        DocumentKind.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst();
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

    /** The title without its years, by which other documents name it. */
    static String withoutYears(String title) {
        String bare = ONE_YEAR.matcher(YEARS.matcher(title).replaceFirst("")).replaceFirst("");
        return Spaces.strip(bare).replaceFirst("[,;:(–-]+$", "").strip();
    }

    /** The days of a validity that has both ends. */
    static Optional<DateRange> days(TimeFrame validity) {
        return validity.earliest().flatMap(first -> validity.latest().map(last -> DateRange.of(first, last)));
    }
}
