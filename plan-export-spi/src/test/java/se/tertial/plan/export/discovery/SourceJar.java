package se.tertial.plan.export.discovery;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.NullMarked;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.rules.check.Rule;

/** A jar that is compiled on the spot. */
final class SourceJar {

    /** Where the classes of Tertial are, its modules. */
    static final List<Path> TERTIAL = Stream.of(Portfolio.class, Rule.class, PlanExporter.class)
            .map(SourceJar::location)
            .toList();

    private static final ToolProvider JAVAC = ToolProvider.findFirst("javac").orElseThrow();

    private final Path work;
    private final Path classes;
    private final Manifest manifest = new Manifest();

    SourceJar(Path work) throws IOException {
        this.work = Files.createTempDirectory(work, "jar");
        this.classes = Files.createDirectory(this.work.resolve("classes"));
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    }

    static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Compiles classes as for the class path; what is compiled already is known to them. */
    SourceJar classes(String... sources) throws IOException {
        List<Path> known = new ArrayList<>(TERTIAL);
        known.add(classes);
        // Into a folder of their own: where a module declaration is, the compiler takes them for that module's.
        Path fresh = Files.createTempDirectory(work, "fresh");
        compile(fresh, List.of("-classpath", joined(known)), sources);
        try (Stream<Path> files = Files.walk(fresh)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                file(fresh.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return this;
    }

    /** Compiles a module declaration for the classes that are there; other modules are looked for in the jars. */
    SourceJar module(String declaration, Path... jars) throws IOException {
        List<Path> path = new ArrayList<>(TERTIAL);
        // What the modules of Tertial have others require at compile time.
        path.add(location(NullMarked.class));
        path.addAll(List.of(jars));
        compile(
                classes,
                List.of("--module-path", joined(path), "--module-version", "1.2", "-classpath", classes.toString()),
                declaration);
        return this;
    }

    private void compile(Path target, List<String> options, String... sources) throws IOException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("--release", "17", "-Xlint:none", "-encoding", "UTF-8", "-d", target.toString()));
        for (String source : sources) {
            String name = source.contains("module ") && !source.contains("class ")
                    ? "module-info"
                    : source.replaceFirst("(?s).*?public class (\\w+).*", "$1");
            Path file = work.resolve(name + ".java");
            Files.writeString(file, source);
            arguments.add(file.toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter printer = new PrintWriter(said);
        if (JAVAC.run(printer, printer, arguments.toArray(String[]::new)) != 0) {
            throw new AssertionError(said.toString());
        }
    }

    /** Takes a file out again, such as a class that has helped to compile the others. */
    SourceJar without(String name) throws IOException {
        Files.delete(classes.resolve(name));
        return this;
    }

    /** Makes a class one for a Java that is far away. */
    SourceJar forJava(int feature, String className) throws IOException {
        byte[] bytes = Files.readAllBytes(classFile(className));
        bytes[7] = (byte) (44 + feature);
        Files.write(classFile(className), bytes);
        return this;
    }

    private Path classFile(String className) {
        return classes.resolve(className.replace('.', '/') + ".class");
    }

    SourceJar file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    SourceJar file(String name, byte[] content) throws IOException {
        Path file = classes.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, content);
        return this;
    }

    /** Takes in what a jar or folder holds; what is there already gives way. */
    SourceJar include(Path jarOrFolder) throws IOException {
        if (Files.isRegularFile(jarOrFolder)) {
            try (FileSystem jar = FileSystems.newFileSystem(jarOrFolder)) {
                return include(jar.getPath("/"));
            }
        }
        try (Stream<Path> files = Files.walk(jarOrFolder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                file(jarOrFolder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return this;
    }

    SourceJar services(Class<?> service, String... providers) throws IOException {
        return file("META-INF/services/" + service.getName(), String.join("\n", providers));
    }

    SourceJar version(String version) {
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        return this;
    }

    Path write(Path jar) throws IOException {
        Files.createDirectories(Objects.requireNonNull(jar.getParent()));
        TreeMap<String, Path> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(its -> Files.isRegularFile(its) && !its.endsWith("META-INF/MANIFEST.MF"))
                    .forEach(its ->
                            entries.put(classes.relativize(its).toString().replace(File.separatorChar, '/'), its));
        }
        try (OutputStream stream = Files.newOutputStream(jar);
                JarOutputStream output = new JarOutputStream(stream, manifest)) {
            for (var entry : entries.entrySet()) {
                output.putNextEntry(new ZipEntry(entry.getKey()));
                Files.copy(entry.getValue(), output);
            }
        }
        return jar;
    }
}
