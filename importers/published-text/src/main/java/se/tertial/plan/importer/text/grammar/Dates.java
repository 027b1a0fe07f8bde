package se.tertial.plan.importer.text.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days as documents print them: {@code 2023-10-06}, {@code den 6 oktober 2023}. */
public final class Dates {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:(\\d{4})-(\\d{2})-(\\d{2})|(?:den[\\s\\u00A0])?(\\d{1,2})[\\s\\u00A0]("
                    + String.join("|", MONTHS) + ")[\\s\\u00A0](\\d{4}))(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Dates() {}

    /**
     * A day in a text.
     *
     * @param start the offset of its first character
     * @param end the offset after it
     * @param day the day
     */
    public record Found(int start, int end, LocalDate day) {}

    /**
     * The first day that a text names in full.
     *
     * @param text any text
     * @return the day; empty if there is none
     */
    public static Optional<Found> first(String text) {
        Matcher matcher = DAY.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> day = day(matcher);
            if (day.isPresent()) {
                return Optional.of(new Found(matcher.start(), matcher.end(), day.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            if (matcher.group(1) != null) {
                return Optional.of(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
            }
            int month = MONTHS.indexOf(matcher.group(5).toLowerCase(Locale.ROOT)) + 1;
            return Optional.of(LocalDate.of(number(matcher, 6), month, number(matcher, 4)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
