package se.tertial.plan.exporter.odf.provider;

import java.util.List;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.ExporterConformance;
import se.tertial.plan.exporter.conformance.ExporterLimits;
import se.tertial.plan.exporter.odf.Node;
import se.tertial.plan.exporter.odf.OdsFile;

class OdtConformanceTest extends ExporterConformance {

    @Override
    protected PlanExporter exporter() {
        return new OdtExporter();
    }

    /** Headings and paragraphs, those in cells and items among them. */
    @Override
    protected List<String> texts(byte[] artifact) {
        return OdsFile.packed(artifact)
                .content()
                .all()
                .filter(node -> node.name().equals("text:h") || node.name().equals("text:p"))
                .map(Node::text)
                .toList();
    }

    @Override
    protected ExporterLimits limits() {
        return SpreadsheetTexts.LIMITS;
    }
}
