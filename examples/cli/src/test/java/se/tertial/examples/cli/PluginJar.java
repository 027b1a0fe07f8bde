package se.tertial.examples.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** A plugin that is compiled on the spot against the packaged program. */
final class PluginJar {

    private final Path work;
    private final Path classes;

    PluginJar(Path work) throws IOException {
        this.work = Files.createTempDirectory(work, "jar");
        this.classes = Files.createDirectory(this.work.resolve("classes"));
    }

    PluginJar compile(Path... sources) throws IOException {
        try (Stream<Path> jars = Files.list(app())) {
            List<String> path = new ArrayList<>(jars.map(Path::toString).toList());
            path.add(classes.toString());
            return compile(List.of("-cp", String.join(File.pathSeparator, path)), sources);
        }
    }

    PluginJar compile(String file, String source) throws IOException {
        return compile(Files.writeString(work.resolve(file), source));
    }

    /** Compiles a module declaration, for which the modules in a folder can be seen beside the program's. */
    PluginJar module(String source, Path libraries) throws IOException {
        Path file = Files.writeString(work.resolve("module-info.java"), source);
        String path = Stream.of(app(), libraries, annotations())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        return compile(List.of("-p", path), file);
    }

    private PluginJar compile(List<String> options, Path... sources) {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of(
                "--release", "17", "-Xlint:none", "-proc:none", "-encoding", "UTF-8", "-d", classes.toString()));
        Stream.of(sources).map(Path::toString).forEach(arguments::add);
        run("javac", arguments);
        return this;
    }

    PluginJar services(String service, String provider) throws IOException {
        Path file = classes.resolve("META-INF/services").resolve(service);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, provider);
        return this;
    }

    PluginJar without(String file) throws IOException {
        Files.delete(classes.resolve(file));
        return this;
    }

    Path write(Path jar) {
        run("jar", List.of("--create", "--file", jar.toString(), "-C", classes.toString(), "."));
        return jar;
    }

    /** What the modules of Tertial have others require at compile time, and the program does without. */
    private static Path annotations() {
        try {
            return Path.of(NullMarked.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path app() {
        return Path.of(Objects.requireNonNull(System.getProperty("tertial.app"), "tertial.app"));
    }

    private static void run(String tool, List<String> arguments) {
        StringWriter said = new StringWriter();
        PrintWriter printer = new PrintWriter(said);
        int status = ToolProvider.findFirst(tool).orElseThrow().run(printer, printer, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new AssertionError(arguments.stream().collect(Collectors.joining(" ", tool + " ", "\n")) + said);
        }
    }
}
