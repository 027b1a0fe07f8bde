package se.tertial.plan.export.layouts.parts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

/** Times as they read: the phrase as printed, and the days that it means. */
public final class Times {

    private final Reader reader;

    public Times(Reader reader) {
        this.reader = reader;
    }

    /** What it says of the thing, then when: "Deadline: 2024-12-31". */
    public Text line(TimeFrame time) {
        return Runs.of(Reader.capital(reader.word(time.role())) + ": ")
                .and(when(time))
                .text();
    }

    /** When: days; the phrase after them, or alone. */
    public Text when(TimeFrame time) {
        Optional<String> days = days(time.earliest(), time.latest());
        List<Text> parts = new ArrayList<>();
        days.map(Text::of).ifPresent(parts::add);
        time.phrase()
                .filter(phrase -> !days.equals(Optional.of(phrase)))
                .map(reader::quoted)
                .ifPresent(parts::add);
        if (time.role() == TimeRole.RECURRING || days.isEmpty()) {
            time.duration().map(its -> Text.of(length(its))).ifPresent(parts::add);
        }
        return parts.isEmpty() ? reader.say("time.unknown") : Runs.joined(", ", parts);
    }

    public Optional<String> days(Edtf edtf) {
        return days(edtf.earliest(), edtf.latest());
    }

    /** A day, a month, a year, or from and to. */
    public Optional<String> days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        if (earliest.isEmpty() && latest.isEmpty()) {
            return Optional.empty();
        }
        if (earliest.isPresent() && latest.isPresent()) {
            return Optional.of(between(earliest.get(), latest.get()));
        }
        return Optional.of(earliest.map(day -> reader.word("time.from") + " " + day)
                .orElseGet(() -> reader.word("time.to") + " "
                        + latest.map(LocalDate::toString).orElse("")));
    }

    private static String between(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return first.toString();
        }
        boolean wholeMonth = first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()));
        if (wholeMonth) {
            return first.toString().substring(0, 7);
        }
        boolean wholeYear = first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()));
        return wholeYear ? String.valueOf(first.getYear()) : first + "–" + last;
    }

    private String length(java.time.Period period) {
        List<String> parts = new ArrayList<>();
        if (period.getYears() > 0) {
            parts.add(reader.count("time.years", period.getYears()).plain());
        }
        if (period.getMonths() > 0) {
            parts.add(reader.count("time.months", period.getMonths()).plain());
        }
        long days = period.get(ChronoUnit.DAYS);
        if (days > 0) {
            parts.add(reader.count("time.days", days).plain());
        }
        return String.join(", ", parts);
    }
}
