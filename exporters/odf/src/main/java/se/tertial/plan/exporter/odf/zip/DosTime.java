package se.tertial.plan.exporter.odf.zip;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * An instant as zip files have it: in UTC here, to two seconds. Of the range of the format, the ends are left out: readers take the first day
 * for "before 1980", put times near the ends into extra fields of their own making, and then complain of these.
 */
record DosTime(int date, int time) {

    private static final int FIRST_YEAR = 1980;
    private static final Instant FIRST = Instant.parse("1980-02-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2099-11-30T23:59:58Z");

    static DosTime of(Instant instant) {
        Instant held = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
        LocalDateTime at = LocalDateTime.ofInstant(held, ZoneOffset.UTC);
        int date = ((at.getYear() - FIRST_YEAR) << 9) | (at.getMonthValue() << 5) | at.getDayOfMonth();
        int time = (at.getHour() << 11) | (at.getMinute() << 5) | (at.getSecond() / 2);
        return new DosTime(date, time);
    }
}
