package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.DistributionBlock;
import se.tertial.plan.export.document.DistributionBlock.Slice;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.rollup.Computation;
import se.tertial.plan.rules.rollup.Tally;
import se.tertial.plan.rules.rollup.hierarchy.PlanRollUpOptions;

/** How the things of a kind are spread over the levels of their scales, in a period. */
public final class Spread {

    private static final List<ObjectKind> KINDS = List.of(ObjectKind.ASSIGNMENT, ObjectKind.GOAL);

    private final Reader reader;
    private final ReportingPeriod period;

    public Spread(Reader reader, ReportingPeriod period) {
        this.reader = reader;
        this.period = period;
    }

    /** A distribution for assignments and one for goals, as far as there are any. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (ObjectKind kind : KINDS) {
            List<Slice> slices = slices(tally(kind));
            if (!slices.isEmpty()) {
                blocks.add(new DistributionBlock(reader.say("spread." + kind.name()), reader.language(), slices));
            }
        }
        return blocks.isEmpty() ? List.of(Paragraph.of(reader.say("spread.none"))) : blocks;
    }

    private Tally tally(ObjectKind kind) {
        PlanRollUpOptions options = PlanRollUpOptions.builder()
                .method(Computation.DISTRIBUTION)
                .kinds(Set.of(kind))
                .build();
        return reader.context().rollUp(period, options).root().answer().tally();
    }

    private List<Slice> slices(Tally tally) {
        Statuses statuses = new Statuses(reader);
        List<Slice> slices = new ArrayList<>();
        tally.levels()
                .forEach((rating, count) -> slices.add(new Slice(
                        statuses.label(rating.level()),
                        Optional.of(statuses.mark(rating.scale(), rating.level())),
                        count)));
        tally.unknown()
                .forEach((token, count) -> slices.add(new Slice(
                        Runs.of(reader.own(token))
                                .and(" – ")
                                .and(reader.say("status.unknown"))
                                .text(),
                        Optional.empty(),
                        count)));
        if (tally.uncompared() > 0) {
            slices.add(new Slice(reader.say("spread.uncompared"), Optional.empty(), tally.uncompared()));
        }
        tally.leftOut()
                .forEach((reason, count) ->
                        slices.add(new Slice(Text.of(reader.word(reason)), Optional.empty(), count)));
        return slices;
    }
}
