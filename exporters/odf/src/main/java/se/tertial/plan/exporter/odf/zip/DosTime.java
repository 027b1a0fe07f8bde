package se.tertial.plan.exporter.odf.zip;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** An instant as zip files have it: in UTC here, to two seconds, from 1980 to 2107. */
record DosTime(int date, int time) {

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = FIRST_YEAR + 127;

    static DosTime of(Instant instant) {
        LocalDateTime at = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        if (at.getYear() < FIRST_YEAR) {
            at = LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0);
        } else if (at.getYear() > LAST_YEAR) {
            at = LocalDateTime.of(LAST_YEAR, 12, 31, 23, 59, 58);
        }
        int date = ((at.getYear() - FIRST_YEAR) << 9) | (at.getMonthValue() << 5) | at.getDayOfMonth();
        int time = (at.getHour() << 11) | (at.getMinute() << 5) | (at.getSecond() / 2);
        return new DosTime(date, time);
    }
}
