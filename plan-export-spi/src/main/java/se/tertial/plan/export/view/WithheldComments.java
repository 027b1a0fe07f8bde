package se.tertial.plan.export.view;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/**
 * The comments that an audience may not read. Comments stand in reports, not in the catalogue, so it takes a pass through
 * all reports to know them; that is made once, when something that refers to a comment first asks. Thread-safe.
 */
final class WithheldComments {

    private final PlanSource source;
    private final Audience audience;
    private final Set<Ref> withheld;
    private @Nullable Set<Id> found;

    /** With the objects of the catalogue that are withheld. */
    WithheldComments(PlanSource source, Audience audience, Set<Ref> withheld) {
        this.source = source;
        this.audience = audience;
        this.withheld = withheld;
    }

    synchronized boolean contains(Id comment) {
        Set<Id> ids = found;
        if (ids == null) {
            ids = find();
            found = ids;
        }
        return ids.contains(comment);
    }

    private Set<Id> find() {
        Set<Id> ids = new HashSet<>();
        for (FollowUpHeader header : source.catalogue().followUpHeaders()) {
            try (ReportCursor reports = source.reports(header.id())) {
                while (reports.advance()) {
                    addOf(reports.report(), ids);
                }
            }
        }
        return ids;
    }

    private void addOf(Report report, Set<Id> ids) {
        boolean whole = isWithheld(report.disclosure())
                || withheld.contains(report.subject())
                || report.subject().kind() == ObjectKind.COMMENT;
        report.comments().stream()
                .filter(its -> whole || isWithheld(its.disclosure()))
                .map(Comment::id)
                .forEach(ids::add);
    }

    private boolean isWithheld(Optional<Disclosure> disclosure) {
        return disclosure.map(its -> !audience.mayRead(its.level())).orElse(false);
    }
}
