package se.tertial.plan.rules.builtin.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The number that stands in a printed value, to hold against the value that it was read as. */
final class PrintedNumber {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d])\\d+(?:[ \\u00A0\\u202F]\\d{3})*(?:[.,]\\d+)?");
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u202F]");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private PrintedNumber() {}

    /**
     * Whether a text prints another number than a value. Rounding, powers of ten and the sign make no difference, since
     * words beside the number may say them; nothing is said of a text with several numbers or a year.
     */
    static boolean contradicts(String printed, BigDecimal value) {
        List<String> numbers =
                NUMBER.matcher(printed).results().map(MatchResult::group).toList();
        if (numbers.size() != 1 || YEAR.matcher(numbers.get(0)).matches()) {
            return false;
        }
        BigDecimal number =
                new BigDecimal(SPACES.matcher(numbers.get(0)).replaceAll("").replace(',', '.')).stripTrailingZeros();
        return number.signum() != 0
                && value.signum() != 0
                && Stream.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN)
                        .map(mode -> value.abs().round(new MathContext(number.precision(), mode)))
                        .map(BigDecimal::stripTrailingZeros)
                        .noneMatch(rounded -> rounded.unscaledValue().equals(number.unscaledValue()));
    }
}
