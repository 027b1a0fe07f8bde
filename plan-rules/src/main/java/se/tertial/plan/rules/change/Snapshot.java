package se.tertial.plan.rules.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.followup.CurrentReports;
import se.tertial.plan.rules.followup.Told;
import se.tertial.plan.rules.rollup.Rating;

/** What one side says: how things read, how they stand, who says what of them. Holds what it needs of the reports. */
final class Snapshot {

    private final Catalogue catalogue;
    private final Map<Ref, List<Told<Said>>> told;

    /** What is kept of a report. */
    private record Said(List<Assessment> assessments, List<Comment> comments) {}

    private Snapshot(Catalogue catalogue, Map<Ref, List<Told<Said>>> told) {
        this.catalogue = catalogue;
        this.told = told;
    }

    static Snapshot of(Side side, ChangeOptions options) {
        return new Snapshot(
                side.source().catalogue(),
                side.reports()
                        .map(its -> its.read(report -> new Said(on(report, options), report.comments())))
                        .orElse(Map.of()));
    }

    /** Only how things stand, without what is said of them. */
    static Snapshot ofStatuses(PlanSource source, CurrentReports reports, ChangeOptions options) {
        return new Snapshot(source.catalogue(), reports.read(report -> new Said(on(report, options), List.of())));
    }

    private static List<Assessment> on(Report report, ChangeOptions options) {
        return report.assessments().stream()
                .filter(its -> its.axis() == options.axis())
                .toList();
    }

    Set<Ref> subjects() {
        return told.keySet();
    }

    /** How a thing stands: as a whole, and by body. What follow-ups disagree on counts as their issuers' voices. */
    Map<Optional<Id>, Standing> standings(Ref subject) {
        Map<Optional<Id>, Standing> standings = new LinkedHashMap<>();
        Map<Optional<Id>, Standing> wholes = new LinkedHashMap<>();
        for (Told<Said> report : told.getOrDefault(subject, List.of())) {
            for (Assessment assessment : report.kept().assessments()) {
                Standing standing = standing(assessment);
                if (assessment.body().isPresent()) {
                    standings.put(assessment.body(), standing);
                } else {
                    wholes.put(report.followUp().issuer(), standing);
                }
            }
        }
        if (wholes.values().stream().distinct().count() == 1) {
            standings.put(Optional.empty(), wholes.values().iterator().next());
        } else {
            wholes.forEach(standings::putIfAbsent);
        }
        return standings;
    }

    private Standing standing(Assessment assessment) {
        String printed = assessment.printed().or(assessment::level).orElse("");
        return new Standing(Rating.of(catalogue, assessment), printed);
    }

    List<Comment> comments(Ref subject) {
        return told.getOrDefault(subject, List.of()).stream()
                .flatMap(report -> report.kept().comments().stream())
                .toList();
    }

    /** The bodies that judge a thing or say something of it. */
    Set<Id> voices(Ref subject) {
        Set<Id> voices = new LinkedHashSet<>();
        for (Told<Said> report : told.getOrDefault(subject, List.of())) {
            report.kept().assessments().forEach(its -> its.body().ifPresent(voices::add));
            report.kept().comments().stream()
                    .filter(comment -> comment.paragraphs().stream().anyMatch(text -> !text.isBlank()))
                    .forEach(comment -> comment.body().ifPresent(voices::add));
        }
        return voices;
    }

    /** The bodies that judge or say anything. */
    List<Id> voices() {
        Set<Id> voices = new LinkedHashSet<>();
        told.keySet().forEach(subject -> voices.addAll(voices(subject)));
        return new ArrayList<>(voices);
    }
}
