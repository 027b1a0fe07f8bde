package se.tertial.plan.exporter.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;
import se.tertial.plan.rules.Numerals;

/** Writes texts with the language of each part that is in another than the page. Not thread-safe. */
final class Words {

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "fa", "he", "ps", "ur", "yi");
    private static final byte[] DAY_BEGIN = Markup.ready("<time datetime=\"");
    private static final byte[] DAY_SHOWN = Markup.ready("\">");
    private static final byte[] DAY_END = Markup.ready("</time>");
    private static final byte[] END = Markup.ready("</span>");

    private final Markup markup;
    private final Language language;

    Words(Markup markup, Language language) {
        this.markup = markup;
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** Words of the page itself. */
    void say(Say say) {
        markup.text(say.in(language));
    }

    /** A number in digits. */
    void number(long number) {
        markup.text(Numerals.integer(number, language));
    }

    void write(Text text) {
        for (TextRun run : text.runs()) {
            if (run.language().isEmpty() || run.language().get().equals(language)) {
                markup.text(run.text());
            } else {
                foreign(run.language().get(), run.text());
            }
        }
    }

    /** As {@link #write}, with every day marked as a time. */
    void dated(Text text) {
        for (TextRun run : text.runs()) {
            if (run.language().isEmpty() || run.language().get().equals(language)) {
                dated(run.text());
            } else {
                foreign(run.language().get(), run.text());
            }
        }
    }

    private void dated(String text) {
        Matcher day = DAY.matcher(text);
        int from = 0;
        while (day.find()) {
            markup.text(text.substring(from, day.start()));
            day(day.group());
            from = day.end();
        }
        markup.text(text.substring(from));
    }

    /** A day as a time. */
    void day(String iso) {
        markup.raw(DAY_BEGIN).text(iso).raw(DAY_SHOWN).text(iso).raw(DAY_END);
    }

    private void foreign(Language other, String text) {
        markup.raw("<span lang=\"").text(other.tag());
        markup.raw(RIGHT_TO_LEFT.contains(other.primary().tag()) ? "\" dir=\"rtl\">" : "\">");
        markup.text(text).raw(END);
    }
}
