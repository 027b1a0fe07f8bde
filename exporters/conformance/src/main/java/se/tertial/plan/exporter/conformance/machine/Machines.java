package se.tertial.plan.exporter.conformance.machine;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.tertial.plan.export.spi.PlanExporter;

/** Runs of one exporter on other Java machines; each machine is started once, when it is first asked for. Thread-safe. */
public final class Machines {

    private final Class<? extends PlanExporter> exporter;
    private final List<Map<String, String>> options;
    private final Map<Machine, MachineRun> runs = new EnumMap<>(Machine.class);

    /** Starts nothing yet. */
    public Machines(Class<? extends PlanExporter> exporter, List<Map<String, String>> options) {
        this.exporter = exporter;
        this.options = List.copyOf(options);
    }

    /** What the exporter did on a machine. */
    public synchronized MachineRun run(Machine machine) throws IOException, InterruptedException {
        MachineRun run = runs.get(machine);
        if (run == null) {
            run = Fork.run(machine, exporter, options);
            runs.put(machine, run);
        }
        return run;
    }
}
