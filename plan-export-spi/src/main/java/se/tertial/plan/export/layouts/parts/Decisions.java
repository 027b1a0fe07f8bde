package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/** Decisions as they read. */
public final class Decisions {

    private final Reader reader;

    public Decisions(Reader reader) {
        this.reader = reader;
    }

    /** Who, when, which paragraph and record number: "Regionfullmäktige 2023-11-29, § 131, RS/290/2023". */
    public Text brief(Decision decision) {
        List<Text> parts = new ArrayList<>();
        Runs head = new Runs();
        decision.body().ifPresent(body -> head.and(reader.body(body)));
        decision.date()
                .ifPresent(
                        date -> head.and(decision.body().isPresent() ? " " : "").and(new Times(reader).when(date)));
        parts.add(head.text());
        decision.paragraph().map(Text::of).ifPresent(parts::add);
        decision.recordNumber().map(RecordNumber::printed).map(Text::of).ifPresent(parts::add);
        DecisionState state = state(decision);
        if (state != DecisionState.TAKEN) {
            parts.add(Text.of(reader.word(state)));
        }
        List<Text> told = parts.stream().filter(part -> !part.isBlank()).toList();
        return told.isEmpty() ? Text.of(decision.id().value()) : Runs.joined(", ", told);
    }

    /** What was expected by a day that has passed is overdue, whatever it was called when it was written down. */
    private DecisionState state(Decision decision) {
        boolean passed = decision.date()
                .flatMap(TimeFrame::latest)
                .filter(reader.context().day()::isAfter)
                .isPresent();
        return passed && decision.state() == DecisionState.EXPECTED ? DecisionState.OVERDUE : decision.state();
    }

    /** As {@link #brief}, then what was decided. */
    public Text line(Decision decision) {
        return Runs.of(brief(decision)).and(": ").and(act(decision)).text();
    }

    /** As {@link #line}, where the date stands beside it. */
    public Text undated(Decision decision) {
        Decision timeless =
                Decision.builder().copy(decision).date(Optional.empty()).build();
        return line(timeless);
    }

    private Text act(Decision decision) {
        boolean taken = decision.state() == DecisionState.TAKEN || decision.state() == DecisionState.APPEALED;
        String word = taken ? reader.word(decision.act()) : reader.word("DecisionAct." + decision.act() + ".todo");
        Text act = decision.printedAct().filter(its -> taken).map(reader::own).orElseGet(() -> Text.of(word));
        return Runs.of(act).and(". ", reader.in(decision.text())).text();
    }
}
