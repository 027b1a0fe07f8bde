package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.followup.CurrentReports;

/** The reports of a period that count, follow-up by follow-up. */
public final class Current {

    private final CurrentReports reports;

    public Current(PlanSource source, ReportingPeriod period) {
        this.reports = CurrentReports.ofPeriod(source, period);
    }

    /** The follow-ups in force, each with what it corrects before it. */
    public List<List<FollowUpHeader>> lines() {
        return reports.lines();
    }

    /** The follow-ups in force. */
    public List<FollowUpHeader> headers() {
        return lines().stream().map(Current::last).toList();
    }

    public static FollowUpHeader last(List<FollowUpHeader> line) {
        return line.get(line.size() - 1);
    }

    /** Goes through all reports once. */
    public void each(Consumer<Report> reader) {
        for (List<FollowUpHeader> line : lines()) {
            try (ReportCursor cursor = reports.open(line)) {
                while (cursor.advance()) {
                    reader.accept(cursor.report());
                }
            }
        }
    }

    /** The blocks of the reports of one follow-up, made as they are pulled. */
    public Blocks blocks(List<FollowUpHeader> line, Function<Report, List<Block>> blocks) {
        return () -> new Pulled(reports.open(line), blocks);
    }

    private static final class Pulled implements BlockCursor {

        private final ReportCursor reports;
        private final Function<Report, List<Block>> blocks;
        private Iterator<Block> ready = new ArrayList<Block>().iterator();
        private @Nullable Block current;

        Pulled(ReportCursor reports, Function<Report, List<Block>> blocks) {
            this.reports = reports;
            this.blocks = blocks;
        }

        @Override
        public boolean advance() {
            while (!ready.hasNext() && reports.advance()) {
                ready = blocks.apply(reports.report()).iterator();
            }
            current = ready.hasNext() ? ready.next() : null;
            return current != null;
        }

        @Override
        public Block block() {
            Block block = current;
            if (block == null) {
                throw new java.util.NoSuchElementException("No block: advance() first, and heed its answer");
            }
            return block;
        }

        @Override
        public void close() {
            reports.close();
        }
    }
}
