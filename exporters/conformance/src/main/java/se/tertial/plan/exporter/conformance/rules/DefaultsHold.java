package se.tertial.plan.exporter.conformance.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Artifact;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.rules.Parameter;

/**
 * What the descriptor promises as the default is what users believe they get.
 */
final class DefaultsHold extends CaseRule {

    DefaultsHold() {
        super(
                "M05",
                "do the same without an option as with its default",
                "read options with request.parameters().get(PARAMETER), which knows the default");
    }

    @Override
    List<Case> cases(Subject subject) {
        return subject.casesByKind();
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        PlanSource region = SmallRegion.whole();
        Artifact without = one.export(subject.exporter(), region);
        for (Parameter<?> parameter : subject.exporter().descriptor().parameters()) {
            Optional<String> preset = preset(parameter);
            if (preset.isEmpty() || one.options().containsKey(parameter.name())) {
                continue;
            }
            Map<String, String> options = new LinkedHashMap<>(one.options());
            options.put(parameter.name(), preset.get());
            Artifact with = new Case(one.selection(), options).export(subject.exporter(), region);
            if (!without.sameBytes(with)) {
                throw broken("with " + parameter.name() + "=" + preset.get() + ", its default, " + one
                        + " is not the same: " + without.difference(with));
            }
        }
    }

    private static <T> Optional<String> preset(Parameter<T> parameter) {
        return parameter.defaultValue().map(parameter.type()::format);
    }
}
