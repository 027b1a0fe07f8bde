package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.BOOLEAN;
import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STATUS;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.AssessmentOrigin;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.CrossReference;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.FollowUpState;
import se.tertial.plan.model.followup.ReferenceScope;
import se.tertial.plan.model.followup.ReferenceTarget;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.Forecast;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.Trend;
import se.tertial.plan.model.text.Text;

/** Tables of follow-ups and of what is reported in them. */
final class FollowUpTables {

    private FollowUpTables() {}

    private record AssessmentRow(ReportRow at, Assessment assessment) implements ReportPart {

        static List<AssessmentRow> of(ReportRow row) {
            return row.report().assessments().stream()
                    .map(its -> new AssessmentRow(row, its))
                    .toList();
        }
    }

    private record CommentRow(ReportRow at, Comment comment) implements ReportPart {

        static List<CommentRow> of(ReportRow row) {
            return row.report().comments().stream()
                    .map(its -> new CommentRow(row, its))
                    .toList();
        }
    }

    private record DeviationRow(ReportRow at, Deviation deviation) implements ReportPart {

        static List<DeviationRow> of(ReportRow row) {
            return row.report().deviations().stream()
                    .map(its -> new DeviationRow(row, its))
                    .toList();
        }
    }

    /** A reference to one thing; one that names nothing that was found has a row, too. */
    private record CrossReferenceRow(
            ReportRow at, Comment comment, CrossReference reference, Optional<ReferenceTarget> target)
            implements ReportPart {

        static List<CrossReferenceRow> of(ReportRow row) {
            List<CrossReferenceRow> rows = new ArrayList<>();
            for (Comment comment : row.report().comments()) {
                for (CrossReference reference : comment.references()) {
                    if (reference.targets().isEmpty()) {
                        rows.add(new CrossReferenceRow(row, comment, reference, Optional.empty()));
                    }
                    reference
                            .targets()
                            .forEach(its -> rows.add(new CrossReferenceRow(row, comment, reference, Optional.of(its))));
                }
            }
            return rows;
        }
    }

    static FlatTable followUps(String id, Look look) {
        return new Definition<FollowUpHeader>(id, () -> Rows.of(look.catalogue().followUpHeaders()))
                .id("follow_up_id", FollowUpHeader::id)
                .maybe("title", STRING, its -> look.text(its.title()))
                .body("issuer", look, FollowUpHeader::issuer)
                .maybe("record_number", STRING, its -> its.recordNumber().map(RecordNumber::printed))
                .always("period", STRING, its -> its.period().code())
                .always("period_name", STRING, its -> look.name(its.period()))
                .always("first_day", DATE, its -> its.period().slice().first())
                .always("last_day", DATE, its -> its.period().slice().last())
                .always("covers_from", DATE, its -> its.period().covers().first())
                .always("as_of", DATE, its -> its.asOf().orElse(its.period().asOf()))
                .maybe("closed_on", DATE, FollowUpHeader::closedOn)
                .code("state", FollowUpState.class, FollowUpHeader::state)
                .always("revision", INTEGER, its -> (long) its.revision())
                .maybeId("supersedes_id", FollowUpHeader::supersedes)
                .code("completeness", Completeness.class, FollowUpHeader::completeness)
                .maybe("scales", STRING, its -> Look.scales(its.scales()))
                .source(its -> its)
                .table();
    }

    static FlatTable reports(String id, Look look) {
        return ReportRow.define(new Definition<ReportRow>(id, () -> ReportRow.all(look.source())))
                .maybe("printed_subject", STRING, row -> look.text(row.report().printedSubject()))
                .count("assessments", row -> row.report().assessments().size())
                .count("comments", row -> row.report().comments().size())
                .count("deviations", row -> row.report().deviations().size())
                .disclosure(row -> row.report().disclosure())
                .source(ReportRow::report)
                .table();
    }

