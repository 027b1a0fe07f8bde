package se.tertial.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.tertial.plan.export.ExportPlan;
import se.tertial.plan.export.spi.CancellationToken;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ProgressListener;
import se.tertial.plan.rules.Bilingual;

/** Writes the files of an export one by one, shows how far it has come, and stops in good order when it is interrupted. */
final class ExportedFiles {

    private static final Bilingual LOSS = Bilingual.of("varning", "warning");
    private static final Bilingual NOTE = Bilingual.of("info", "info");

    private final Tertial tertial;
    private final ProgressLine line;
    private final Interrupt interrupt = new Interrupt();

    ExportedFiles(Tertial tertial) {
        this.tertial = tertial;
        this.line = new ProgressLine(tertial);
    }

    /** What the requests of the files are to tell. */
    ProgressListener progress() {
        return line::progressed;
    }

    /** What the requests of the files are to heed. */
    CancellationToken cancellation() {
        return interrupt;
    }

    /** Writes the files and prints their names. Each is whole or as it was. */
    int write(List<ExportPlan.Artifact> artifacts, Path folder) throws IOException {
        Interrupt.Heeded heeded = interrupt.heed();
        try {
            return writeAll(artifacts, folder);
        } finally {
            heeded.close();
        }
    }

    /** When this is through, the program may be gone: what is to be said has been said. */
    private int writeAll(List<ExportPlan.Artifact> artifacts, Path folder) throws IOException {
        for (int i = 0; i < artifacts.size(); i++) {
            ExportPlan.Artifact artifact = artifacts.get(i);
            Path target = folder.resolve(artifact.fileName());
            line.starts(artifact.fileName(), i + 1, artifacts.size());
            try {
                tell(target, written(artifact, target));
            } catch (ExportException.Cancelled e) {
                return interrupted(i, artifacts.size(), target);
            }
        }
        tertial.console().results().flush();
        return ExitStatus.DONE;
    }

    private ExportOutcome written(ExportPlan.Artifact artifact, Path target) {
        try {
            return artifact.export().to(target);
        } catch (IOException e) {
            throw Complaint.unwritable(target, e);
        } finally {
            line.erase();
        }
    }

    private int interrupted(int done, int all, Path target) throws IOException {
        tertial.console().results().flush();
        String rest = done + 1 == all ? " is as it was" : " and those after it are as they were";
        tertial.console()
                .remark("tertial: interrupted: " + done + " of " + all + (all == 1 ? " file" : " files") + " written; "
                        + target + rest);
        return ExitStatus.INTERRUPTED;
    }

    private void tell(Path target, ExportOutcome outcome) throws IOException {
        tertial.console().print(target.toString());
        outcome.losses().forEach(loss -> remark(target, LOSS, loss));
        outcome.notes().forEach(note -> remark(target, NOTE, note));
    }

    private void remark(Path target, Bilingual kind, Bilingual text) {
        tertial.console().remark(target + ": " + tertial.say(kind) + ": " + tertial.say(text));
    }
}
