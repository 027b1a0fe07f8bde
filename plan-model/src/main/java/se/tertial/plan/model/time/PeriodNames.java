package se.tertial.plan.model.time;

import java.util.List;

/** What a reporting period is called in a language. */
record PeriodNames(String tertial, String quarter, String halfYear, List<String> months) {

    static final PeriodNames SWEDISH = new PeriodNames(
            "T",
            "kvartal ",
            "halvår ",
            List.of(
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
                    "december"));

    static final PeriodNames ENGLISH = new PeriodNames(
            "T",
            "Q",
            "H",
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"));

    String label(ReportingPeriod period) {
        String year = " " + ReportingPeriod.digits(period.year(), 4);
        int number = period.number();
        return switch (period.kind()) {
            case MONTH -> months.get(number - 1) + year;
            case QUARTER -> quarter + number + year;
            case TERTIAL -> tertial + number + year;
            case HALF_YEAR -> halfYear + number + year;
            case INTERIM -> interim(number) + year;
            case YEAR -> year.strip();
            case CUSTOM -> period.slice().first() + "–" + period.slice().last();
        };
    }

    private String interim(int lastMonth) {
        // One month from the first of January has both ends in it, or it would read as that month.
        return months.get(0) + "–" + months.get(lastMonth - 1);
    }
}
