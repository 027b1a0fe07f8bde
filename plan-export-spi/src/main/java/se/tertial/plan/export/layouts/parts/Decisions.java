package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionAct;
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

    /**
     * Who, when, which paragraph and record number: "Regionfullmäktige 2023-11-29, § 131, RS/290/2023". A decision of which none of
     * that is known, such as one that is withheld, is called by its text.
     */
    public Text brief(Decision decision) {
        List<Text> parts = new ArrayList<>(origin(decision));
        if (parts.isEmpty()) {
            parts.add(reader.in(decision.text())
                    .orElseGet(() -> Text.of(decision.id().value())));
        }
        state(decision).ifPresent(parts::add);
        return Runs.joined(", ", parts);
    }

    private List<Text> origin(Decision decision) {
        List<Text> parts = new ArrayList<>();
        Runs head = new Runs();
        decision.body().ifPresent(body -> head.and(reader.body(body)));
        decision.date()
                .ifPresent(
                        date -> head.and(decision.body().isPresent() ? " " : "").and(new Times(reader).when(date)));
        parts.add(head.text());
        decision.paragraph().map(Text::of).ifPresent(parts::add);
        decision.recordNumber().map(RecordNumber::printed).map(Text::of).ifPresent(parts::add);
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }

    /** How far it has come, unless it is taken. What was expected by a day that has passed is overdue, whatever it was called then. */
    private Optional<Text> state(Decision decision) {
        boolean passed = decision.date()
                .flatMap(TimeFrame::latest)
                .filter(reader.context().day()::isAfter)
                .isPresent();
        DecisionState state =
                passed && decision.state() == DecisionState.EXPECTED ? DecisionState.OVERDUE : decision.state();
        return state == DecisionState.TAKEN ? Optional.empty() : Optional.of(Text.of(reader.word(state)));
    }

    /** As {@link #brief}, then what was decided. */
    public Text line(Decision decision) {
        List<Text> parts = new ArrayList<>(origin(decision));
        Text act = parts.isEmpty() && isNameless(decision)
                ? reader.in(decision.text()).orElseGet(() -> act(decision))
                : act(decision);
        state(decision).ifPresent(parts::add);
        return parts.isEmpty()
                ? act
                : Runs.of(Runs.joined(", ", parts)).and(": ").and(act).text();
    }

    /** Whether the act says no more than that something was decided. */
    private static boolean isNameless(Decision decision) {
        return decision.act() == DecisionAct.OTHER && decision.printedAct().isEmpty();
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
