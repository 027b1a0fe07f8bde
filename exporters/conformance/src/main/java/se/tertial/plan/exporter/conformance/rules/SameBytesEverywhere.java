package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.machine.Digests;
import se.tertial.plan.exporter.conformance.machine.Machine;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * Look for toLowerCase(), String.format, getBytes(), println, DateTimeFormatter and Writers that are not told locale, charset or end of line.
 */
final class SameBytesEverywhere extends Rule {

    SameBytesEverywhere() {
        super(
                "M07",
                "write the same bytes on every machine",
                "name locale, zone, charset and end of line yourself: Locale.ROOT, request.zone(), StandardCharsets.UTF_8, \"\\n\"");
    }

    @Override
    public List<Trial> trials(Subject subject) {
        return Stream.of(Machine.TURKISH, Machine.SWEDISH, Machine.ARABIC)
                .flatMap(machine -> subject.cases().stream()
                        .map(one -> elsewhere(one + " on " + machine, subject, () -> check(subject, one, machine))))
                .toList();
    }

    private void check(Subject subject, Case one, Machine machine) throws Exception {
        String here = Digests.of(one.export(subject.exporter(), SmallRegion.whole()));
        String there = subject.machines().run(machine).result(one.toString());
        if (!here.equals(there)) {
            throw broken(one + " on a machine with " + machine + ": " + there + ", here " + here);
        }
    }
}
