package se.tertial.plan.exporter.json.sarif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.Figure;
import se.tertial.plan.rules.check.Suppression;
import se.tertial.plan.rules.check.SuppressionUse;

/**
 * The results of a run: findings, then figures, then findings that a suppression keeps out, marked so.
 *
 * @param json where to
 * @param wording the language of the messages
 * @param rules the rules of the run
 * @param places where things were found
 */
record Results(Members json, Wording wording, RuleTable rules, Places places) {

    /** A result of any kind. */
    private record Result(Optional<Finding> finding, Optional<Figure> figure, Optional<Suppression> suppression) {}

    void write(CheckReport report) {
        List<Result> results = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(report.findings());
        report.findings().forEach(its -> results.add(new Result(Optional.of(its), Optional.empty(), Optional.empty())));
        report.figures().forEach(its -> results.add(new Result(Optional.empty(), Optional.of(its), Optional.empty())));
        for (SuppressionUse use : report.suppressions()) {
            if (use.state() == SuppressionUse.State.USED) {
                findings.addAll(use.findings());
                use.findings()
                        .forEach(its -> results.add(
                                new Result(Optional.of(its), Optional.empty(), Optional.of(use.suppression()))));
            }
        }
        boolean someAreSuppressed =
                results.stream().anyMatch(its -> its.suppression().isPresent());
        Fingerprints fingerprints = new Fingerprints(findings, rules);
        if (results.isEmpty()) {
            // Without the array a reader would take it that nothing was checked.
            json.emptyArray("results");
        }
        json.objects("results", results, result -> {
            result.finding().ifPresent(its -> writeFinding(its, fingerprints.of(its)));
            result.figure().ifPresent(this::writeFigure);
            if (someAreSuppressed) {
                writeSuppression(result.suppression());
            }
        });
    }

    private void writeFinding(Finding finding, String fingerprint) {
        writeRule(finding.rule());
        json.text("level", Levels.of(finding.severity()));
        writeMessage(finding.message(wording.language()));
        places.write(finding.subject(), finding.others(), finding.spans());
        json.map("partialFingerprints", Map.of(Fingerprints.NAME, fingerprint));
        json.object("properties", () -> writeValues(finding));
    }

    /** SARIF's word for what was looked at and is no fault; its level is then none. */
    private void writeFigure(Figure figure) {
        writeRule(figure.rule());
        json.text("kind", "informational");
        json.text("level", Levels.NONE);
        writeMessage(figure.message(wording.language()));
        places.write(figure.subject(), List.of(), List.of());
        json.object("properties", () -> {
            json.text("period", figure.period().map(Object::toString));
            json.map("evidence", figure.evidence());
        });
    }

    /** If one result says that it is suppressed, the others are to say that they are not. */
    private void writeSuppression(Optional<Suppression> suppression) {
        if (suppression.isEmpty()) {
            json.emptyArray("suppressions");
        }
        json.objects("suppressions", suppression.stream().toList(), its -> {
            json.text("kind", "external");
            json.text("status", "accepted");
            json.text("justification", its.reason());
            json.object("properties", () -> {
                json.text("expires", its.expires().toString());
                json.text("owner", its.owner());
            });
        });
    }

    private void writeRule(String rule) {
        json.text("ruleId", rule);
        rules.index(rule).ifPresent(index -> json.whole("ruleIndex", index));
    }

    private void writeMessage(String message) {
        json.object("message", () -> json.text("text", Wording.sentence(message)));
    }

    private void writeValues(Finding finding) {
        json.text("period", finding.period().map(Object::toString));
        json.text("path", finding.path());
        json.map("evidence", finding.evidence());
        json.objects("subsumed", finding.subsumed(), this::writePart);
    }

    /** A finding that this one explains is no result of its own. */
    private void writePart(Finding part) {
        json.text("ruleId", part.rule());
        json.text("level", Levels.of(part.severity()));
        json.text("message", Wording.sentence(part.message(wording.language())));
        json.text("subject", part.subject().map(Ref::toString));
        writeValues(part);
    }
}
