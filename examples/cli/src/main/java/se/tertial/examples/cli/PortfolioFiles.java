package se.tertial.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.exporter.json.FileProblem;
import se.tertial.plan.exporter.json.PlanFileException;
import se.tertial.plan.model.Portfolio;

/** Reads portfolio files. */
final class PortfolioFiles {

    /** How many bytes of a file show what it is. */
    static final int LOOKED_AT = 64;

    private PortfolioFiles() {}

    static Portfolio read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(LOOKED_AT);
            PortfolioSyntax syntax = PortfolioSyntax.of(file, start)
                    .orElseThrow(() -> Complaint.wrong(file + " is no portfolio file; expected one whose name ends in "
                            + PortfolioSyntax.ENDINGS));
            return read(file, syntax, whole(start, bytes));
        } catch (IOException e) {
            throw Complaint.unreadable(file, e);
        }
    }

    static Portfolio read(Path file, PortfolioSyntax syntax, InputStream bytes) throws IOException {
        try {
            return syntax.reader().read(bytes);
        } catch (PlanFileException e) {
            throw Complaint.wrong(lines(file, e), e);
        }
    }

    /** A stream of which the start has been looked at. */
    static InputStream whole(byte[] start, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(start), rest);
    }

    /** The problems of a file, one a line, each with its place. */
    static List<String> lines(Path file, PlanFileException problems) {
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
