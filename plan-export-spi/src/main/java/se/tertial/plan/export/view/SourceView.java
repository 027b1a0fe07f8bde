package se.tertial.plan.export.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Finding;

/**
 * The plans and reports that an audience may read and a filter keeps.
 *
 * <p>Of what is withheld there remains: its id and number, where it stands, of which kind it is, which body speaks, and its
 * disclosure; all that it says is replaced by a marker, and what is not text is gone, names in other systems, extensions and
 * places in sources included. What stands in something withheld, or is reported on it, is withheld too, and so are the target
 * areas and indicators that belong to it. Money for something withheld, and persons for the public, are left out.
 *
 * <p>A view of a portfolio could be a portfolio again: nothing in it refers to what is left out.
 */
public final class SourceView implements PlanSource {

    private final PlanSource whole;
    private final ContentFilter filter;
    private final Cut cut;
    private final Catalogue catalogue;
    private final FollowUpView followUps;

    private SourceView(PlanSource whole, ContentFilter filter, Cut cut) {
        this.whole = whole;
        this.filter = filter;
        this.cut = cut;
        this.catalogue = CatalogueView.of(whole.catalogue(), cut);
        this.followUps = new FollowUpView(cut, new DocumentView(cut));
    }

    /**
     * The view.
     *
     * @param source the whole
     * @param audience who will read it
     * @param filter what is kept of it; a filter by body reads all reports once
     * @return the view; the source itself if it is that view already, or if everything may be read and is kept
     */
    public static PlanSource of(PlanSource source, Audience audience, ContentFilter filter) {
        return of(source, source, audience, filter);
    }

    /**
     * The view, made by reading the source in a way of the caller's, such as one that can be cancelled.
     *
     * @param source the whole
     * @param read gives the same as the source
     * @param audience who will read it
     * @param filter what is kept of it; a filter by body reads all reports once
     * @return the view; the source itself if it is that view already, or if everything may be read and is kept
     */
    public static PlanSource of(PlanSource source, PlanSource read, Audience audience, ContentFilter filter) {
        boolean everything = audience == Audience.ALL && filter.isEmpty();
        boolean already =
                source instanceof SourceView view && view.cut.audience() == audience && view.filter.equals(filter);
        return everything || already ? source : new SourceView(source, filter, CutFinder.find(read, audience, filter));
    }

    /**
     * Findings as far as a view shows them: one about something withheld, be it beside other things, keeps its rule and subject
     * only; one about something or some period left out is left out. Findings about comments make it read all reports once.
     *
     * @param findings the findings
     * @param view what {@link #of} gave
     * @return the findings, in their order
     */
    public static List<Finding> findings(List<Finding> findings, PlanSource view) {
        return view instanceof SourceView its
                ? findings.stream().map(its::finding).flatMap(Optional::stream).toList()
                : findings;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public ReportCursor reports(Id followUp) {
        if (!cut.keeps(ObjectKind.FOLLOW_UP, followUp)) {
            throw new IllegalArgumentException("There is no follow-up '" + followUp + "'");
        }
        return new Cursor(whole.reports(followUp));
    }

    /** Whether something is there and may be read. */
    boolean shows(Ref ref) {
        return cut.keeps(ref) && !cut.isWithheld(ref);
    }

    private Optional<Finding> finding(Finding finding) {
        Optional<Ref> subject = finding.subject();
        if (subject.filter(its -> its.kind() != ObjectKind.COMMENT && !cut.keeps(its))
                .isPresent()) {
            return Optional.empty();
        }
        if (!filter.periods().isEmpty()
                && finding.period()
                        .filter(its -> !filter.periods().contains(its))
                        .isPresent()) {
            return Optional.empty();
        }
        boolean hidden =
                Stream.concat(subject.stream(), finding.others().stream()).anyMatch(cut::isWithheld);
        return Optional.of(
                hidden
                        ? Finding.builder()
                                .rule(finding.rule())
                                .severity(finding.severity())
                                .subject(finding.subject())
                                .period(finding.period())
                                .template(cut.marker().template())
                                .build()
                        : Finding.builder()
                                .copy(finding)
                                .others(finding.others().stream()
                                        .filter(its -> its.kind() == ObjectKind.COMMENT || cut.keeps(its))
                                        .toList())
                                .subsumed(findings(finding.subsumed(), this))
                                .build());
    }

    private final class Cursor implements ReportCursor {

        private final ReportCursor reports;
        private @Nullable Report current;

        Cursor(ReportCursor reports) {
            this.reports = reports;
        }

        @Override
        public boolean advance() {
            current = null;
            while (current == null && reports.advance()) {
                current = followUps.report(reports.report()).orElse(null);
            }
            return current != null;
        }

        @Override
        public Report report() {
            Report report = current;
            if (report == null) {
                throw new IllegalStateException("The cursor stands at no report: call advance() and heed its answer");
            }
            return report;
        }

        @Override
        public void close() {
            reports.close();
        }
    }
}
