package se.tertial.plan.model.time;

import static se.tertial.plan.model.time.PeriodWords.DAY;
import static se.tertial.plan.model.time.PeriodWords.KIND;
import static se.tertial.plan.model.time.PeriodWords.ORDINAL_NUMBER;
import static se.tertial.plan.model.time.PeriodWords.SPACE;
import static se.tertial.plan.model.time.PeriodWords.SPACE_OR_NOT;
import static se.tertial.plan.model.time.PeriodWords.THEN_YEAR;
import static se.tertial.plan.model.time.PeriodWords.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way of writing a reporting period. Every pattern matches a bounded number of characters. */
enum PeriodForm {
    /** 2024-T2, 2024-M08. */
    CODE("(?<year>[0-9]{4})-(?:(?<kind>[TQSMD]))(?<number>[0-9]{1,2})") {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            PeriodKind kind = PeriodWords.kind(label.group("kind"));
            boolean twoDigits = kind == PeriodKind.MONTH || kind == PeriodKind.INTERIM;
            if (label.group("number").length() != (twoDigits ? 2 : 1)) {
                return Optional.empty();
            }
            return kind == PeriodKind.INTERIM ? toMonth(year, number(label)) : part(kind, year, number(label), false);
        }
    },
    /** 2024-01-01/2024-03-31, with a slash or a dash. */
    DAYS("(?<first>[0-9]{4}-[0-9]{2}-[0-9]{2})" + SPACE_OR_NOT + "[/–-]" + SPACE_OR_NOT
            + "(?<last>[0-9]{4}-[0-9]{2}-[0-9]{2})") {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            try {
                DateRange days =
                        DateRange.of(LocalDate.parse(label.group("first")), LocalDate.parse(label.group("last")));
                return reading(ReportingPeriod.custom(days), false);
            } catch (DateTimeException | IllegalArgumentException impossible) {
                return Optional.empty();
            }
        }

        @Override
        boolean needsYear() {
            return false;
        }
    },
    /** Delår 2 per 31 augusti 2015; tertialrapport 2 med delårsbokslut per 31 augusti 2024. */
    NUMBER_AND_CUT_OFF(KIND + SPACE_OR_NOT + ORDINAL_NUMBER + ",?" + SPACE + "(?:med" + SPACE + "delårsbokslut" + SPACE
            + ")?per" + SPACE + "(?:den" + SPACE + ")?(?:" + DAY + SPACE + ")?" + PeriodWords.month("month")
            + THEN_YEAR) {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            Optional<Reading> cutOff = toDay(year, label);
            return part(PeriodWords.kind(label.group("kind")), year, number(label), false)
                    .filter(part -> cutOff.isPresent()
                            && part.period().asOf().equals(cutOff.get().period().asOf())
                            && part.period().kind().isRegular())
                    .or(() -> cutOff);
        }
    },
    /** T2 2024, tertial 2 2024, delår 2 2024, kvartal 3. */
    NUMBER(KIND + SPACE_OR_NOT + "(?:nr" + SPACE + ")?" + ORDINAL_NUMBER + THEN_YEAR) {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            return part(PeriodWords.kind(label.group("kind")), year, number(label), false);
        }
    },
    /** 2024 T2, 2024 kvartal 3. */
    YEAR_AND_NUMBER(YEAR + "[\\s\\u00A0\\u202F,/-]{0,3}" + KIND + SPACE_OR_NOT + ORDINAL_NUMBER) {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            return part(PeriodWords.kind(label.group("kind")), year, number(label), false);
        }
    },
    /** Delårsrapport 2017:1, 2024:2. */
    YEAR_COLON_NUMBER("(?:" + KIND + SPACE + ")?" + YEAR + ":" + ORDINAL_NUMBER) {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            String word = label.group("kind");
            return part(PeriodWords.kind(word), year, number(label), word == null);
        }
    },
    /** Andra tertialet 2024, första halvåret. */
    ORDINAL("(?<number>första|andra|tredje|fjärde)" + SPACE + "(?<kind>tertialet|kvartalet|halvåret)" + THEN_YEAR) {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            int number = PeriodWords.ordinal(label.group("number"));
            return part(PeriodWords.kind(label.group("kind")), year, number, false);
        }
    },
    /** Per den 31 augusti 2024, till och med augusti. */
    CUT_OFF("(?:per|t\\.?o\\.?m\\.?|till" + SPACE + "och" + SPACE + "med)" + SPACE + "(?:den" + SPACE + ")?(?:" + DAY
            + SPACE + ")?" + PeriodWords.month("month") + "(?:" + SPACE + "månad)?" + THEN_YEAR) {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            return toDay(year, label);
        }
    },
    /** Per 2024-08-31. */
    CUT_OFF_DAY("per" + SPACE + "(?<year>[0-9]{4})-(?<month>[0-9]{2})-" + DAY) {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            return toDay(year, Integer.parseInt(label.group("month")), Integer.parseInt(label.group("day")));
        }
    },
    /** Jan–aug 2024, januari till mars 2016, 1 januari–31 augusti 2024. */
    MONTHS("(?:1" + SPACE + ")?" + PeriodWords.month("first") + SPACE_OR_NOT + "(?:[–-]|till" + SPACE + "och" + SPACE
            + "med|till|t\\.?o\\.?m\\.?)" + SPACE_OR_NOT + "(?:" + DAY + SPACE + ")?" + PeriodWords.month("month")
            + THEN_YEAR) {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            LocalDate first = LocalDate.of(year, PeriodWords.monthNumber(label.group("first")), 1);
            if (first.getMonthValue() == 1) {
                return toDay(year, label);
            }
            return toDay(year, label)
                    .filter(reading -> !reading.period().asOf().isBefore(first))
                    .flatMap(reading -> reading(
                            ReportingPeriod.custom(
                                    DateRange.of(first, reading.period().asOf())),
                            false));
        }
    },
    /** Delårsrapport augusti 2024, tertialrapport för april: reports on the year so far, named by its last month. */
    REPORT_TO_MONTH("(?<=(?:delår|delårsrapport|delårsbokslut|halvårsrapport|kvartalsrapport|tertialrapport)" + SPACE
            + "(?:[1-3]"
            + SPACE + ")?(?:för" + SPACE + ")?)(?:(?<day>[123][0-9])" + SPACE + ")?"
            + PeriodWords.month("month") + THEN_YEAR) {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            return toDay(year, label);
        }
    },
    /** Augusti 2024. */
    MONTH(PeriodWords.month("month") + THEN_YEAR) {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            return part(PeriodKind.MONTH, year, PeriodWords.monthNumber(label.group("month")), false);
        }
    },
    /** 2024-08. */
    MONTH_NUMBER(YEAR + "-(?<number>[0-9]{2})(?!-[0-9])") {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            return part(PeriodKind.MONTH, year, number(label), false);
        }
    },
    /** Helår 2024, årsredovisning 2024. */
    WHOLE_YEAR("(?:helår(?:et)?|år(?:et)?|årsredovisning(?:en)?|årsbokslut(?:et)?|årsrapport(?:en)?|årsuppföljning"
            + "|verksamhetsår(?:et)?|verksamhetsberättelse|budgetår(?:et)?)(?:" + SPACE + "för)?" + THEN_YEAR) {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            return part(PeriodKind.YEAR, year, 1, false);
        }
    },
    /** 2024. */
    PLAIN_YEAR("(?<year>[0-9]{4})(?![-/:][0-9])") {
        @Override
        Optional<Reading> read(Matcher label, int year) {
            return part(PeriodKind.YEAR, year, 1, false);
        }
    };

    /** The last months of the first and the second interim report, where nothing else is said. */
    private static final int[] INTERIM_CUT_OFFS = {4, 8};

    private final Pattern pattern;

    PeriodForm(String pattern) {
        this.pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}/:§-])(?:" + pattern + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The period a label stands for; empty if there is no such period. */
    abstract Optional<Reading> read(Matcher label, int year);

    /** Whether the label has a group for the year. */
    boolean needsYear() {
        return true;
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** A period as read, and whether a cut-off or kind was assumed. */
    record Reading(ReportingPeriod period, boolean assumed) {}

    private static Optional<Reading> reading(ReportingPeriod period, boolean assumed) {
        return Optional.of(new Reading(period, assumed));
    }

    private static int number(Matcher label) {
        return Integer.parseInt(label.group("number"));
    }

    private static Optional<Reading> part(PeriodKind kind, int year, int number, boolean assumed) {
        if (kind == PeriodKind.INTERIM) {
            return number > INTERIM_CUT_OFFS.length
                    ? Optional.empty()
                    : reading(ReportingPeriod.interim(year, INTERIM_CUT_OFFS[number - 1]), true);
        }
        return number < 1 || number * kind.months() > 12
                ? Optional.empty()
                : reading(ReportingPeriod.part(kind, year, number), assumed);
    }

    private static Optional<Reading> toMonth(int year, int month) {
        return month < 1 || month > 11 ? Optional.empty() : reading(ReportingPeriod.interim(year, month), false);
    }

    private static Optional<Reading> toDay(int year, Matcher label) {
        int month = PeriodWords.monthNumber(label.group("month"));
        String day = label.group("day");
        return toDay(year, month, day == null ? YearMonth.of(year, month).lengthOfMonth() : Integer.parseInt(day));
    }

    private static Optional<Reading> toDay(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        if (day < YearMonth.of(year, month).lengthOfMonth()) {
            return reading(
                    ReportingPeriod.custom(DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, month, day))),
                    false);
        }
        return month == 12 ? part(PeriodKind.YEAR, year, 1, false) : toMonth(year, month);
    }
}
