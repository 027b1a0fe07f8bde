package se.tertial.plan.exporter.conformance.rules;

import java.util.Map;
import java.util.Set;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.WatchedOutput;
import se.tertial.plan.rules.Parameter;

/**
 * A wrong option that is ignored gives a file that is not what was asked for. What the descriptor cannot tell is for refusedOptions() in the test.
 */
final class RefusesOptions extends ExporterRule {

    RefusesOptions() {
        super(
                "M04",
                "refuse options that it does not know or allow, before the first byte",
                "let the descriptor check them (Parameter with a type and a validation), and check what hangs together before you write");
    }

    private static final String WRONG = "x-not-there";

    /** Types whose values the word above may be. */
    private static final Set<String> ANY = Set.of("string", "path", "language");

    @Override
    void check(Subject subject) throws Exception {
        ExporterDescriptor descriptor = subject.exporter().descriptor();
        refuses(descriptor, Map.of(WRONG, "1"));
        for (Parameter<?> parameter : descriptor.parameters()) {
            if (!ANY.contains(parameter.type().name())) {
                refuses(descriptor, Map.of(parameter.name(), WRONG));
            }
        }
        for (Map<String, String> options : subject.refusedOptions()) {
            refusesToWrite(subject, options);
        }
    }

    private void refuses(ExporterDescriptor descriptor, Map<String, String> options) {
        Throwable failure = Fails.of(() -> descriptor.options(options));
        if (!(failure instanceof ExportException.InvalidOption)) {
            throw broken("the option " + options + " was " + (failure == null ? "taken" : "answered with " + failure));
        }
    }

    private void refusesToWrite(Subject subject, Map<String, String> options) {
        WatchedOutput output = new WatchedOutput();
        Throwable failure = Fails.of(() -> {
            Case wrong = new Case(subject.cases().get(0).selection(), options);
            subject.exporter()
                    .export(
                            wrong.request(subject.exporter(), SmallRegion.tiny())
                                    .build(),
                            output);
        });
        if (!(failure instanceof ExportException.InvalidOption) || output.bytes().length > 0) {
            throw broken("the options " + options + " were " + (failure == null ? "taken" : "answered with " + failure)
                    + " after " + output.bytes().length + " bytes");
        }
    }
}
