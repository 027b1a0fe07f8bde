package se.tertial.plan.rules;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a provider cannot be loaded, made or asked, in words that a person can act on.
 *
 * @param error what was thrown
 */
record LoadFailure(Throwable error) {

    private static final int LONGEST_CAUSE_CHAIN = 50;
    /** The JDK names the provider in the middle of a sentence, or at its beginning. */
    private static final Pattern PROVIDER = Pattern.compile(
            "(?:Provider |Unable to load |: (?:class )?)([\\p{L}\\p{N}_$]+(?:\\.[\\p{L}\\p{N}_$]+)+)(?: |$)");

    private static final Pattern CLASS = Pattern.compile("[\\p{L}\\p{N}_$]+(?:[./][\\p{L}\\p{N}_$]+)*");
    private static final Pattern CLASS_FILE = Pattern.compile("class file version (\\d+)");
    private static final int CLASS_FILE_OF_JAVA_0 = 44;

    /** The error and its causes, the outermost first. */
    private List<Throwable> chain() {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = error; cause != null && chain.size() < LONGEST_CAUSE_CHAIN; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }

    /** Throws on what only the machine's owner can mend, such as a lack of memory, however deeply it is wrapped. */
    void rethrowFatal() {
        chain().stream()
                .filter(VirtualMachineError.class::isInstance)
                .findFirst()
                .ifPresent(its -> {
                    throw (VirtualMachineError) its;
                });
    }

    /** The class of the provider; empty if the error does not tell. */
    Optional<String> provider() {
        if (!(error instanceof ServiceConfigurationError)) {
            return Optional.empty();
        }
        Matcher matcher = PROVIDER.matcher(said(error));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** What is wrong and what to do, in one line, for a provider that was to be loaded. */
    String message(Class<?> service, Optional<String> provider) {
        String subject = "Provider" + provider.map(its -> " " + its).orElse("") + " ";
        String said = said(error);
        if (provider.isEmpty() && error instanceof ServiceConfigurationError && error.getCause() == null) {
            return "A list of providers cannot be read: "
                    + said.replaceFirst("^" + Pattern.quote(service.getName() + ": "), "")
                    + "; name one class on each line";
        }
        if (said.endsWith(" not a subtype")) {
            return subject + "does not implement " + service.getName()
                    + ", or it implements a copy of it; leave out the copy, or do not name it as a provider";
        }
        if (said.endsWith(" not found")) {
            return subject + "is named, but there is no such class; correct its name, or do not name it as a provider";
        }
        if (said.endsWith(" public no-arg constructor") || said.endsWith(" is not public")) {
            return subject + "has no public constructor without parameters, or is not public itself; give it one";
        }
        return subject + "cannot be loaded: " + advice().orElseGet(this::raw);
    }

    /** The same for a provider that has been made and is asked something. */
    String describing(String provider) {
        return "Provider " + provider + " cannot describe itself: " + advice().orElseGet(this::raw);
    }

    /** What is known of the commonest reasons. */
    private Optional<String> advice() {
        return chain().stream().flatMap(its -> advice(its).stream()).findFirst();
    }

    private static Optional<String> advice(Throwable cause) {
        String said = said(cause);
        if (cause instanceof NoClassDefFoundError || cause instanceof ClassNotFoundException) {
            return CLASS.matcher(said).matches() ? Optional.of(missing(said.replace('/', '.'))) : Optional.empty();
        }
        if (cause instanceof UnsupportedClassVersionError) {
            Matcher version = CLASS_FILE.matcher(said);
            return version.find() ? Optional.of(newer(Integer.parseInt(version.group(1)))) : Optional.empty();
        }
        if (cause instanceof IncompatibleClassChangeError) {
            return Optional.of("it was built for another version of what it uses (" + cause
                    + "); take versions that belong together");
        }
        return Optional.empty();
    }

    private static String missing(String name) {
        return platformModule(name)
                .map(module -> "the class " + name + " is missing; start Java with --add-modules " + module)
                .orElse("the class " + name
                        + " is missing; add the jar that has it to the class path or module path or,"
                        + " for a plugin, put both into a folder of their own in the folder of plugins");
    }

    /** The module of Java that has a class; it may be there and not be in use. */
    private static Optional<String> platformModule(String name) {
        String owner = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return ModuleFinder.ofSystem().findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(its -> its.packages().contains(owner))
                .map(ModuleDescriptor::name)
                .findFirst();
    }

    private static String newer(int classFile) {
        return String.format(
                Locale.ROOT,
                "it needs Java %d, and this is Java %d; run the program on the newer one",
                classFile - CLASS_FILE_OF_JAVA_0,
                Runtime.version().feature());
    }

    /** What the error and its causes say, in one line; an error of the loader itself says no more than that it failed. */
    private String raw() {
        boolean isWrapper = error instanceof ServiceConfigurationError && error.getCause() != null;
        StringBuilder text = new StringBuilder();
        for (Throwable cause : chain().subList(isWrapper ? 1 : 0, chain().size())) {
            String words = text.isEmpty() && !isWrapper ? said(cause) : cause.toString();
            if (text.indexOf(words) < 0) {
                text.append(text.isEmpty() ? "" : ": ").append(words);
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private static String said(Throwable error) {
        String message = error.getMessage();
        return message == null ? error.toString() : message;
    }
}
