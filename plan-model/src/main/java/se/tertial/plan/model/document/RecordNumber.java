package se.tertial.plan.model.document;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a case in a register (diarienummer): {@code RS/532/2023}, {@code RS 2015-530}, {@code Dnr 368-2020}.
 * Immutable and thread-safe.
 *
 * <p>Registers write it in many ways, so it is kept as printed; its parts are read where they can be told. The year is
 * that in which the case was opened, the prefix the register, which need not be the body's code. Two years that follow
 * each other, such as {@code 2024-2026}, are no number: they say how long something holds.
 *
 * @param printed the number as printed, without spaces around it
 */
public record RecordNumber(String printed) {

    private static final String SPACE = "[\\s\\p{Z}]*";
    private static final String LABEL = "(?:(?i:dnr|diarienr|diarienummer)[.:]?" + SPACE + ")?";
    private static final String REGISTER = LABEL + "(?:(?<register>\\p{Lu}\\p{L}{0,9})[\\s\\p{Z}/:\\-]*)?";
    private static final String PART = "(?:[/\\-.]\\d{1,3})?";
    private static final Pattern NUMBER_FIRST =
            Pattern.compile(REGISTER + "(?<number>\\d{1,6})[/\\-](?<year>(?:19|20)\\d\\d)" + PART);
    private static final Pattern YEAR_FIRST =
            Pattern.compile(REGISTER + "(?<year>(?:19|20)\\d\\d)[:\\-/.](?<number>\\d{1,6})" + PART);
    private static final Pattern COMPACT =
            Pattern.compile(LABEL + "(?<register>\\p{Lu}{2,6})(?<year>\\d\\d)(?<number>\\d{3,6})");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)[/\\-]((?:19|20)\\d\\d)");
    /** Two years no farther apart are those in which a plan holds. */
    private static final int LONGEST_VALIDITY = 30;
    /** From this two-digit year on, a case was opened in the 1900s. */
    private static final int LAST_CENTURY = 70;

    /** Refuses an empty number. */
    public RecordNumber {
        Objects.requireNonNull(printed, "printed");
        if (printed.isBlank() || !printed.equals(printed.strip()) || printed.length() > 100) {
            throw new IllegalArgumentException(
                    "A record number is 1 to 100 characters without spaces around them, not '" + printed + "'");
        }
    }

    /**
     * A record number as printed, spaces around it left out.
     *
     * @param printed the number as printed
     * @return the record number
     * @throws IllegalArgumentException if there is nothing but space, or more than 100 characters
     */
    public static RecordNumber of(String printed) {
        return new RecordNumber(printed.strip());
    }

    /**
     * Whether a string reads as a record number of one of the known forms, its year included.
     *
     * @param text any string
     * @return true if its parts can be told
     */
    public static boolean isWellFormed(String text) {
        return match(text.strip()).isPresent();
    }

    /**
     * The register, such as {@code RS}.
     *
     * @return the prefix; empty if there is none, or the form is not known
     */
    public Optional<String> register() {
        return match(printed).map(m -> m.group("register"));
    }

    /**
     * The number within the year.
     *
     * @return the number; empty if the form is not known
     */
    public OptionalInt number() {
        return match(printed)
                .map(m -> OptionalInt.of(Integer.parseInt(m.group("number"))))
                .orElse(OptionalInt.empty());
    }

    /**
     * The year in which the case was opened.
     *
     * @return the year in four digits; empty if the form is not known
     */
    public OptionalInt year() {
        return match(printed)
                .map(m -> OptionalInt.of(fourDigits(m.group("year"))))
                .orElse(OptionalInt.empty());
    }

    /** The number as printed; {@link #of} accepts it. */
    @Override
    public String toString() {
        return printed;
    }

    private static int fourDigits(String year) {
        int value = Integer.parseInt(year);
        if (year.length() == 4) {
            return value;
        }
        return value < LAST_CENTURY ? 2000 + value : 1900 + value;
    }

    private static boolean isSpanOfYears(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.matches()) {
            return false;
        }
        int length = Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1));
        return length > 0 && length <= LONGEST_VALIDITY;
    }

    private static Optional<Matcher> match(String text) {
        if (isSpanOfYears(text)) {
            return Optional.empty();
        }
        for (Pattern form : new Pattern[] {NUMBER_FIRST, YEAR_FIRST, COMPACT}) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }
}
