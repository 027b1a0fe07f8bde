package se.tertial.plan.rules.builtin.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.model.time.PeriodKind;
import se.tertial.plan.model.time.PeriodLabel;
import se.tertial.plan.model.time.ReportingPeriod;

/** The period that a title names, and whether that is the one that is reported on. */
final class TitledPeriod {

    private static final Pattern SPAN_OF_YEARS =
            Pattern.compile("(?<![\\d-])(19|20)\\d\\d\\s?[-–—/]\\s?((19|20)\\d\\d|\\d\\d)(?![\\d-])");
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)(?:\\s+(?:för|from|for))?[\\s,]*$");
    private static final List<String> DATED_THINGS = datedThings();

    private TitledPeriod() {}

    /**
     * The period that the title names in place of the one that is reported on. A title that names several names one of them
     * rightly if any. The years for which a plan holds and the year in the name of a document are no periods.
     */
    static Optional<PeriodLabel> other(String title, ReportingPeriod period) {
        String bare = SPAN_OF_YEARS
                .matcher(title)
                .replaceAll(span -> "–".repeat(span.group().length()));
        List<PeriodLabel> labels = ReportingPeriod.find(bare).stream()
                .filter(label -> isPeriod(label, bare, period))
                .toList();
        return labels.stream().anyMatch(label -> agrees(label, period))
                ? Optional.empty()
                : labels.stream().findFirst();
    }

    private static boolean isPeriod(PeriodLabel label, String title, ReportingPeriod period) {
        return label.period().kind() != PeriodKind.YEAR
                || (Math.abs(label.period().year() - period.year()) <= 1
                        && !namesDocument(title.substring(0, label.start())));
    }

    /** The year alone, and the last day, are ways of saying the same less exactly, or in another way. */
    private static boolean agrees(PeriodLabel label, ReportingPeriod period) {
        boolean sameYear = label.period().year() == period.year();
        return label.period().asOf().equals(period.asOf())
                || (sameYear && (label.assumed() || label.period().kind() == PeriodKind.YEAR));
    }

    private static boolean namesDocument(String before) {
        Matcher word = WORD_BEFORE.matcher(before.toLowerCase(Locale.ROOT));
        return word.find() && DATED_THINGS.stream().anyMatch(word.group(1)::endsWith);
    }

    private static List<String> datedThings() {
        try (InputStream file = Objects.requireNonNull(
                TitledPeriod.class.getResourceAsStream("dated-things.txt"), "dated-things.txt")) {
            return List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
