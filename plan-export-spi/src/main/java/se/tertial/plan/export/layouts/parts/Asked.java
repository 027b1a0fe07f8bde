package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Item;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/** What waits for a decision: things reported done and not closed, needs that bodies tell of, decisions that are expected. */
public final class Asked {

    private static final Set<DecisionState> OPEN =
            Set.of(DecisionState.EXPECTED, DecisionState.POSTPONED, DecisionState.OVERDUE);

    private final Reader reader;
    private final Digest digest;

    public Asked(Reader reader, Digest digest) {
        this.reader = reader;
        this.digest = digest;
    }

    /** The lists; empty if nothing is asked for. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        add("asked.close", items(done()), blocks);
        add("asked.need", items(needs()), blocks);
        add("asked.expected", expected(), blocks);
        return blocks;
    }

    private List<Text> done() {
        return digest.all().stream()
                .filter(its -> its.subject().kind() == ObjectKind.ASSIGNMENT)
                .filter(its -> digest.level(its)
                        .filter(level -> level.countsAsDone() && !level.terminal())
                        .isPresent())
                .filter(its -> reader.catalogue()
                        .assignment(its.subject().id())
                        .filter(assignment -> assignment.events().stream()
                                .noneMatch(event -> event.kind() == AssignmentEventKind.CLOSED))
                        .isPresent())
                .map(its -> reader.brief(its.subject()))
                .toList();
    }

    private List<Text> needs() {
        List<Text> lines = new ArrayList<>();
        for (Digest.Told told : digest.all()) {
            told.spoken().stream()
                    .filter(spoken -> spoken.kind() == CommentKind.NEED && !spoken.withheld())
                    .forEach(spoken -> lines.add(
                            Runs.of(spoken.body().map(reader::body).orElseGet(() -> reader.say("asked.report")))
                                    .and(": ")
                                    .and(reader.brief(told.subject()))
                                    .text()));
        }
        return lines;
    }

    private List<Item> expected() {
        Decisions decisions = new Decisions(reader);
        return AllDecisions.of(reader.catalogue()).stream()
                .filter(its -> OPEN.contains(its.state()))
                .map(its ->
                        new Item(line(decisions, its), List.of(), Optional.of(Ref.of(ObjectKind.DECISION, its.id()))))
                .toList();
    }

    private Text line(Decisions decisions, Decision decision) {
        Runs line = Runs.of(decisions.line(decision));
        Optional<Text> subject = decision.subject().map(reader::brief);
        return line.and(" – ", subject).text();
    }

    private static List<Item> items(List<Text> lines) {
        return CoreBlock.Items.of(lines).items();
    }

    private void add(String key, List<Item> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Paragraph(reader.say(key), Paragraph.Role.LABEL));
            blocks.add(new CoreBlock.Items(false, items));
        }
    }
}
