package se.tertial.plan.exporter.odf.provider;

import java.util.List;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.ExporterConformance;
import se.tertial.plan.exporter.conformance.ExporterLimits;
import se.tertial.plan.exporter.odf.OdsFile;

class FodsConformanceTest extends ExporterConformance {

    @Override
    protected PlanExporter exporter() {
        return new FodsExporter();
    }

    @Override
    protected List<String> texts(byte[] artifact) {
        return SpreadsheetTexts.of(OdsFile.flat(artifact).content());
    }

    @Override
    protected List<String> formulas(byte[] artifact) {
        return SpreadsheetTexts.formulas(OdsFile.flat(artifact).content());
    }

    @Override
    protected ExporterLimits limits() {
        return SpreadsheetTexts.LIMITS;
    }
}
