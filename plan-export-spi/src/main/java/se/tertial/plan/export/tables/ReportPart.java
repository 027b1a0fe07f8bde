package se.tertial.plan.export.tables;

/** Something that stands in a report, or the report itself. */
interface ReportPart {

    ReportRow at();
}
