package se.tertial.plan.model.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and the pieces of patterns that the labels of periods are made of. */
final class PeriodWords {

    /** At least one space, of any kind; at most three, so that no pattern runs far. */
    static final String SPACE = "[\\s\\u00A0\\u202F]{1,3}";

    static final String SPACE_OR_NOT = "[\\s\\u00A0\\u202F]{0,3}";
    static final String YEAR = "(?<year>(?:19|20)[0-9]{2})";
    static final String DAY = "(?<day>[0-9]{1,2})";
    static final String ORDINAL_NUMBER = "(?<number>[1-4])";
    static final String KIND =
            "(?<kind>tertial(?:rapport|uppföljning|bokslut)?|kvartal(?:srapport|suppföljning|sbokslut)?"
                    + "|halvår(?:srapport|suppföljning|sbokslut)?|delår(?:srapport|suppföljning|sbokslut|sredovisning)?|[tqh])";

    /** A year after a label, set off by a space, a comma or a stroke. */
    static final String THEN_YEAR = "(?:[\\s\\u00A0\\u202F,/–-]{1,3}(?:år" + SPACE + ")?" + YEAR + ")?";

    private static final String NAMES =
            "jan(?:uari|\\.)?|feb(?:ruari|r?\\.|r)?|mars|mar\\.?|apr(?:il|\\.)?|maj|juni|jun\\.?"
                    + "|juli|jul\\.?|aug(?:usti|\\.)?|sep(?:tember|t?\\.|t)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?";

    private static final List<String> STEMS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Map<String, Integer> ORDINALS = Map.of("första", 1, "andra", 2, "tredje", 3, "fjärde", 4);
    private static final Set<String> AROUND = Set.of(
            "avseende",
            "delår",
            "delårsbokslut",
            "delårsrapport",
            "den",
            "efter",
            "ekonomirapport",
            "för",
            "halvårsrapport",
            "kvartalsrapport",
            "med",
            "månadsrapport",
            "månadsuppföljning",
            "nr",
            "per",
            "period",
            "perioden",
            "rapport",
            "tertialrapport",
            "uppföljning",
            "uppföljningsrapport",
            "1",
            "2",
            "3",
            "4");

    private PeriodWords() {}

    /** A pattern for the name of a month, as a named group. */
    static String month(String group) {
        return "(?<" + group + ">" + NAMES + ")";
    }

    /** The number of a month by its name, which a pattern has matched. */
    static int monthNumber(String name) {
        return STEMS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** The number of "första" to "fjärde". */
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** The kind that a word of the {@link #KIND} pattern stands for; a tertial if there is no word. */
    static PeriodKind kind(@Nullable String word) {
        if (word == null) {
            return PeriodKind.TERTIAL;
        }
        return switch (Character.toLowerCase(word.charAt(0))) {
            case 'q', 'k' -> PeriodKind.QUARTER;
            case 'h', 's' -> PeriodKind.HALF_YEAR;
            case 'd' -> PeriodKind.INTERIM;
            case 'm' -> PeriodKind.MONTH;
            default -> PeriodKind.TERTIAL;
        };
    }

    /** Whether a word may stand beside a label without changing what it means. */
    static boolean mayStandAround(String word) {
        return AROUND.contains(word.toLowerCase(Locale.ROOT));
    }
}
