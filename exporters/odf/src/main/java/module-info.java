/**
 * Writes OpenDocument (ODF 1.3). Exports nothing: it is found through {@link java.util.ServiceLoader}.
 *
 * @provides se.tertial.plan.export.spi.PlanExporter the exporters {@code ods}, {@code fods} and {@code odt}
 */
module se.tertial.plan.exporter.odf {
    requires java.xml;
    requires se.tertial.plan.export;
    requires static org.jspecify;

    provides se.tertial.plan.export.spi.PlanExporter with
            se.tertial.plan.exporter.odf.provider.FodsExporter,
            se.tertial.plan.exporter.odf.provider.OdsExporter,
            se.tertial.plan.exporter.odf.provider.OdtExporter;
}