    static FlatTable assessments(String id, Look look) {
        return ReportRow.define(new Definition<AssessmentRow>(
                        id, () -> ReportRow.all(look.source()).each(AssessmentRow::of)))
                .always("as_of", DATE, row -> row.at().asOf())
                .body("body", look, row -> row.assessment().body())
                .code("axis", AssessmentAxis.class, row -> row.assessment().axis())
                .always("status", STATUS, row -> look.status(row.assessment()))
                .maybe("printed", STRING, row -> look.own(row.assessment().printed()))
                .scale("scale", row -> row.assessment().scale())
                .maybe("level", STRING, row -> row.assessment().level())
                .maybe("level_name", STRING, row -> level(look, row).map(its -> look.text(its.label())))
                .maybeCode("lifecycle", Lifecycle.class, row -> level(look, row).flatMap(StatusLevel::lifecycle))
                .maybeCode("outlook", Outlook.class, row -> level(look, row).flatMap(StatusLevel::outlook))
                .maybeCode(
                        "fulfilment", Fulfilment.class, row -> level(look, row).flatMap(StatusLevel::fulfilment))
                .maybeCode("forecast", Forecast.class, row -> level(look, row).flatMap(StatusLevel::forecast))
                .maybeCode("trend", Trend.class, row -> level(look, row).flatMap(StatusLevel::trend))
                .maybe("counts_as_done", BOOLEAN, row -> level(look, row).map(StatusLevel::countsAsDone))
                .maybe("terminal", BOOLEAN, row -> level(look, row).map(StatusLevel::terminal))
                .maybe("assessed_on", DATE, row -> row.assessment().assessedOn())
                .code(
                        "assessment_origin",
                        AssessmentOrigin.class,
                        row -> row.assessment().origin())
                .maybe("reason", STRING, row -> look.text(row.assessment().reason()))
                .source(AssessmentRow::assessment)
                .table();
    }

    static FlatTable comments(String id, Look look) {
        return ReportRow.define(new Definition<CommentRow>(
                        id, () -> ReportRow.all(look.source()).each(CommentRow::of)))
                .id("comment_id", row -> row.comment().id())
                .body("body", look, row -> row.comment().body())
                .code("kind", CommentKind.class, row -> row.comment().kind())
                .maybe("text", STRING, row -> look.lines(row.comment().paragraphs()))
                .count("paragraphs", row -> row.comment().paragraphs().size())
                .maybe("written_on", DATE, row -> row.comment().writtenOn())
                .disclosure(row ->
                        row.comment().disclosure().or(() -> row.at().report().disclosure()))
                .source(CommentRow::comment)
                .table();
    }

    static FlatTable deviations(String id, Look look) {
        return ReportRow.define(new Definition<DeviationRow>(
                        id, () -> ReportRow.all(look.source()).each(DeviationRow::of)))
                .maybe("cause", STRING, row -> look.text(row.deviation().cause()))
                .maybe("effect", STRING, row -> look.text(row.deviation().effect()))
                .maybe("action", STRING, row -> look.text(row.deviation().action()))
                .maybeId(
                        "owner_body_id",
                        row -> row.deviation().owner().flatMap(its -> its.body().or(its::position)))
                .maybe("owner", STRING, row -> row.deviation().owner().flatMap(look::party))
                .maybe("new_date", DATE, row -> row.deviation().newDate())
                .disclosure(row ->
                        row.deviation().disclosure().or(() -> row.at().report().disclosure()))
                .source(DeviationRow::deviation)
                .table();
    }

    static FlatTable crossReferences(String id, Look look) {
        return ReportRow.define(new Definition<CrossReferenceRow>(
                        id, () -> ReportRow.all(look.source()).each(CrossReferenceRow::of)))
                .id("comment_id", row -> row.comment().id())
                .body("body", look, row -> row.comment().body())
                .always(
                        "printed",
                        STRING,
                        row -> look.text(Text.of(row.reference().printed())))
                .code("scope", ReferenceScope.class, row -> row.reference().scope())
                .maybe("printed_target", STRING, row -> look.own(row.target().map(ReferenceTarget::printed)))
                .reference("target", row -> row.target().flatMap(ReferenceTarget::ref))
                .source(CrossReferenceRow::reference)
                .table();
    }

    private static Optional<StatusLevel> level(Look look, AssessmentRow row) {
        return look.catalogue().level(row.assessment());
    }
}
