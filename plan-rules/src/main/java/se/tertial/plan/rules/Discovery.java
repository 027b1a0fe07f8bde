package se.tertial.plan.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the providers of a service that survives the broken ones: a provider that cannot be loaded, made or asked for
 * its key becomes a problem, and the others are found all the same. Only an error of the virtual machine itself, such as
 * {@link OutOfMemoryError}, goes on to the caller.
 *
 * <p>The {@link ServiceLoader} is the caller's, because the module that makes it must declare the use of the service. A class
 * that several loaders find counts once. Mutable and not thread-safe; what it finds is neither.
 *
 * @param <S> the service
 */
public final class Discovery<S> {

    private static final int MOST_ERRORS = 100;
    private static final int LONGEST_CAUSE_CHAIN = 50;
    private static final Pattern PROVIDER = Pattern.compile("Provider ([\\p{L}\\p{N}_$.]+)");

    private final Class<S> service;
    private final Function<? super S, String> key;
    private final List<Discovered.Provider<S>> added = new ArrayList<>();
    private final List<Discovered.Provider<S>> found = new ArrayList<>();
    private final List<DiscoveryProblem> problems = new ArrayList<>();
    private final Set<ProviderOrigin> seen = new HashSet<>();

    /**
     * A discovery that has found nothing yet.
     *
     * @param service the service
     * @param key gives the key of a provider; called once for each, and may throw
     */
    public Discovery(Class<S> service, Function<? super S, String> key) {
        this.service = service;
        this.key = key;
    }

    /**
     * Adds a provider that the caller has made; one of the same class that a loader finds does not count then.
     *
     * @param provider the provider
     * @return this discovery
     */
    public Discovery<S> add(S provider) {
        take(provider, ProviderOrigin.of(provider.getClass()), added);
        return this;
    }

    /**
     * Walks a loader's providers to the end, or to the hundredth error.
     *
     * @param loader the loader
     * @param classes the class loader that it looks in, to tell which jar names a broken provider; null for the system's
     * @return this discovery
     */
    public Discovery<S> addAll(ServiceLoader<S> loader, @Nullable ClassLoader classes) {
        Iterator<S> iterator = loader.iterator();
        int errors = 0;
        while (errors < MOST_ERRORS) {
            try {
                if (!iterator.hasNext()) {
                    return this;
                }
                S provider = iterator.next();
                ProviderOrigin origin = ProviderOrigin.of(provider.getClass());
                if (seen.add(origin)) {
                    take(provider, origin, found);
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                rethrowFatal(e);
                errors++;
                problems.add(problem(e, classes));
            }
        }
        problems.add(new DiscoveryProblem(
                service.getName(),
                Optional.empty(),
                Optional.empty(),
                "Gave up after " + MOST_ERRORS + " providers that could not be loaded; remove the broken ones"));
        return this;
    }

    /**
     * What has been found so far.
     *
     * @return the providers, sorted, and the problems
     */
    public Discovered<S> discovered() {
        Comparator<Discovered.Provider<S>> order = Comparator.comparing(Discovered.Provider<S>::key)
                .thenComparing(provider -> provider.origin().className())
                .thenComparing(provider -> provider.origin().toString());
        Set<ProviderOrigin> origins =
                added.stream().map(Discovered.Provider::origin).collect(Collectors.toSet());
        Stream<Discovered.Provider<S>> others = found.stream().filter(its -> !origins.contains(its.origin()));
        return new Discovered<>(
                Stream.concat(added.stream(), others).sorted(order).toList(), problems);
    }

    private void take(S provider, ProviderOrigin origin, List<Discovered.Provider<S>> providers) {
        try {
            providers.add(new Discovered.Provider<>(provider, key.apply(provider), origin));
        } catch (RuntimeException | Error e) {
            rethrowFatal(e);
            problems.add(new DiscoveryProblem(
                    service.getName(),
                    Optional.of(origin.className()),
                    origin.location().map(Object::toString),
                    "Provider " + origin.className() + " cannot describe itself: " + reason(e)));
        }
    }

    private DiscoveryProblem problem(Error error, @Nullable ClassLoader classes) {
        String message = reason(error);
        Matcher matcher = PROVIDER.matcher(message);
        Optional<String> provider = matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        Optional<String> location = provider.flatMap(name -> ServicesFiles.naming(service, name, classes));
        return new DiscoveryProblem(service.getName(), provider, location, message);
    }

    /** What the error says, and what caused it, in one line. */
    private static String reason(Throwable error) {
        StringBuilder text = new StringBuilder(String.valueOf(error.getMessage() == null ? error : error.getMessage()));
        Throwable cause = error.getCause();
        if (cause != null) {
            text.append(": ").append(cause);
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private static void rethrowFatal(Throwable error) {
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < LONGEST_CAUSE_CHAIN; depth++) {
            if (cause instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            cause = cause.getCause();
        }
    }
}
