package se.tertial.examples.cli;

import java.io.InputStream;
import java.util.function.Supplier;
import se.tertial.plan.exporter.json.CheckReportJson;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.json.RuleSetJson;

/** The kinds of files that have a schema. */
enum SchemaKind {
    /** Portfolios and organisation files. */
    PORTFOLIO(PlanJson::schema),
    /** Rule sets. */
    RULE_SET(RuleSetJson::schema),
    /** What checks found. */
    CHECK_REPORT(CheckReportJson::schema);

    private final Supplier<InputStream> schema;

    SchemaKind(Supplier<InputStream> schema) {
        this.schema = schema;
    }

    /** The schema, to be closed. */
    InputStream open() {
        return schema.get();
    }
}
