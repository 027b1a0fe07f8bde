package se.tertial.plan.model.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months within a year: the last may be over 12, then it lies in the next year. */
record MonthSpan(int first, int last) {

    static final MonthSpan SUMMER = new MonthSpan(6, 8);
    static final MonthSpan WINTER = new MonthSpan(12, 14);

    private static final MonthSpan SPRING = new MonthSpan(3, 5);
    private static final MonthSpan AUTUMN = new MonthSpan(9, 11);

    private static final int FIRST_SEASON = 21;
    private static final int FIRST_NORTHERN = 25;
    private static final int FIRST_SOUTHERN = 29;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_QUADRIMESTER = 37;
    private static final int FIRST_SEMESTER = 40;
    private static final int LAST_SEMESTER = 41;

    static boolean isSubYear(int code) {
        return code >= FIRST_SEASON && code <= LAST_SEMESTER;
    }

    /** The months of an EDTF sub-year grouping, 21 to 41. */
    static MonthSpan of(int code, SeasonPolicy policy) {
        if (code < FIRST_NORTHERN) {
            return policy.months(code);
        }
        if (code < FIRST_QUARTER) {
            // The southern spring is the northern autumn.
            int season = code < FIRST_SOUTHERN ? code - FIRST_NORTHERN : (code - FIRST_SOUTHERN + 2) % 4;
            return switch (season) {
                case 0 -> SPRING;
                case 1 -> SUMMER;
                case 2 -> AUTUMN;
                default -> WINTER;
            };
        }
        if (code < FIRST_QUADRIMESTER) {
            return part(code - FIRST_QUARTER, 3);
        }
        return code < FIRST_SEMESTER ? part(code - FIRST_QUADRIMESTER, 4) : part(code - FIRST_SEMESTER, 6);
    }

    private static MonthSpan part(int index, int months) {
        return new MonthSpan(index * months + 1, (index + 1) * months);
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, first, 1);
    }

    LocalDate lastDay(int year) {
        return YearMonth.of(year, 1).plusMonths(last - 1L).atEndOfMonth();
    }
}
