package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.exporter.conformance.machine.Machine;
import se.tertial.plan.exporter.conformance.machine.MachineRun;
import se.tertial.plan.exporter.conformance.machine.MachineState;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * Tried on machines of its own, where there is no folder for temporary files.
 */
final class LeavesNoTrace extends Rule {

    LeavesNoTrace() {
        super(
                "M17",
                "leave its machine as it was",
                "build in the stream what you write, not in a temporary file; set no system property, default locale or default zone; say nothing on the console");
    }

    @Override
    public List<Trial> trials(Subject subject) {
        return Stream.of(Machine.TURKISH, Machine.SWEDISH)
                .map(machine -> elsewhere(machine.toString(), subject, () -> check(subject, machine)))
                .toList();
    }

    private void check(Subject subject, Machine machine) throws Exception {
        MachineRun run = subject.machines().run(machine);
        String traces = run.traces().stream()
                .filter(trace -> !trace.startsWith(MachineState.THREADS))
                .collect(Collectors.joining(", "));
        if (!traces.isEmpty()) {
            throw broken(traces);
        }
        run.results().forEach((name, result) -> {
            if (result.contains("no-temporary-files")) {
                throw broken(name + " needs a temporary file: " + result);
            }
        });
    }
}
