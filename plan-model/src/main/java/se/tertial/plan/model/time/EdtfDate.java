package se.tertial.plan.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One EDTF date, without an interval: the years it can lie in, and a month, a sub-year or a day if it has one.
 *
 * @param firstYear the year, or the first one of a decade or century
 * @param lastYear the year, or the last one of a decade or century
 * @param month 1 to 12, a sub-year grouping 21 to 41, or 0 for none or an unspecified one
 * @param day 1 to 31, or 0 for none or an unspecified one
 * @param unspecified whether a digit is an X
 */
record EdtfDate(int firstYear, int lastYear, int month, int day, boolean unspecified) {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?[?~%]?");

    /** Reads a date; empty if the text is none. */
    static Optional<EdtfDate> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String year = form.group(1);
        EdtfDate date = new EdtfDate(
                Integer.parseInt(year.replace('X', '0')),
                Integer.parseInt(year.replace('X', '9')),
                number(form.group(2)),
                number(form.group(3)),
                text.indexOf('X') >= 0);
        return date.exists(form.group(2) != null, form.group(3) != null) ? Optional.of(date) : Optional.empty();
    }

    /** The number of two digits; 0 for none or XX, -1 for 00, which is no month and no day. */
    private static int number(@Nullable String digits) {
        if (digits == null || digits.equals("XX")) {
            return 0;
        }
        int number = Integer.parseInt(digits);
        return number == 0 ? -1 : number;
    }

    private boolean exists(boolean hasMonth, boolean hasDay) {
        if (firstYear != lastYear && hasMonth) {
            return false;
        }
        if (isSubYear()) {
            return !hasDay;
        }
        if (month < 0 || month > 12 || day < 0) {
            return false;
        }
        return day == 0 || (month > 0 && day <= YearMonth.of(firstYear, month).lengthOfMonth());
    }

    boolean isSubYear() {
        return MonthSpan.isSubYear(month);
    }

    LocalDate earliest(SeasonPolicy policy) {
        return day > 0 ? LocalDate.of(firstYear, month, day) : months(policy).firstDay(firstYear);
    }

    LocalDate latest(SeasonPolicy policy) {
        return day > 0 ? LocalDate.of(lastYear, month, day) : months(policy).lastDay(lastYear);
    }

    private MonthSpan months(SeasonPolicy policy) {
        if (month == 0) {
            return new MonthSpan(1, 12);
        }
        return isSubYear() ? MonthSpan.of(month, policy) : new MonthSpan(month, month);
    }
}
