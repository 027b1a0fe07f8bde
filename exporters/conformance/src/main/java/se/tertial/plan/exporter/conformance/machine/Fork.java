package se.tertial.plan.exporter.conformance.machine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.spi.PlanExporter;

/** Starts a Java machine with the paths of this one and other settings, and lets an exporter write there. */
final class Fork {

    private static final long MINUTES = 10;

    private final Path folder;

    private Fork(Path folder) {
        this.folder = folder;
    }

    static MachineRun run(Machine machine, Class<? extends PlanExporter> exporter, List<Map<String, String>> options)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("tertial-conformance");
        try {
            return new Fork(folder).start(machine, exporter, options);
        } finally {
            delete(folder);
        }
    }

    private MachineRun start(Machine machine, Class<? extends PlanExporter> exporter, List<Map<String, String>> options)
            throws IOException, InterruptedException {
        Path work = Files.createDirectory(folder.resolve("work"));
        Path results = folder.resolve("results");
        Path task = ForkTask.write(folder.resolve("task"), machine, exporter, results, options);
        Path command = folder.resolve("command");
        Files.writeString(command, command(machine, task), StandardCharsets.UTF_8);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + command)
                .directory(work.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return MachineRun.ended("the Java machine was not ready after " + MINUTES + " minutes");
        }
        if (process.exitValue() != 0 || !Files.exists(results)) {
            return MachineRun.ended("the Java machine ended with status " + process.exitValue() + ": " + said());
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(results, StandardCharsets.UTF_8));
        if (left(work)) {
            lines.add(MachineRun.line("", "it left files in the folder that it ran in"));
        }
        return MachineRun.parse(lines);
    }

    private static boolean left(Path work) throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            return files.findAny().isPresent();
        }
    }

    private String said() throws IOException {
        return Stream.of("err", "out")
                .map(name -> {
                    try {
                        return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .flatMap(String::lines)
                .limit(20)
                .collect(Collectors.joining(" / "));
    }

    /** The paths of this machine. A folder for temporary files is named but is not there: who needs one fails. */
    private String command(Machine machine, Path task) {
        List<String> words = new ArrayList<>(machine.settings());
        words.add("-Djava.io.tmpdir=" + folder.resolve("no-temporary-files"));
        words.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory=" + CommonPoolWatch.class.getName());
        words.add("-Djava.util.concurrent.ForkJoinPool.common.parallelism=2");
        words.add("-XX:TieredStopAtLevel=1");
        String modulePath = System.getProperty("jdk.module.path");
        if (modulePath != null) {
            words.addAll(List.of("--module-path", absolute(modulePath), "--add-modules", "ALL-MODULE-PATH"));
            addOwnModule(words);
        }
        words.addAll(List.of("--class-path", absolute(System.getProperty("java.class.path"))));
        words.addAll(List.of(ForkedExports.class.getName(), task.toString()));
        return words.stream().map(Fork::quoted).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The pool of the JDK makes the watch, so its package is open to it; without the module system all are. */
    private static void addOwnModule(List<String> words) {
        @Nullable String own = Fork.class.getModule().getName();
        if (own != null) {
            words.addAll(List.of("--add-exports", own + "/" + Fork.class.getPackageName() + "=java.base"));
        }
    }

    private static String absolute(@Nullable String path) {
        return path == null
                ? ""
                : Arrays.stream(path.split(File.pathSeparator, -1))
                        .filter(entry -> !entry.isEmpty())
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator));
    }

    /** A word as the file of arguments of the Java command has it. */
    private static String quoted(String word) {
        return "\""
                + word.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                + "\"";
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
