package se.tertial.plan.export.view;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.Figure;
import se.tertial.plan.rules.check.SuppressionUse;

/** The report of a check as far as a view shows what it is about. */
public final class CheckView {

    private CheckView() {}

    /**
     * The report for a view. Findings are as {@link SourceView#findings} gives them; a figure or a suppression of something
     * withheld or left out is left out, because its words may tell what is withheld.
     *
     * @param report the report
     * @param view what {@link SourceView#of} gave
     * @return the report itself if everything may be read
     */
    public static CheckReport of(CheckReport report, PlanSource view) {
        if (!(view instanceof SourceView its)) {
            return report;
        }
        List<Figure> figures = report.figures().stream()
                .filter(figure -> shows(its, figure.subject()))
                .toList();
        List<SuppressionUse> uses = report.suppressions().stream()
                .filter(use -> shows(its, use.suppression().subject()))
                .map(use ->
                        new SuppressionUse(use.suppression(), use.state(), SourceView.findings(use.findings(), view)))
                .toList();
        return CheckReport.builder()
                .asOf(report.asOf())
                .findings(SourceView.findings(report.findings(), view))
                .figures(figures)
                .runs(report.runs())
                .suppressions(uses)
                .build();
    }

    private static boolean shows(SourceView view, Optional<Ref> subject) {
        return subject.isEmpty() || (subject.get().kind() != ObjectKind.COMMENT && view.shows(subject.get()));
    }
}
