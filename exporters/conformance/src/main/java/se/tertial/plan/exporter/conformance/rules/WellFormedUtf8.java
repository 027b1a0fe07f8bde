package se.tertial.plan.exporter.conformance.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import se.tertial.plan.export.spi.ArtifactForm;
import se.tertial.plan.exporter.conformance.data.HostileTexts;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.model.PlanSource;

/**
 * ArtifactForm.TEXT promises UTF-8: whoever opens the file must not have to guess.
 */
final class WellFormedUtf8 extends CaseRule {

    WellFormedUtf8() {
        super(
                "M18",
                "write well-formed UTF-8 where it writes text",
                "write through an OutputStreamWriter with StandardCharsets.UTF_8, and replace halves of surrogate pairs by U+FFFD yourself");
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        Assumptions.assumeTrue(
                subject.exporter().descriptor().form() == ArtifactForm.TEXT, "It writes bytes, not text");
        for (PlanSource region : List.of(SmallRegion.whole(), SmallRegion.saying(HostileTexts.loneSurrogates()))) {
            byte[] bytes = one.export(subject.exporter(), region).bytes();
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException e) {
                throw broken("UTF-8 does not read what was written: " + e.getMessage());
            }
        }
    }
}
