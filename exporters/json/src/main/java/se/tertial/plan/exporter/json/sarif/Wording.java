package se.tertial.plan.exporter.json.sarif;

import java.util.regex.Pattern;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

/**
 * Texts as SARIF has them, in one of the two languages.
 *
 * @param language the reader's language
 */
record Wording(Language language) {

    private static final String ENDS = ".!?…";
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&|]");
    private static final Pattern LINK = Pattern.compile("\\](?=\\()");

    /** The language in which the texts are, whatever the reader's is. */
    String tag() {
        return Bilingual.of(Language.SV.tag(), Language.EN.tag()).in(language);
    }

    String of(Bilingual words) {
        return words.in(language);
    }

    /**
     * A plain text of whole sentences. Viewers make a link of what looks like one, and the values in a message come from
     * documents of strangers: a space takes the look away.
     */
    static String sentence(String text) {
        String plain = LINK.matcher(text).replaceAll("] ");
        boolean ends = !plain.isEmpty() && ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
        return ends ? plain : plain + ".";
    }

    String sentence(Bilingual words) {
        return sentence(of(words));
    }

    /** A text whose characters mean nothing but themselves in Markdown. */
    static String markdown(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0");
    }
}
