package se.tertial.examples.benchmarks.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tertial.examples.benchmarks.ChildJvm;
import se.tertial.examples.benchmarks.Effort;
import se.tertial.examples.benchmarks.Family;
import se.tertial.examples.benchmarks.table.Line;
import se.tertial.examples.benchmarks.table.Measure;
import se.tertial.examples.benchmarks.table.Reach;
import se.tertial.examples.benchmarks.table.Reaches;

/** What somebody waits for who starts a script of the examples, after it has built itself. */
public final class StartFamily implements Family {

    private static final String FORMATS = "tertial formats";
    private static final String FOLLOW_UP = "follow-up.sh";

    /** Makes the family. */
    public StartFamily() {}

    @Override
    public String name() {
        return "start-up";
    }

    @Override
    public String title() {
        return "from start to end of a program, by the clock on the wall, the fastest of some runs";
    }

    @Override
    public List<Reach> reaches() {
        return Reaches.START_UP;
    }

    @Override
    public List<Line> measure(Effort effort) throws IOException, InterruptedException {
        Path examples = examples();
        Path out = Files.createTempDirectory("follow-up");
        List<Line> lines = new ArrayList<>();
        lines.add(
                line("a bare Java machine", effort, new ChildJvm(List.of()).command(Bare.class, List.of()), examples));
        lines.add(line(FORMATS, effort, List.of(examples.resolve("tertial").toString(), "formats"), examples));
        lines.add(line(
                FOLLOW_UP,
                effort,
                List.of(examples.resolve("follow-up.sh").toString(), "--out", out.toString()),
                examples));
        delete(out);
        return lines;
    }

    private static Line line(String side, Effort effort, List<String> command, Path folder)
            throws IOException, InterruptedException {
        // The first run may build the program, and is not counted.
        seconds(command, folder);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < effort.starts(); i++) {
            least = Math.min(least, seconds(command, folder));
        }
        return new Line(side, Map.of(Measure.SECONDS, least));
    }

    private static double seconds(List<String> command, Path folder) throws IOException, InterruptedException {
        long started = System.nanoTime();
        int status = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(command.get(0) + " ended with status " + status);
        }
        return (System.nanoTime() - started) / 1e9;
    }

    /** The folder of the scripts, wherever in the project this is started. */
    private static Path examples() throws IOException {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isExecutable(at.resolve("examples/tertial"))) {
                return at.resolve("examples");
            }
        }
        throw new IOException("There is no examples/tertial above the working directory; start this in the project");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
