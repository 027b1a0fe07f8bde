package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Dates;
import se.tertial.plan.model.time.PeriodLabel;
import se.tertial.plan.model.time.ReportingPeriod;

/**
 * Finds the periods that a header names. In a header a bare day is the one up to which the column tells, as it is with "per"
 * before it; elsewhere it may be any day.
 */
final class HeaderPeriods {

    private static final String UP_TO = "per ";

    private HeaderPeriods() {}

    static List<PeriodLabel> find(String text) {
        List<PeriodLabel> labels = new ArrayList<>(ReportingPeriod.find(text));
        int from = 0;
        Optional<Dates.Found> day = Dates.first(text);
        while (day.isPresent()) {
            int start = from + day.get().start();
            int end = from + day.get().end();
            boolean told = labels.stream().anyMatch(label -> label.start() <= start && end <= label.end());
            if (!told) {
                upTo(text, start, end).ifPresent(label -> {
                    labels.removeIf(part -> part.start() < end && start < part.end());
                    labels.add(label);
                });
            }
            from = end;
            day = Dates.first(text.substring(from));
        }
        labels.sort(Comparator.comparingInt(PeriodLabel::start));
        return List.copyOf(labels);
    }

    private static Optional<PeriodLabel> upTo(String text, int start, int end) {
        return ReportingPeriod.find(UP_TO + text.substring(start, end)).stream()
                .findFirst()
                .filter(label -> label.end() == UP_TO.length() + end - start)
                .map(label -> new PeriodLabel(start, end, label.period(), label.assumed()));
    }
}
