package se.tertial.plan.rules.followup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * The reports that count: those of corrections in place of those that they correct. A follow-up corrects the one that it
 * supersedes; else, if it is a later revision, the one before it by the same issuer for the same period.
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
        return new CurrentReports(source, lines(source.catalogue(), selected));
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
        FollowUpHeader revision = catalogue
                .followUp(followUp)
                .orElseThrow(() -> new IllegalArgumentException("There is no follow-up '" + followUp + "'"));
        List<FollowUpHeader> line = new ArrayList<>(new Corrections(catalogue).line(revision));
        line.removeIf(header -> header.state() == FollowUpState.DRAFT && !header.equals(revision));
        Collections.reverse(line);
        return new CurrentReports(source, List.of(List.copyOf(line)));
    }

    /** {@return the follow-ups that are read, what is corrected before its corrections} */
    public List<FollowUpHeader> followUps() {
        return lines.stream().flatMap(List::stream).toList();
    }

    /** {@return the follow-ups that are read, each with what it corrects before it: a list for each that is in force} */
    public List<List<FollowUpHeader>> lines() {
        return lines;
    }

    /**
     * Reads the reports of one line one by one; only those of corrections are held.
     *
     * @param line one of {@link #lines()}
     * @return a cursor before the first report, for the caller to close; a report that is corrected stands in the place of the
     *     one that it corrects, and what a correction adds comes last
     */
    public ReportCursor open(List<FollowUpHeader> line) {
        int base = 0;
        for (int i = 0; i < line.size(); i++) {
            base = line.get(i).completeness() == Completeness.WHOLE ? i : base;
        }
        Map<Ref, Report> corrections = new LinkedHashMap<>();
        for (FollowUpHeader correction : line.subList(base + 1, line.size())) {
            try (ReportCursor cursor = source.reports(correction.id())) {
                while (cursor.advance()) {
                    corrections.put(cursor.report().subject(), cursor.report());
                }
            }
        }
        return new CorrectedCursor(source.reports(line.get(base).id()), corrections);
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
    private static List<List<FollowUpHeader>> lines(Catalogue catalogue, List<FollowUpHeader> selected) {
        Corrections corrections = new Corrections(catalogue);
        Map<Id, List<FollowUpHeader>> lines = new LinkedHashMap<>();
        Map<Id, Integer> depths = new HashMap<>();
        for (FollowUpHeader header : selected) {
            List<FollowUpHeader> line = corrections.line(header);
            depths.put(header.id(), line.size());
            lines.computeIfAbsent(line.get(line.size() - 1).id(), id -> new ArrayList<>())
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
}
