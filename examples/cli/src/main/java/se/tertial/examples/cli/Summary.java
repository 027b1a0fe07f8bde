package se.tertial.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.followup.Report;
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
        add(parts, portfolio.strategies().size(), "strategi", "strategier", "strategy", "strategies");
        add(parts, portfolio.plans().size(), "plan", "planer", "plan", "plans");
        add(parts, areas.size(), "insatsområde", "insatsområden", "focus area", "focus areas");
        add(
                parts,
                areas.stream().flatMap(Summary::activities).count(),
                "aktivitet",
                "aktiviteter",
                "activity",
                "activities");
        add(parts, portfolio.assignments().size(), "uppdrag", "uppdrag", "assignment", "assignments");
        add(parts, portfolio.followUps().size(), "uppföljning", "uppföljningar", "follow-up", "follow-ups");
        add(parts, reports.size(), "rapport", "rapporter", "report", "reports");
        add(parts, comments(reports), "kommentar", "kommentarer", "comment", "comments");
        return parts.stream()
                .reduce((a, b) -> Bilingual.of(a.sv() + ", " + b.sv(), a.en() + ", " + b.en()))
                .orElse(Bilingual.of("ingen plan och ingen uppföljning", "no plan and no follow-up"));
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
