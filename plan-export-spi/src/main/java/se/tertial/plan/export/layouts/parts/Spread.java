package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.DistributionBlock;
import se.tertial.plan.export.document.DistributionBlock.Slice;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.rollup.Computation;
import se.tertial.plan.rules.rollup.LeftOut;
import se.tertial.plan.rules.rollup.Rating;
import se.tertial.plan.rules.rollup.RollUpAnswer;
import se.tertial.plan.rules.rollup.RollUpOutcome;
import se.tertial.plan.rules.rollup.Tally;
import se.tertial.plan.rules.rollup.hierarchy.PlanRollUpOptions;
import se.tertial.plan.rules.rollup.hierarchy.RollUpNode;

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
            List<Slice> slices = slices(root(kind));
            if (!slices.isEmpty()) {
                blocks.add(new DistributionBlock(reader.say("spread." + kind.name()), reader.language(), slices));
            }
        }
        return blocks.isEmpty() ? List.of(Paragraph.of(reader.say("spread.none"))) : blocks;
    }

    private RollUpNode root(ObjectKind kind) {
        PlanRollUpOptions options = PlanRollUpOptions.builder()
                .method(Computation.DISTRIBUTION)
                .kinds(Set.of(kind))
                .build();
        return reader.context().rollUp(period, options).root();
    }

    private List<Slice> slices(RollUpNode root) {
        Statuses statuses = new Statuses(reader);
        RollUpAnswer answer = root.answer();
        Tally tally = answer.tally();
        List<Slice> slices = new ArrayList<>();
        levels(answer)
                .forEach((rating, count) -> slices.add(new Slice(
                        statuses.label(rating.level()),
                        Optional.of(statuses.mark(rating.scale(), rating.level())),
                        count)));
        SortedMap<String, Integer> tokens = new TreeMap<>();
        unread(root, new HashSet<>(), tokens);
        int uncompared = tally.uncompared()
                - tokens.values().stream().mapToInt(Integer::intValue).sum();
        tally.unknown().forEach((token, count) -> tokens.merge(token, count, Integer::sum));
        tokens.forEach((token, count) -> slices.add(new Slice(
                Runs.of(reader.own(token))
                        .and(" – ")
                        .and(reader.say("status.unknown"))
                        .text(),
                Optional.empty(),
                count)));
        if (uncompared > 0) {
            slices.add(new Slice(reader.say("spread.uncompared"), Optional.empty(), uncompared));
        }
        reasons(answer)
                .forEach((reason, count) ->
                        slices.add(new Slice(Text.of(reader.word(reason)), Optional.empty(), count)));
        return slices;
    }

    /**
     * Counts the things of which one token is told and nothing else, where nobody knows what it means: the roll-up has nothing to
     * weigh them by, but a reader is to see what was reported.
     */
    private static void unread(RollUpNode node, Set<Ref> seen, SortedMap<String, Integer> tokens) {
        node.children().forEach(below -> unread(below, seen, tokens));
        Tally tally = node.answer().tally();
        boolean one = tally.unknown().size() == 1 && tally.weighed() == 0 && tally.uncompared() == 0;
        boolean leaf = node.children().isEmpty() && node.inForce() instanceof RollUpOutcome.NotComparable;
        if (leaf && one && seen.add(node.subject())) {
            tokens.merge(tally.unknown().firstKey(), 1, Integer::sum);
        }
    }

    /** How many stand on each level, also on those that weigh nothing in a roll-up, such as cancelled. */
    private static SortedMap<Rating, Integer> levels(RollUpAnswer answer) {
        SortedMap<Rating, Integer> levels = new TreeMap<>(answer.tally().levels());
        answer.leftOut().stream()
                .flatMap(its -> level(its).stream())
                .forEach(rating -> levels.merge(rating, 1, Integer::sum));
        return levels;
    }

    /** How many are left out without a level that says so itself, by reason. */
    private static SortedMap<LeftOut.Reason, Integer> reasons(RollUpAnswer answer) {
        SortedMap<LeftOut.Reason, Integer> reasons = new TreeMap<>();
        answer.leftOut().stream()
                .filter(its -> level(its).isEmpty())
                .forEach(its -> reasons.merge(its.reason(), 1, Integer::sum));
        return reasons;
    }

    /** The level that was answered; not that of what is ongoing and, by its nature, without an end, for it is counted apart. */
    private static Optional<Rating> level(LeftOut leftOut) {
        return leftOut.child()
                .rating()
                .filter(rating -> leftOut.reason() != LeftOut.Reason.CONTINUOUS
                        || rating.level().lifecycle().equals(Optional.of(Lifecycle.CONTINUOUS)));
    }
}
