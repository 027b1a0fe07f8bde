package se.tertial.plan.exporter.conformance.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Artifact;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * Tried after an export of the same content for those who may read everything.
 */
final class WithholdsWhatIsWithheld extends CaseRule {

    WithholdsWhatIsWithheld() {
        super(
                "M21",
                "write nothing that is withheld from the audience",
                "read the plans from the request of this very call, and keep nothing of an earlier one");
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        List<String> forThePublic = List.of(SmallRegion.SECRET, SmallRegion.INTERNAL);
        check(subject, one, Audience.ALL, List.of());
        check(subject, one, Audience.INTERNAL, List.of(SmallRegion.SECRET));
        check(subject, one, Audience.PUBLIC, forThePublic);
    }

    private void check(Subject subject, Case one, Audience audience, List<String> withheld) throws Exception {
        ExportRequest request = one.request(subject.exporter(), SmallRegion.whole())
                .audience(audience)
                .build();
        Artifact artifact = Case.export(subject.exporter(), request);
        String all = subject.words(artifact) + new String(artifact.bytes(), StandardCharsets.UTF_8);
        for (String secret : withheld) {
            if (all.contains(secret)) {
                throw broken("'" + secret + "' is in the artifact for the audience " + audience);
            }
        }
    }
}
