package se.tertial.plan.importer.text.report;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.StatusTokens;

/**
 * A title that no known status shows, but the label below it: no assignment has the same label twice. What stands after a
 * dash or colon at its end is a status that no table knows.
 *
 * @param title the title
 * @param status its status; empty if it has none
 */
record LabelledTitle(Paragraph title, Optional<Row.Status> status) {

    private static final int LONGEST = 250;
    private static final Pattern MARKED = Pattern.compile(
            "(.*\\S)(?:[\\s\\u00A0]+[–—-]|:)[\\s\\u00A0]+(\\p{Lu}[\\p{Ll}\\u00A0 ,]{2,40})", Pattern.DOTALL);

    /**
     * Reads a paragraph as such a title.
     *
     * @param element the paragraph
     * @param below what stands below it
     * @param labels the labels, in small letters, that the assignment above has already
     * @return the title; empty if it is something else
     */
    static Optional<LabelledTitle> read(Element element, Element below, Set<String> labels) {
        String text = element.text();
        boolean again = below.isText()
                && DetailLabel.read(below.text())
                        .filter(label -> labels.isEmpty() || labels.contains(Spaces.fold(label.printed())))
                        .isPresent();
        if (!again || !element.isText() || element.attached() || !mayBeTitle(text)) {
            return Optional.empty();
        }
        Matcher marked = MARKED.matcher(text);
        return Optional.of(
                marked.matches()
                        ? new LabelledTitle(
                                element.paragraph().withText(marked.group(1)),
                                Optional.of(status(element.paragraph(), marked.group(2))))
                        : new LabelledTitle(element.paragraph(), Optional.empty()));
    }

    private static boolean mayBeTitle(String text) {
        boolean numbered =
                Bullet.of(Line.of(1, text)).filter(Bullet::isNumbered).isPresent();
        return text.length() <= LONGEST
                && (numbered || Character.isUpperCase(text.codePointAt(0)))
                && ".:;,!?".indexOf(text.charAt(text.length() - 1)) < 0
                && DetailLabel.read(text).isEmpty();
    }

    private static Row.Status status(Paragraph paragraph, String printed) {
        return new Row.Status(new StatusTokens.Token(printed, false, false), paragraph.withText(printed));
    }
}
