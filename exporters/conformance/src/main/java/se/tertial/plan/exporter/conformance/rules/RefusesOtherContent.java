package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Cases;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.WatchedOutput;

/**
 * PlanExport asks the descriptor first; who calls the exporter directly does not.
 */
final class RefusesOtherContent extends Rule {

    RefusesOtherContent() {
        super(
                "S02",
                "refuse content that it does not take, before the first byte",
                "throw ExportException.UnsupportedContent if the selection is of another kind than the descriptor names");
    }

    @Override
    public List<Trial> trials(Subject subject) {
        Set<ContentKind> taken = subject.exporter().descriptor().content();
        return Stream.of(ContentKind.values())
                .filter(kind -> !taken.contains(kind))
                .map(kind -> trial(
                        kind.toString(),
                        subject,
                        () -> check(subject, Cases.selections(kind).get(0))))
                .toList();
    }

    private void check(Subject subject, ContentSelection selection) {
        WatchedOutput output = new WatchedOutput();
        Case other = new Case(selection, subject.cases().get(0).options());
        Throwable failure = Fails.of(() -> subject.exporter()
                .export(other.request(subject.exporter(), SmallRegion.tiny()).build(), output));
        if (!(failure instanceof ExportException.UnsupportedContent) || output.bytes().length > 0) {
            throw broken(selection + " was " + (failure == null ? "written" : "answered with " + failure) + " after "
                    + output.bytes().length + " bytes");
        }
    }
}
