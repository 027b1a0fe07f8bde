package se.tertial.plan.export.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;

/** Reads views whole. */
final class Views {

    private Views() {}

    static List<Report> reports(PlanSource view, Id followUp) {
        List<Report> reports = new ArrayList<>();
        try (ReportCursor cursor = view.reports(followUp)) {
            while (cursor.advance()) {
                reports.add(cursor.report());
            }
        }
        return reports;
    }

    static Stream<Report> reports(PlanSource view) {
        return view.catalogue().followUpHeaders().stream().flatMap(its -> reports(view, its.id()).stream());
    }

    /** The portfolio that a view is; throws if it is an impossible one. */
    static Portfolio portfolio(PlanSource view) {
        List<FollowUp> followUps = view.catalogue().followUpHeaders().stream()
                .map(its -> FollowUp.builder()
                        .copy(its)
                        .reports(reports(view, its.id()))
                        .build())
                .toList();
        return Portfolio.builder().copy(view.catalogue()).followUps(followUps).build();
    }
}
