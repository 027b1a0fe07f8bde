/**
 * Writes tables as CSV. Exports nothing: it is found through {@link java.util.ServiceLoader}.
 *
 * @provides se.tertial.plan.export.spi.PlanExporter the exporter {@code csv}
 */
module se.tertial.plan.exporter.csv {
    requires se.tertial.plan.export;
    requires static org.jspecify;

    provides se.tertial.plan.export.spi.PlanExporter with
            se.tertial.plan.exporter.csv.CsvExporter;
}
