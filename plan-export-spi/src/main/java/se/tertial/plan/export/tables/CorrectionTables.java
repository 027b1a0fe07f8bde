package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STRING;

import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.status.AssessmentAxis;

/** The table of what follow-ups that correct others say otherwise. */
final class CorrectionTables {

    private CorrectionTables() {}

    static FlatTable corrections(String id, Look look) {
        return new Definition<CorrectionRow>(id, () -> CorrectionRow.all(look))
                .id("follow_up_id", row -> row.followUp().id())
                .always("period", STRING, row -> row.followUp().period().code())
                .always("revision", INTEGER, row -> (long) row.followUp().revision())
                .id("corrected_id", row -> row.corrected().id())
                .referenceAlways("subject", CorrectionRow::subject)
                .code("part", ReportPiece.PiecePart.class, row -> row.piece().part())
                .maybeCode("axis", AssessmentAxis.class, row -> row.piece().axis())
                .body("body", look, row -> row.piece().body())
                .always("piece", INTEGER, row -> (long) row.piece().number())
                .code("change", CorrectionRow.CorrectionChange.class, CorrectionRow::change)
                .maybe("before", STRING, CorrectionRow::before)
                .maybe("after", STRING, CorrectionRow::after)
                .table();
    }
}
