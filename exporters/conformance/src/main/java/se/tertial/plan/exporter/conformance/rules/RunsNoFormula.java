package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import se.tertial.plan.exporter.conformance.data.HostileTexts;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Artifact;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.Words;

/**
 * CWE-1236. A comment that starts with = is a comment; in a spreadsheet it may call a program. The test tells by formulas(bytes) which cells would run.
 */
final class RunsNoFormula extends CaseRule {

    RunsNoFormula() {
        super(
                "M28",
                "let no text become a formula unnoticed",
                "write texts as texts (a string cell, an apostrophe before it), or say in a note of the outcome that there are some");
    }

    @Override
    List<Case> cases(Subject subject) {
        return Hostile.cases(subject);
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        Artifact artifact = one.export(subject.exporter(), SmallRegion.saying(HostileTexts.holdable()));
        List<String> formulas = subject.formulas(artifact).stream()
                .filter(cell -> cell.contains(HostileTexts.MARK))
                .toList();
        if (!formulas.isEmpty() && artifact.outcome().notes().isEmpty()) {
            throw broken(formulas.size() + " cells would run as a formula, the first one "
                    + Words.shown(formulas.get(0)) + ", and the outcome has no note of it");
        }
    }
}
