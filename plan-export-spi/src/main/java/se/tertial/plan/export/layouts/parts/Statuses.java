package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.document.LegendBlock;
import se.tertial.plan.export.document.StatusBlock;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.AssessmentOrigin;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Text;

/** Statuses as they read: never a colour alone, and never a meaning that the scale does not give. */
public final class Statuses {

    private final Reader reader;

    public Statuses(Reader reader) {
        this.reader = reader;
    }

    public StatusMark mark(Assessment assessment) {
        return new StatusMark(
                token(assessment).plain(),
                assessment.scale(),
                reader.catalogue().level(assessment));
    }

    public StatusMark mark(StatusScale scale, StatusLevel level) {
        return new StatusMark(label(level).plain(), Optional.of(scale.ref()), Optional.of(level));
    }

    public Text label(StatusLevel level) {
        return reader.in(level.label());
    }

    /** The token as printed; else the label of its level. */
    public Text token(Assessment assessment) {
        Optional<Text> label = reader.catalogue().level(assessment).map(this::label);
        return assessment
                .printed()
                .map(reader::own)
                .or(() -> label)
                .or(() -> assessment.level().map(Text::of))
                .orElse(Text.of(""));
    }

    /** What the token means; nothing if it is the label itself. */
    public Text meaning(Assessment assessment) {
        Optional<StatusLevel> level = reader.catalogue().level(assessment);
        if (level.isEmpty()) {
            return reader.say("status.unknown");
        }
        Text label = label(level.get());
        return label.plain().equalsIgnoreCase(token(assessment).plain()) ? Text.of("") : label;
    }

    /** Symbol, token and meaning in one line, for a cell or a list. */
    public Text line(Assessment assessment) {
        Text meaning = meaning(assessment);
        Runs line = Runs.of(symbol(reader.catalogue().level(assessment))).and(token(assessment));
        return meaning.isBlank() ? line.text() : line.and(" – ").and(meaning).text();
    }

    /** Symbol and label of a level. */
    public Text line(StatusLevel level) {
        return Runs.of(symbol(Optional.of(level))).and(label(level)).text();
    }

    public StatusBlock block(Assessment assessment) {
        Runs label = Runs.of(reader.word(assessment.axis()));
        assessment
                .body()
                .ifPresent(
                        body -> label.and(" " + reader.word("status.by") + " ").and(reader.body(body)));
        if (assessment.origin() != AssessmentOrigin.REPORTED) {
            label.and(" (" + reader.word(assessment.origin()) + ")");
        }
        return new StatusBlock(label.text(), mark(assessment), token(assessment), meaning(assessment));
    }

    /**
     * The legend of a scale. A level is called as this report calls it, so that a reader finds the words again: by the token that it
     * prints, else by its label, and never by an alias that other reports may print.
     *
     * @param printed the tokens that this report prints, by the code of their level
     */
    public LegendBlock legend(StatusScale scale, Map<String, String> printed) {
        List<LegendBlock.Entry> entries = scale.levels().stream()
                .map(level -> entry(scale, level, Optional.ofNullable(printed.get(level.code()))))
                .toList();
        List<Text> notes = new ArrayList<>();
        if (scale.confidence() != ScaleConfidence.PUBLISHED) {
            notes.add(Text.of(reader.word(scale.confidence())));
        }
        scale.note().map(reader::in).ifPresent(notes::add);
        return new LegendBlock(title(scale), entries, notes);
    }

    private Text title(StatusScale scale) {
        return reader.in(Optional.of(scale.name()))
                .orElseGet(() -> Text.of(scale.ref().toString()));
    }

    private LegendBlock.Entry entry(StatusScale scale, StatusLevel level, Optional<String> printed) {
        Text label = label(level);
        Text token = printed.filter(its -> !its.equalsIgnoreCase(label.plain()))
                .map(reader::own)
                .orElse(label);
        Runs meaning = new Runs();
        boolean same = token.equals(label);
        meaning.and(same ? Text.of("") : label).and(same ? "" : ". ", reader.in(level.description()));
        return new LegendBlock.Entry(mark(scale, level), token, meaning.text());
    }

    /** The symbol with the space to the word after it, from which no end of a line may part it. */
    private static String symbol(Optional<StatusLevel> level) {
        return level.flatMap(StatusLevel::symbol).map(its -> its + "\u00a0").orElse("");
    }
}
