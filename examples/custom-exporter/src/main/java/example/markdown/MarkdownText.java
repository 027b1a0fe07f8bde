package example.markdown;

import java.util.regex.Pattern;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/** Texts as Markdown, so that they read as they were written; counts what Markdown cannot hold. */
final class MarkdownText {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern UNHOLDABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&#$]|^[+=-]|(?<=^\\d{1,9})[.)]");

    private long replaced;

    String of(Text text) {
        String line = BREAKS.matcher(text.plain()).replaceAll(" ").strip();
        replaced += UNHOLDABLE.matcher(line).results().count();
        return MARKUP.matcher(UNHOLDABLE.matcher(line).replaceAll("\uFFFD")).replaceAll("\\\\$0");
    }

    ExportOutcome outcome(long rows) {
        return replaced == 0
                ? ExportOutcome.of(rows)
                : ExportOutcome.of(rows)
                        .withLoss(Bilingual.of(
                                "Tecken som Markdown inte kan ha ersattes: " + replaced + ".",
                                "Characters that Markdown cannot have were replaced: " + replaced + "."));
    }
}
