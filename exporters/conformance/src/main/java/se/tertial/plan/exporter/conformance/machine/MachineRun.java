package se.tertial.plan.exporter.conformance.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an exporter did on another machine.
 *
 * @param results by case: the digest of what was written, or an account of the failure that begins with {@link #FAILED}
 * @param traces what it did to its machine, one sentence each
 * @param end how the machine ended, if it ended early
 */
public record MachineRun(Map<String, String> results, List<String> traces, String end) {

    /** The start of an account of a failure. */
    public static final String FAILED = "failed: ";

    private static final String TAB = "\t";

    /** Reads what a child has written: lines of a case and its result, or of nothing and a trace. */
    static MachineRun parse(List<String> lines) {
        Map<String, String> results = new LinkedHashMap<>();
        List<String> traces = new ArrayList<>();
        for (String line : lines) {
            int tab = line.indexOf(TAB);
            if (tab == 0) {
                traces.add(line.substring(1));
            } else {
                results.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return new MachineRun(results, List.copyOf(traces), "");
    }

    /** A line for {@link #parse}. */
    static String line(String name, String result) {
        return name + TAB + result.replaceAll("\\s+", " ");
    }

    /** A machine that ended before it had a result. */
    static MachineRun ended(String how) {
        return new MachineRun(Map.of(), List.of(how), how);
    }

    /** The result of a case; how the machine ended if it did not get as far. */
    public String result(String name) {
        return results.getOrDefault(name, FAILED + end);
    }
}
