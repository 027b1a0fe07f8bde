package se.tertial.plan.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the providers of a service that survives the broken ones: a provider that cannot be loaded, made or asked for
 * its key becomes a problem, and the others are found all the same. Only an error of the virtual machine itself, such as
 * {@link OutOfMemoryError}, goes on to the caller.
 *
 * <p>The {@link ServiceLoader} is the caller's, because the module that makes it must declare the use of the service. A class
 * that several loaders find counts once, and so does a problem that is met twice. Mutable and not thread-safe; what it finds is neither.
 *
 * @param <S> the service
 */
public final class Discovery<S> {

    private static final int MOST_ERRORS = 100;

    private final Class<S> service;
    private final Function<? super S, String> key;
    private final List<Discovered.Provider<S>> added = new ArrayList<>();
    private final List<Discovered.Provider<S>> found = new ArrayList<>();
    private final Set<DiscoveryProblem> problems = new LinkedHashSet<>();
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
     * Where to look for the providers of a service when nothing else is said: the service's own class loader, and the thread's,
     * which in a server is that of the application. One that sees another copy of the service, or none, can find nothing.
     *
     * @param service the service
     * @return one or two class loaders
     */
    public static List<ClassLoader> loaders(Class<?> service) {
        ClassLoader own = Objects.requireNonNullElseGet(service.getClassLoader(), ClassLoader::getSystemClassLoader);
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null || context.equals(own) || !sees(context, service) ? List.of(own) : List.of(own, context);
    }

    private static boolean sees(ClassLoader loader, Class<?> service) {
        try {
            return loader.loadClass(service.getName()).equals(service);
        } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
            return false;
        }
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
        ProviderDeclarations declarations = null;
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
            } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
                // The last is a class loader's own, as for a jar that was changed after it was signed.
                LoadFailure failure = new LoadFailure(e);
                failure.rethrowFatal();
                errors++;
                if (declarations == null) {
                    declarations = ProviderDeclarations.of(service, classes);
                }
                problems.add(problem(failure, declarations));
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
                Stream.concat(added.stream(), others).sorted(order).toList(), List.copyOf(problems));
    }

    private void take(S provider, ProviderOrigin origin, List<Discovered.Provider<S>> providers) {
        try {
            providers.add(new Discovered.Provider<>(provider, key.apply(provider), origin));
        } catch (RuntimeException | Error e) {
            LoadFailure failure = new LoadFailure(e);
            failure.rethrowFatal();
            problems.add(new DiscoveryProblem(
                    service.getName(),
                    Optional.of(origin.className()),
                    origin.location().map(its -> ReadablePlace.of(its.toString())),
                    failure.describing(origin.className())));
        }
    }

    private DiscoveryProblem problem(LoadFailure failure, ProviderDeclarations declarations) {
        Optional<String> provider = failure.provider()
                .or(() -> failure.error() instanceof LinkageError link ? declarations.failing(link) : Optional.empty());
        return new DiscoveryProblem(
                service.getName(),
                provider,
                provider.flatMap(declarations::naming),
                failure.message(service, provider));
    }
}
