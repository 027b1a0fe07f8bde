package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.BOOLEAN;
import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STATUS;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;

/** Tables of follow-ups and of what is reported in them. */
final class FollowUpTables {

    private FollowUpTables() {}

    private record AssessmentRow(ReportRow at, Assessment assessment) {

        static List<AssessmentRow> of(ReportRow row) {
            return row.report().assessments().stream()
                    .map(its -> new AssessmentRow(row, its))
                    .toList();
        }
    }

    private record CommentRow(ReportRow at, Comment comment) {

        static List<CommentRow> of(ReportRow row) {
            return row.report().comments().stream()
                    .map(its -> new CommentRow(row, its))
                    .toList();
        }
    }

    static FlatTable followUps(String id, Look look) {
        return new Definition<FollowUpHeader>(id, () -> Rows.of(look.catalogue().followUpHeaders()))
                .always("follow_up_id", STRING, its -> its.id().value())
                .maybe("title", STRING, its -> look.text(its.title()))
                .maybe("issuer_id", STRING, its -> Look.id(its.issuer()))
                .maybe("issuer", STRING, its -> look.body(its.issuer()))
                .maybe("record_number", STRING, its -> its.recordNumber().map(RecordNumber::printed))
                .always("period", STRING, its -> its.period().code())
                .always("period_name", STRING, its -> name(look, its.period()))
                .always("first_day", DATE, its -> its.period().slice().first())
                .always("last_day", DATE, its -> its.period().slice().last())
                .always("covers_from", DATE, its -> its.period().covers().first())
                .always("as_of", DATE, its -> its.asOf().orElse(its.period().asOf()))
                .maybe("closed_on", DATE, FollowUpHeader::closedOn)
                .always("state", STRING, its -> Look.code(its.state()))
                .always("revision", INTEGER, its -> (long) its.revision())
                .maybe("supersedes_id", STRING, its -> Look.id(its.supersedes()))
                .always("completeness", STRING, its -> Look.code(its.completeness()))
                .table();
    }

    static FlatTable assessments(String id, Look look) {
        return reported(
                        new Definition<AssessmentRow>(
                                id, () -> ReportRow.all(look.source()).each(AssessmentRow::of)),
                        AssessmentRow::at)
                .maybe("body_id", STRING, row -> Look.id(row.assessment().body()))
                .maybe("body", STRING, row -> look.body(row.assessment().body()))
                .always("axis", STRING, row -> Look.code(row.assessment().axis()))
                .always("status", STATUS, row -> look.status(row.assessment()))
                .maybe("printed", STRING, row -> row.assessment().printed())
                .maybe(
                        "scale_id",
                        STRING,
                        row -> row.assessment().scale().map(ScaleRef::id).map(Id::value))
                .maybe("scale_version", STRING, row -> row.assessment().scale().map(ScaleRef::version))
                .maybe("level", STRING, row -> row.assessment().level())
                .maybe("lifecycle", STRING, row -> level(look, row).flatMap(its -> Look.code(its.lifecycle())))
                .maybe("outlook", STRING, row -> level(look, row).flatMap(its -> Look.code(its.outlook())))
                .maybe("fulfilment", STRING, row -> level(look, row).flatMap(its -> Look.code(its.fulfilment())))
                .maybe("forecast", STRING, row -> level(look, row).flatMap(its -> Look.code(its.forecast())))
                .maybe("trend", STRING, row -> level(look, row).flatMap(its -> Look.code(its.trend())))
                .maybe("counts_as_done", BOOLEAN, row -> level(look, row).map(StatusLevel::countsAsDone))
                .maybe("assessed_on", DATE, row -> row.assessment().assessedOn())
                .always(
                        "assessment_origin",
                        STRING,
                        row -> Look.code(row.assessment().origin()))
                .maybe("reason", STRING, row -> look.text(row.assessment().reason()))
                .table();
    }

    static FlatTable comments(String id, Look look) {
        return reported(
                        new Definition<CommentRow>(
                                id, () -> ReportRow.all(look.source()).each(CommentRow::of)),
                        CommentRow::at)
                .always("comment_id", STRING, row -> row.comment().id().value())
                .maybe("body_id", STRING, row -> Look.id(row.comment().body()))
                .maybe("body", STRING, row -> look.body(row.comment().body()))
                .always("kind", STRING, row -> Look.code(row.comment().kind()))
                .maybe("text", STRING, row -> look.lines(row.comment().paragraphs()))
                .always("paragraphs", INTEGER, row ->
                        (long) row.comment().paragraphs().size())
                .maybe("written_on", DATE, row -> row.comment().writtenOn())
                .maybe(
                        "disclosure",
                        STRING,
                        row -> Look.level(row.comment()
                                .disclosure()
                                .or(() -> row.at().report().disclosure())))
                .table();
    }

    /** The columns that every row of a report starts with. */
    private static <R> Definition<R> reported(Definition<R> definition, Function<? super R, ReportRow> at) {
        return definition
                .always(
                        "follow_up_id",
                        STRING,
                        row -> at.apply(row).followUp().id().value())
                .always(
                        "period",
                        STRING,
                        row -> at.apply(row).followUp().period().code())
                .always("revision", INTEGER, row ->
                        (long) at.apply(row).followUp().revision())
                .reference("subject", row -> Optional.of(at.apply(row).report().subject()));
    }

    private static Optional<StatusLevel> level(Look look, AssessmentRow row) {
        return look.catalogue().level(row.assessment());
    }

    private static String name(Look look, ReportingPeriod period) {
        return Bilingual.of(period.labelSv(), period.labelEn())
                .in(look.context().language());
    }
}
