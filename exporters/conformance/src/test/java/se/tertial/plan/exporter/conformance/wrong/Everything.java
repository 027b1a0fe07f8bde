package se.tertial.plan.exporter.conformance.wrong;

import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;

/** The honest exporter for every kind of content, with an option that changes nothing. */
public final class Everything extends HonestExporter {

    private static final ExporterDescriptor DESCRIPTOR = described()
            .addContent(ContentKind.values())
            .addParameters(Parameter.builder(
                            "calm", ParameterType.BOOLEAN, Bilingual.of("Ändrar ingenting", "Changes nothing"))
                    .defaultValue(true)
                    .build())
            .build();

    public Everything() {}

    @Override
    public ExporterDescriptor descriptor() {
        return DESCRIPTOR;
    }
}
