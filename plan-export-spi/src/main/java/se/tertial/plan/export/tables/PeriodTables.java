package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.BOOLEAN;
import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STATUS;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.time.PeriodKind;
import se.tertial.plan.model.time.ReportingPeriod;

/** Tables of periods: who was asked about what, and how each assignment stood in each follow-up. */
final class PeriodTables {

    private PeriodTables() {}

    /** A duty in one of its periods; one without periods has a row, too. */
    private record DutyRow(ReportingDuty duty, Optional<ReportingPeriod> period) {

        static List<DutyRow> of(ReportingDuty duty) {
            if (duty.periods().isEmpty()) {
                return List.of(new DutyRow(duty, Optional.empty()));
            }
            return duty.periods().stream()
                    .map(its -> new DutyRow(duty, Optional.of(its)))
                    .toList();
        }
    }

    static FlatTable assignmentPeriods(String id, Look look) {
        Definition<AssignmentPeriod> definition = new Definition<AssignmentPeriod>(
                        id, () -> AssignmentPeriod.all(look.source()))
                .id("assignment_id", row -> row.assignment().id())
                .maybe("number", STRING, row -> row.assignment().number())
                .always("text", STRING, row -> look.text(row.wording()))
                .id("follow_up_id", row -> row.followUp().id())
                .always("period", STRING, row -> row.followUp().period().code())
                .always("revision", INTEGER, row -> (long) row.followUp().revision())
                .always("as_of", DATE, AssignmentPeriod::asOf)
                .maybe("asked", BOOLEAN, AssignmentPeriod::asked)
                .bodies("asked_body", look, AssignmentPeriod::askedBodies)
                .always("reported", BOOLEAN, row -> row.tally().reports() > 0)
                .bodies("commenting_body", look, row -> row.tally().commenting());
        return statuses(definition, look)
                .count("assessments", row -> row.tally().assessments())
                .count("comments", row -> row.tally().comments())
                .count("deviations", row -> row.tally().deviations())
                .table();
    }

    private static Definition<AssignmentPeriod> statuses(Definition<AssignmentPeriod> definition, Look look) {
        return definition
                .maybe(
                        "status",
                        STATUS,
                        row -> row.whole(AssessmentAxis.CURRENT).map(look::status))
                .scale("scale", row -> row.whole(AssessmentAxis.CURRENT).flatMap(Assessment::scale))
                .maybe("level", STRING, row -> row.whole(AssessmentAxis.CURRENT).flatMap(Assessment::level))
                .maybe(
                        "counts_as_done",
                        BOOLEAN,
                        row -> row.whole(AssessmentAxis.CURRENT)
                                .flatMap(look.catalogue()::level)
                                .map(StatusLevel::countsAsDone))
                .maybe(
                        "forecast_status",
                        STATUS,
                        row -> row.whole(AssessmentAxis.FORECAST).map(look::status))
                .maybe(
                        "trend_status",
                        STATUS,
                        row -> row.whole(AssessmentAxis.TREND).map(look::status));
    }

    static FlatTable reportingDuties(String id, Look look) {
        return new Definition<DutyRow>(
                        id, () -> Rows.of(look.catalogue().reportingDuties()).each(DutyRow::of))
                .id("reporting_duty_id", row -> row.duty().id())
                .referenceAlways("subject", row -> row.duty().subject())
                .body("body", look, row -> Optional.of(row.duty().body()))
                .maybe("period", STRING, row -> row.period().map(ReportingPeriod::code))
                .maybe("due", DATE, row -> row.duty().due())
                .source(DutyRow::duty)
                .table();
    }

    static FlatTable periods(String id, Look look) {
        return new Definition<ReportingPeriod>(id, () -> Rows.of(periods(look.catalogue())))
                .always("period", STRING, ReportingPeriod::code)
                .always("period_name", STRING, look::name)
                .code("kind", PeriodKind.class, ReportingPeriod::kind)
                .always("year", INTEGER, its -> (long) its.year())
                .always("first_day", DATE, its -> its.slice().first())
                .always("last_day", DATE, its -> its.slice().last())
                .always("covers_from", DATE, its -> its.covers().first())
                .always("as_of", DATE, ReportingPeriod::asOf)
                .always("due", DATE, ReportingPeriod::due)
                .maybe("previous_period", STRING, its -> its.previous().map(ReportingPeriod::code))
                .maybe("same_period_last_year", STRING, PeriodTables::lastYear)
                .table();
    }

    /** Years begin with 0. */
    private static Optional<String> lastYear(ReportingPeriod period) {
        return period.slice().first().getYear() == 0
                ? Optional.empty()
                : Optional.of(period.sameLastYear().code());
    }

    /** Each period that is reported on, asked about or measured for, once and in the order of time. */
    private static NavigableSet<ReportingPeriod> periods(Catalogue catalogue) {
        NavigableSet<ReportingPeriod> periods = new TreeSet<>();
        catalogue.followUpHeaders().forEach(its -> periods.add(its.period()));
        catalogue.reportingDuties().forEach(its -> periods.addAll(its.periods()));
        catalogue.indicators().forEach(indicator -> {
            indicator.baseline().flatMap(its -> its.period()).ifPresent(periods::add);
            indicator.outcomes().forEach(its -> its.period().ifPresent(periods::add));
        });
        return periods;
    }
}
