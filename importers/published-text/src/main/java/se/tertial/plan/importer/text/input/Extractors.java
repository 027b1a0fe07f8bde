package se.tertial.plan.importer.text.input;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import se.tertial.plan.importer.text.spi.TextExtractor;
import se.tertial.plan.rules.Discovered;
import se.tertial.plan.rules.Discovery;

/**
 * What takes the text out of documents that are not plain text.
 *
 * @param all the extractors, in the order in which they are asked
 */
public record Extractors(List<TextExtractor> all) {

    /** Copies the list. */
    public Extractors {
        all = List.copyOf(all);
    }

    /**
     * The extractors that the class loader of this library and the thread's own can find, by the names of their classes. A
     * broken one takes no other with it.
     *
     * @return the extractors
     */
    public static Extractors discover() {
        Discovery<TextExtractor> discovery =
                new Discovery<>(TextExtractor.class, its -> its.getClass().getName());
        ClassLoader own = Extractors.class.getClassLoader();
        discovery.addAll(ServiceLoader.load(TextExtractor.class, own), own);
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        if (context != null && !context.equals(own)) {
            discovery.addAll(ServiceLoader.load(TextExtractor.class, context), context);
        }
        return new Extractors(discovery.discovered().providers().stream()
                .map(Discovered.Provider::service)
                .toList());
    }

    /** The first that knows a document by its first bytes; empty for plain text and for what nobody knows. */
    Optional<TextExtractor> forStart(byte[] start) {
        return all.stream().filter(its -> its.recognises(start)).findFirst();
    }
}
