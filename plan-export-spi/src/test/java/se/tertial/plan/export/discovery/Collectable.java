package se.tertial.plan.export.discovery;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;

/** Whether the classes of a class loader can be unloaded. */
final class Collectable {

    private static final int MOST_COLLECTIONS = 50;

    private Collectable() {}

    /** Collects until the loader is gone; it is never gone if anything refers to it. */
    static void assertGone(WeakReference<? extends ClassLoader> loader) {
        for (int i = 0; i < MOST_COLLECTIONS && loader.get() != null; i++) {
            System.gc();
        }
        assertNull(loader.get(), "Something still refers to the class loader");
    }
}
