package se.tertial.plan.exporter.conformance.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What all programs of a Java machine share.
 *
 * @param properties the system properties
 * @param locales the default locales
 * @param zone the default zone
 * @param threads the threads, by name
 */
public record MachineState(Properties properties, List<Locale> locales, String zone, Set<String> threads) {

    /** The start of what tells of threads. */
    public static final String THREADS = "threads: ";

    /** The state as it is. Whoever asks first for the zone has Java set a property. */
    static MachineState now() {
        String zone = TimeZone.getDefault().getID();
        return new MachineState(
                (Properties) System.getProperties().clone(),
                List.of(
                        Locale.getDefault(),
                        Locale.getDefault(Locale.Category.DISPLAY),
                        Locale.getDefault(Locale.Category.FORMAT)),
                zone,
                Thread.getAllStackTraces().keySet().stream()
                        .map(thread -> thread.getName())
                        .collect(Collectors.toSet()));
    }

    /** What has changed since then, one sentence each. */
    List<String> changes() {
        MachineState after = now();
        List<String> changes = new ArrayList<>();
        Set<String> names = new TreeSet<>(properties.stringPropertyNames());
        names.addAll(after.properties.stringPropertyNames());
        names.stream()
                .filter(name -> !String.valueOf(properties.getProperty(name))
                        .equals(String.valueOf(after.properties.getProperty(name))))
                .forEach(name -> changes.add("it changed the system property " + name));
        if (!locales.equals(after.locales)) {
            changes.add("it changed the default locale");
        }
        if (!zone.equals(after.zone)) {
            changes.add("it changed the default zone");
        }
        after.threads.stream()
                .filter(name -> !threads.contains(name) && !isOfTheMachine(name))
                .forEach(name -> changes.add(THREADS + "it left the thread '" + name + "' behind"));
        return changes;
    }

    /** The JDK starts some of its own when it likes. */
    private static boolean isOfTheMachine(String thread) {
        return Set.of(
                                "Common-Cleaner",
                                "Attach Listener",
                                "Signal Dispatcher",
                                "Finalizer",
                                "Reference Handler",
                                "Notification Thread")
                        .contains(thread)
                || thread.startsWith("ForkJoinPool.commonPool-")
                || thread.startsWith("C1 ")
                || thread.startsWith("C2 ");
    }
}
