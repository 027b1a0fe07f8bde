package se.tertial.plan.rules.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import se.tertial.plan.model.time.DateRange;
import se.tertial.plan.model.time.Edtf;

/** EDTF intervals that are no more exact than their days: whole months are written as months. */
final class EdtfSpans {

    private EdtfSpans() {}

    static Edtf of(DateRange days) {
        return Edtf.parse(first(days.first()) + "/" + last(days.last()));
    }

    static Edtf from(LocalDate first) {
        return Edtf.parse(first(first) + "/..");
    }

    /** From a day to the end of a year, if the last day is that. */
    static Edtf yearEnding(LocalDate first, LocalDate last) {
        boolean year = last.getDayOfYear() == last.lengthOfYear();
        return Edtf.parse(first + "/" + (year ? String.format(Locale.ROOT, "%04d", last.getYear()) : last(last)));
    }

    private static String first(LocalDate day) {
        return day.getDayOfMonth() == 1 ? YearMonth.from(day).toString() : day.toString();
    }

    private static String last(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth() ? YearMonth.from(day).toString() : day.toString();
    }
}
