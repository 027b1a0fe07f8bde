package se.tertial.plan.export.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.followup.CurrentReports;
import se.tertial.plan.rules.followup.Told;

/**
 * What a follow-up that corrects another says otherwise.
 *
 * @param followUp the one that corrects
 * @param corrected the one that it corrects
 * @param subject what is reported on
 * @param piece what of the report is corrected
 * @param before what counted before; empty if nothing did
 * @param after what counts now; empty if nothing does
 */
record CorrectionRow(
        FollowUpHeader followUp,
        FollowUpHeader corrected,
        Ref subject,
        ReportPiece piece,
        Optional<String> before,
        Optional<String> after) {

    /** What a correction does. */
    enum CorrectionChange {
        ADDED,
        CHANGED,
        REMOVED
    }

    CorrectionChange change() {
        if (before.isEmpty()) {
            return CorrectionChange.ADDED;
        }
        return after.isEmpty() ? CorrectionChange.REMOVED : CorrectionChange.CHANGED;
    }

    /**
     * Every difference, correction by correction. Of a follow-up that is corrected, the words that are compared are held while
     * its correction is gone through, and nothing is of one that is not.
     */
    static Rows<CorrectionRow> all(Look look) {
        return Rows.of(look.catalogue().followUpHeaders()).each(its -> of(look, its));
    }

    private static List<CorrectionRow> of(Look look, FollowUpHeader header) {
        List<FollowUpHeader> line =
                CurrentReports.ofRevision(look.source(), header.id()).followUps();
        if (line.size() < 2) {
            return List.of();
        }
        FollowUpHeader corrected = line.get(line.size() - 2);
        Map<Ref, Map<ReportPiece, String>> before = new LinkedHashMap<>();
        CurrentReports.ofRevision(look.source(), corrected.id())
                .read(report -> ReportPiece.of(report, look))
                .forEach((subject, told) -> before.put(subject, joined(told)));
        List<CorrectionRow> rows = new ArrayList<>();
        read(look, header).forEach((subject, after) -> {
            Map<ReportPiece, String> old = before.remove(subject);
            compare(rows, header, corrected, subject, old == null ? Map.of() : old, after);
        });
        if (header.completeness() == Completeness.WHOLE) {
            before.forEach((subject, old) -> compare(rows, header, corrected, subject, old, Map.of()));
        }
        return rows;
    }

    private static Map<ReportPiece, String> joined(List<Told<Map<ReportPiece, String>>> told) {
        Map<ReportPiece, String> pieces = new LinkedHashMap<>();
        told.forEach(its -> pieces.putAll(its.kept()));
        return pieces;
    }

    private static Map<Ref, Map<ReportPiece, String>> read(Look look, FollowUpHeader header) {
        Map<Ref, Map<ReportPiece, String>> reports = new LinkedHashMap<>();
        PlanSource source = look.source();
        try (ReportCursor cursor = source.reports(header.id())) {
            while (cursor.advance()) {
                reports.put(cursor.report().subject(), ReportPiece.of(cursor.report(), look));
            }
        }
        return reports;
    }

    private static void compare(
            List<CorrectionRow> rows,
            FollowUpHeader header,
            FollowUpHeader corrected,
            Ref subject,
            Map<ReportPiece, String> before,
            Map<ReportPiece, String> after) {
        Set<ReportPiece> pieces = new LinkedHashSet<>(before.keySet());
        pieces.addAll(after.keySet());
        for (ReportPiece piece : pieces) {
            Optional<String> old = Optional.ofNullable(before.get(piece));
            Optional<String> now = Optional.ofNullable(after.get(piece));
            if (!old.equals(now)) {
                rows.add(new CorrectionRow(header, corrected, subject, piece, old, now));
            }
        }
    }
}
