package se.tertial.plan.exporter.conformance.machine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.OptionalLong;

/** How much memory an export asks for, row by row, whether it is kept or not. It is counted, not timed. */
public final class Allocation {

    private static final String PER_ROW = "bytes a row: ";

    private Allocation() {}

    /** What this thread has asked for since it began, in bytes; empty where the Java machine does not count. */
    static OptionalLong ofThisThread() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                        && threads.isThreadAllocatedMemorySupported()
                        && threads.isThreadAllocatedMemoryEnabled()
                ? OptionalLong.of(threads.getCurrentThreadAllocatedBytes())
                : OptionalLong.empty();
    }

    /** The result of a case that went well. */
    static String result(OptionalLong before, OptionalLong after, long rows) {
        return before.isPresent() && after.isPresent()
                ? PER_ROW + (after.getAsLong() - before.getAsLong()) / rows
                : "written";
    }

    /** How many bytes a row has cost; empty if it failed, or was not counted. */
    public static OptionalLong perRow(String result) {
        return result.startsWith(PER_ROW)
                ? OptionalLong.of(Long.parseLong(result.substring(PER_ROW.length())))
                : OptionalLong.empty();
    }
}
