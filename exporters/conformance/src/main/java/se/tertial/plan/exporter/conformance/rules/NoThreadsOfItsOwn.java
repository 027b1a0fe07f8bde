package se.tertial.plan.exporter.conformance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.machine.Machine;
import se.tertial.plan.exporter.conformance.machine.MachineState;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.WatchedOutput;

/**
 * Threads of one's own outlive the export, see other class loaders, and are not what the caller pays for.
 */
final class NoThreadsOfItsOwn extends Rule {

    NoThreadsOfItsOwn() {
        super(
                "M16",
                "use no threads but those of the executor",
                "work on the calling thread, or hand work to request.executor() where there is one; no parallel streams and no CompletableFuture without an executor");
    }

    @Override
    public List<Trial> trials(Subject subject) {
        List<Trial> trials = new ArrayList<>();
        subject.cases().forEach(one -> trials.add(trial(one.toString(), subject, () -> check(subject, one))));
        trials.add(elsewhere("the common pool, and threads that are left", subject, () -> checkMachine(subject)));
        return trials;
    }

    private void check(Subject subject, Case one) throws Exception {
        AtomicInteger made = new AtomicInteger();
        // A thread takes over from the one that makes it what that has inherited: so the making is seen.
        InheritableThreadLocal<String> watch = new InheritableThreadLocal<>() {
            @Override
            protected String childValue(String value) {
                made.incrementAndGet();
                return value;
            }
        };
        WatchedOutput output = new WatchedOutput();
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        ExportRequest request = one.request(subject.exporter(), SmallRegion.whole())
                .progress(progress -> seen.add(Thread.currentThread()))
                .build();
        watch.set("watched");
        try {
            subject.exporter().export(request, output);
        } finally {
            watch.remove();
        }
        seen.addAll(output.users());
        seen.remove(Thread.currentThread());
        if (made.get() > 0 || !seen.isEmpty()) {
            throw broken("it made " + made + " threads, and was seen to work on "
                    + seen.stream().map(Thread::getName).collect(Collectors.toSet()));
        }
    }

    private void checkMachine(Subject subject) throws Exception {
        String traces = subject.machines().run(Machine.SWEDISH).traces().stream()
                .filter(trace -> trace.startsWith(MachineState.THREADS))
                .collect(Collectors.joining(", "));
        if (!traces.isEmpty()) {
            throw broken(traces);
        }
    }
}
