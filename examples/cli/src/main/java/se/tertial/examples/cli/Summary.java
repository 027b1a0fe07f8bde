package se.tertial.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.rules.Bilingual;

/** Says in one line how much there is in a portfolio. */
final class Summary {

    private Summary() {}

    static Bilingual of(Portfolio portfolio) {
        List<FocusArea> areas = portfolio.plans().stream()
                .flatMap(plan -> plan.focusAreas().stream())
                .toList();
        List<Report> reports = portfolio.followUps().stream()
                .flatMap(followUp -> followUp.reports().stream())
                .toList();
        List<Bilingual> parts = new ArrayList<>();
        documents(portfolio).ifPresent(parts::add);
        add(parts, areas.size(), "insatsområde", "insatsområden", "focus area", "focus areas");
        add(
                parts,
                areas.stream().flatMap(Summary::activities).count(),
                "aktivitet",
                "aktiviteter",
                "activity",
                "activities");
        add(parts, portfolio.assignments().size(), "uppdrag", "uppdrag", "assignment", "assignments");
        followUps(portfolio).ifPresent(parts::add);
        add(parts, reports.size(), "rapport", "rapporter", "report", "reports");
        add(parts, comments(reports), "kommentar", "kommentarer", "comment", "comments");
        return joined(parts).orElse(Bilingual.of("ingen plan och ingen uppföljning", "no plan and no follow-up"));
    }

    private static Optional<Bilingual> documents(Portfolio portfolio) {
        List<Bilingual> kinds = new ArrayList<>();
        add(kinds, portfolio.strategies().size(), "strategi", "strategier", "strategy", "strategies");
        add(kinds, portfolio.plans().size(), "plan", "planer", "plan", "plans");
        List<Bilingual> all = new ArrayList<>();
        int count = portfolio.strategies().size() + portfolio.plans().size();
        add(all, count, "dokument", "dokument", "document", "documents");
        return all.stream()
                .findFirst()
                .flatMap(documents -> joined(kinds)
                        .map(its -> Bilingual.of(
                                documents.sv() + " (" + its.sv() + ")", documents.en() + " (" + its.en() + ")")));
    }

    /** A follow-up and those that correct it are one. */
    private static Optional<Bilingual> followUps(Portfolio portfolio) {
        Set<Id> superseded = portfolio.followUps().stream()
                .flatMap(followUp -> followUp.supersedes().stream())
                .collect(Collectors.toSet());
        List<FollowUp> latest = portfolio.followUps().stream()
                .filter(followUp -> !superseded.contains(followUp.id()))
                .toList();
        long corrected = latest.stream()
                .filter(followUp -> followUp.supersedes().isPresent())
                .count();
        List<Bilingual> parts = new ArrayList<>();
        add(parts, latest.size(), "uppföljning", "uppföljningar", "follow-up", "follow-ups");
        return parts.stream()
                .findFirst()
                .map(its -> corrected == 0
                        ? its
                        : Bilingual.of(
                                its.sv() + " (varav " + corrected + (corrected == 1 ? " rättad)" : " rättade)"),
                                its.en() + " (" + corrected + " of them corrected)"));
    }

    private static Optional<Bilingual> joined(List<Bilingual> parts) {
        return parts.stream().reduce((a, b) -> Bilingual.of(a.sv() + ", " + b.sv(), a.en() + ", " + b.en()));
    }

    private static Stream<Activity> activities(FocusArea area) {
        return area.activities().stream().flatMap(Summary::withParts);
    }

    private static Stream<Activity> withParts(Activity activity) {
        return Stream.concat(Stream.of(activity), activity.activities().stream().flatMap(Summary::withParts));
    }

    private static long comments(List<Report> reports) {
        return reports.stream().mapToLong(report -> report.comments().size()).sum();
    }

    private static void add(List<Bilingual> parts, long count, String svOne, String sv, String enOne, String en) {
        if (count > 0) {
            parts.add(Bilingual.of(count + " " + (count == 1 ? svOne : sv), count + " " + (count == 1 ? enOne : en)));
        }
    }
}
