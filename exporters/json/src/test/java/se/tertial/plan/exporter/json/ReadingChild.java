package se.tertial.plan.exporter.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import se.tertial.plan.model.Portfolio;

/** Reads a file in a Java machine of its own, whose memory can be bounded. */
final class ReadingChild {

    private ReadingChild() {}

    /** Reads a file and says how many reports its first follow-up has, or where its problems are. */
    public static void main(String[] args) throws IOException {
        System.out.write(said(Path.of(args[0])).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static String said(Path file) throws IOException {
        try {
            Portfolio portfolio = PlanJson.reader().read(file);
            return portfolio.followUps().get(0).reports().size() + " reports";
        } catch (PlanFileException e) {
            return e.problems().stream().map(FileProblem::pointer).collect(Collectors.joining(", ")) + " and "
                    + e.untold() + " more";
        }
    }
}
