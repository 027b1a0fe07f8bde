package se.tertial.plan.export.discovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tertial.plan.export.spi.PlanExporter;

/** The states that the providers of a jar can be in. Most have a good provider, and one that is not. */
enum ProviderState {
    NONE("", ""),
    ONE("Good", ""),
    DUPLICATE_ID("Good", Sources.exporter("Twin", "good")),
    THROWING_CONSTRUCTOR(
            "Good",
            Sources.withMembers("Throwing", "public Throwing() { throw new IllegalStateException(\"no ink\"); }")),
    THROWING_INITIALIZER("Good", Sources.withMembers("Careless", "static final int INK = Integer.parseInt(\"much\");")),
    HIDDEN_CONSTRUCTOR("Good", Sources.withMembers("Hidden", "private Hidden() {}")) {
        @Override
        String compilable() {
            return Sources.exporter("Hidden", "other");
        }
    },
    MISSING_CLASS("Good", Sources.exporter("Missing", "other")),
    MISSING_DEPENDENCY("Good", Sources.withBase("Dependent", "other", "word")),
    OTHER_VERSION_OF_DEPENDENCY("Good", Sources.withBase("Outdated", "other", "word")),
    NO_SUBTYPE("Good", Sources.stranger("Stranger")) {
        @Override
        String compilable() {
            return Sources.exporter("Stranger", "other");
        }
    },
    NEWER_JAVA("Good", Sources.exporter("Newer", "other")),
    MUTE("Good", Sources.withAct("Mute", "if (true) throw new UnsupportedOperationException(\"no words\");")),
    OUT_OF_MEMORY(
            "Good", Sources.withMembers("Greedy", "public Greedy() { throw new OutOfMemoryError(\"simulated\"); }")),
    OUT_OF_MEMORY_LATER("Good", Sources.withAct("Late", "if (true) throw new OutOfMemoryError(\"simulated\");")),
    BAD_SERVICES_FILE("Good", ""),
    HUNDREDS_BROKEN("Good", Sources.many(300)),
    SAME_CLASS_TWICE("Good", "");

    private static final String GOOD = Sources.exporter("Good", "good");
    private static final String WORD = "public static void word() {}";

    private final String good;
    private final String source;

    ProviderState(String good, String source) {
        this.good = good;
        this.source = source;
    }

    /** What the compiler of a module takes for a provider, though the jar has another in its place. */
    String compilable() {
        return source;
    }

    private String className() {
        return source.replaceFirst("(?s).*?public class (\\w+).*", "$1");
    }

    private List<String> providers() {
        Stream<String> others = this == HUNDREDS_BROKEN
                ? IntStream.range(0, 300).mapToObj(i -> "Many$B" + i)
                : Stream.of(source.isEmpty() ? "" : className());
        return Stream.concat(Stream.of(good), others)
                .filter(its -> !its.isEmpty())
                .map(its -> "plug." + its)
                .toList();
    }

    /** The jar as one for the class path. */
    Path forClassPath(Path work, Path jar) throws IOException {
        SourceJar classes = compiled(work);
        if (this == BAD_SERVICES_FILE) {
            new SourceJar(work).services(PlanExporter.class, "the good one").write(jar.resolveSibling("bad.jar"));
        }
        if (!providers().isEmpty()) {
            classes.services(PlanExporter.class, providers().toArray(String[]::new));
        }
        Path written = broken(classes.version("1.2")).write(jar);
        if (this == SAME_CLASS_TWICE) {
            classes.write(jar.resolveSibling("copy.jar"));
        }
        return written;
    }

    /** The jar as one for the module path. */
    Path forModulePath(Path work, Path jar) throws IOException {
        SourceJar classes = compiled(work);
        String provides = providers().isEmpty()
                ? ""
                : "provides se.tertial.plan.export.spi.PlanExporter with "
                        + String.join(", ", providers()).replace('$', '.') + ";";
        classes.module("module plug { requires se.tertial.plan.export; " + provides + " }");
        if (this == BAD_SERVICES_FILE) {
            classes.services(PlanExporter.class, "the good one");
        }
        return broken(classes).write(jar);
    }

    private SourceJar compiled(Path work) throws IOException {
        SourceJar jar = new SourceJar(work).classes(Sources.base(WORD));
        String[] sources =
                Stream.of(GOOD, compilable()).filter(its -> !its.isEmpty()).toArray(String[]::new);
        return jar.classes(sources);
    }

    /** Breaks what was compiled, where the compiler would not have it broken. */
    private SourceJar broken(SourceJar jar) throws IOException {
        switch (this) {
            case MISSING_CLASS -> jar.without("plug/Missing.class");
            case MISSING_DEPENDENCY -> jar.without("lib/Base.class");
            case OTHER_VERSION_OF_DEPENDENCY -> jar.classes(Sources.base(""));
            case HIDDEN_CONSTRUCTOR, NO_SUBTYPE -> jar.classes(source);
            case NEWER_JAVA -> jar.forJava(99, "plug.Newer");
            case HUNDREDS_BROKEN -> {
                for (String name : providers().stream().skip(1).toList()) {
                    jar.without(name.replace('.', '/') + ".class");
                }
            }
            default -> {}
        }
        return jar;
    }

    static ProviderState of(String name) {
        String constant = name.replace('-', '_');
        return Arrays.stream(values())
                .filter(its -> its.name().equalsIgnoreCase(constant))
                .findFirst()
                .orElseThrow();
    }
}
