package se.tertial.plan.exporter.conformance.rules;

import org.jspecify.annotations.Nullable;

/** Something that may fail. */
@FunctionalInterface
interface Fails {

    void run() throws Exception;

    /** What it throws; null if it ends well. */
    static @Nullable Throwable of(Fails attempt) {
        try {
            attempt.run();
            return null;
        } catch (Exception | StackOverflowError e) {
            return e;
        }
    }
}
