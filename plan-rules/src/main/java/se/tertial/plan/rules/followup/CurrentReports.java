package se.tertial.plan.rules.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.FollowUpState;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;

/**
 * The reports that count: those of corrections in place of those that they correct.
 *
 * <p>A correction that is a whole follow-up replaces all of the one that it corrects. One that is a view replaces what it
 * reports on, and the rest stands. Each follow-up is read once, and only what the caller keeps of a report is held.
 */
public final class CurrentReports {

    private final PlanSource source;
    private final List<List<FollowUpHeader>> lines;

    private CurrentReports(PlanSource source, List<List<FollowUpHeader>> lines) {
        this.source = source;
        this.lines = lines;
    }

    /**
     * The follow-ups of a period, drafts left out.
     *
     * @param source the source
     * @param period the period, exactly
     * @return the reports that count; none if the period has no follow-up
     */
    public static CurrentReports ofPeriod(PlanSource source, ReportingPeriod period) {
        List<FollowUpHeader> selected = new ArrayList<>();
        for (FollowUpHeader header : source.catalogue().followUpHeaders()) {
            if (header.state() != FollowUpState.DRAFT && header.period().equals(period)) {
                selected.add(header);
            }
        }
        return new CurrentReports(source, lines(selected));
    }

    /**
     * One follow-up as it stood in this revision, with what it corrects below it; it may be a draft.
     *
     * @param source the source
     * @param followUp its id
     * @return the reports that count
     * @throws IllegalArgumentException if the source has no such follow-up
     */
    public static CurrentReports ofRevision(PlanSource source, Id followUp) {
        Catalogue catalogue = source.catalogue();
        List<FollowUpHeader> line = new ArrayList<>();
        Set<Id> seen = new HashSet<>();
        Optional<FollowUpHeader> next = catalogue.followUp(followUp);
        if (next.isEmpty()) {
            throw new IllegalArgumentException("There is no follow-up '" + followUp + "'");
        }
        while (next.isPresent() && seen.add(next.get().id())) {
            line.add(0, next.get());
            next = next.get().supersedes().flatMap(catalogue::followUp);
        }
        return new CurrentReports(source, List.of(line));
    }

    /** {@return the follow-ups that are read, what is corrected before its corrections} */
    public List<FollowUpHeader> followUps() {
        return lines.stream().flatMap(List::stream).toList();
    }

    /**
     * Reads the reports, and keeps something of each.
     *
     * @param <T> what is kept
     * @param keep what to keep of a report
     * @return what is told of each subject, by follow-up, in the order of the catalogue
     */
    public <T> Map<Ref, List<Told<T>>> read(Function<Report, T> keep) {
        Map<Ref, List<Told<T>>> all = new LinkedHashMap<>();
        for (List<FollowUpHeader> line : lines) {
            line(line, keep)
                    .forEach((subject, told) -> all.computeIfAbsent(subject, s -> new ArrayList<>(1))
                            .add(told));
        }
        return all;
    }

    private <T> Map<Ref, Told<T>> line(List<FollowUpHeader> line, Function<Report, T> keep) {
        Map<Ref, Told<T>> told = new LinkedHashMap<>();
        for (FollowUpHeader header : line) {
            if (header.completeness() == Completeness.WHOLE) {
                told.clear();
            }
            try (ReportCursor cursor = source.reports(header.id())) {
                while (cursor.advance()) {
                    Report report = cursor.report();
                    told.put(report.subject(), new Told<>(header, keep.apply(report)));
                }
            }
        }
        return told;
    }

    /** Follow-ups that correct each other, each line in the order of correction. */
    private static List<List<FollowUpHeader>> lines(List<FollowUpHeader> selected) {
        Map<Id, FollowUpHeader> byId = new HashMap<>();
        selected.forEach(header -> byId.put(header.id(), header));
        Map<Id, List<FollowUpHeader>> lines = new LinkedHashMap<>();
        Map<Id, Integer> depths = new HashMap<>();
        for (FollowUpHeader header : selected) {
            List<Id> path = corrected(header, byId);
            depths.put(header.id(), path.size());
            lines.computeIfAbsent(path.get(path.size() - 1), id -> new ArrayList<>())
                    .add(header);
        }
        Comparator<FollowUpHeader> order = Comparator.comparingInt(
                        (FollowUpHeader header) -> depths.getOrDefault(header.id(), 0))
                .thenComparingInt(FollowUpHeader::revision)
                .thenComparing(FollowUpHeader::id);
        return lines.values().stream()
                .map(line -> line.stream().sorted(order).toList())
                .toList();
    }

    /** The follow-up itself, what it corrects, what that corrects, and so on. */
    private static List<Id> corrected(FollowUpHeader header, Map<Id, FollowUpHeader> byId) {
        List<Id> path = new ArrayList<>();
        Optional<FollowUpHeader> next = Optional.of(header);
        while (next.isPresent() && !path.contains(next.get().id())) {
            path.add(next.get().id());
            next = next.get().supersedes().map(byId::get);
        }
        return path;
    }
}
