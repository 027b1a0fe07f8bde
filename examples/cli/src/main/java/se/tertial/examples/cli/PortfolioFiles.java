package se.tertial.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.exporter.json.FileProblem;
import se.tertial.plan.exporter.json.PlanFileException;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;

/** Reads portfolio files. */
final class PortfolioFiles {

    private PortfolioFiles() {}

    static Portfolio read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(file, bytes);
        } catch (IOException e) {
            throw Complaint.unreadable(file, e);
        }
    }

    static Portfolio read(Path file, InputStream bytes) throws IOException {
        try {
            return PlanJson.reader().read(bytes);
        } catch (PlanFileException e) {
            throw Complaint.wrong(lines(file, e), e);
        }
    }

    private static List<String> lines(Path file, PlanFileException problems) {
        List<String> lines = new ArrayList<>();
        problems.problems().forEach(problem -> lines.add(line(file, problem)));
        if (problems.untold() > 0) {
            lines.add(file + ": error: " + problems.untold() + " more problems are not shown");
        }
        return lines;
    }

    private static String line(Path file, FileProblem problem) {
        return file + ":" + problem.line() + ":" + problem.column() + ": error: "
                + (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ")
                + problem.message()
                + problem.expected().map(words -> "; expected " + words).orElse("")
                + problem.found().map(words -> "; found " + words).orElse("");
    }
}
