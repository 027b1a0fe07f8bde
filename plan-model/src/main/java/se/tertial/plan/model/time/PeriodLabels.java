package se.tertial.plan.model.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds and reads the labels of reporting periods. */
final class PeriodLabels {

    private static final int MAX_LENGTH = 120;
    private static final int ANY_YEAR = 2000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0\\u202F,.:;()–-]+");
    private static final Comparator<Candidate> LONGEST_FIRST = Comparator.comparingInt(Candidate::start)
            .thenComparing(Comparator.comparingInt(Candidate::end).reversed());

    private PeriodLabels() {}

    /** The one period that a label names. */
    static ReportingPeriod read(String text, Optional<Integer> defaultYear) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH) {
            throw malformed(text);
        }
        List<PeriodLabel> labels = find(text, defaultYear);
        if (labels.size() == 1 && isAlone(text, labels.get(0))) {
            return labels.get(0).period();
        }
        if (labels.isEmpty() && !find(text, Optional.of(ANY_YEAR)).isEmpty()) {
            throw new IllegalArgumentException(
                    "The period '" + Shown.shortened(text) + "' names no year; write it as in 'T2 2024'");
        }
        throw malformed(text);
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("Not a reporting period: '" + Shown.shortened(text)
                + "'; write a code such as 2024-T2, 2024-Q3, 2024-M08 or 2024, or a label such as 'T2 2024' or"
                + " 'januari–augusti 2024'");
    }

    private static boolean isAlone(String text, PeriodLabel label) {
        String around = text.substring(0, label.start()) + " " + text.substring(label.end());
        for (String word : BETWEEN_WORDS.split(around, -1)) {
            if (!word.isEmpty() && !PeriodWords.mayStandAround(word)) {
                return false;
            }
        }
        return true;
    }

    /** All labels in the order of the text, the longest where several start at one place, without overlap. */
    static List<PeriodLabel> find(String text, Optional<Integer> defaultYear) {
        List<Candidate> candidates = new ArrayList<>();
        for (PeriodForm form : PeriodForm.values()) {
            collect(form, text, defaultYear, candidates);
        }
        candidates.sort(LONGEST_FIRST);
        List<PeriodLabel> labels = new ArrayList<>();
        int free = 0;
        for (Candidate candidate : candidates) {
            if (candidate.start() >= free) {
                candidate.label().ifPresent(labels::add);
                free = candidate.end();
            }
        }
        return List.copyOf(labels);
    }

    private static void collect(
            PeriodForm form, String text, Optional<Integer> defaultYear, List<Candidate> candidates) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            Optional<PeriodForm.Reading> reading =
                    yearOf(form, matcher).or(() -> defaultYear).flatMap(year -> form.read(matcher, year));
            candidates.add(new Candidate(matcher.start(), matcher.end(), reading));
        }
    }

    private static Optional<Integer> yearOf(PeriodForm form, Matcher matcher) {
        return form.needsYear() ? Optional.ofNullable(matcher.group("year")).map(Integer::valueOf) : Optional.of(0);
    }

    /**
     * A stretch of text that looks like a label. One that means nothing ("delår 3 2024") still takes its place, so that no
     * part of it is read as something else ("2024").
     */
    private record Candidate(int start, int end, Optional<PeriodForm.Reading> reading) {

        Optional<PeriodLabel> label() {
            return reading.map(read -> new PeriodLabel(start, end, read.period(), read.assumed()));
        }
    }
}
