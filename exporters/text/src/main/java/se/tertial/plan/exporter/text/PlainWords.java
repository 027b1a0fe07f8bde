package se.tertial.plan.exporter.text;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/** Turns texts into plain strings, and remembers what was lost on the way. Not thread-safe. */
final class PlainWords {

    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private final Language language;
    private final Set<String> others = new TreeSet<>();
    private long broken;

    PlainWords(Language language) {
        this.language = language;
    }

    /** The characters; control characters become spaces, half surrogate pairs U+FFFD, and all ends of lines LF. */
    String of(Text text) {
        text.runs().stream()
                .flatMap(run -> run.language().stream())
                .filter(its -> !its.primary().equals(language.primary()))
                .forEach(its -> others.add(its.tag()));
        return clean(text.plain());
    }

    private String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
                clean.append('\n');
            } else if (Character.isISOControl(c)) {
                clean.append(' ');
                broken += c == '\t' ? 0 : 1;
            } else if (Character.getType(c) == Character.SURROGATE) {
                clean.append('\uFFFD');
                broken++;
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    ExportOutcome outcome(long rows) {
        ExportOutcome outcome = ExportOutcome.of(rows);
        if (broken > 0) {
            outcome = outcome.withLoss(Bilingual.of(
                    "Tecken som text inte kan ha ersattes: " + broken + ".",
                    "Characters that a text cannot have were replaced: " + broken + "."));
        }
        return languages()
                .map(tags -> Bilingual.of(
                        "Ren text kan inte märka delar på andra språk: " + tags + ".",
                        "Plain text cannot mark parts in other languages: " + tags + "."))
                .map(outcome::withLoss)
                .orElse(outcome);
    }

    private Optional<String> languages() {
        return Optional.of(String.join(", ", others)).filter(tags -> !tags.isEmpty());
    }
}
