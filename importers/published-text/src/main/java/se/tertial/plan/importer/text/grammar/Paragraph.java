package se.tertial.plan.importer.text.grammar;

import java.util.List;
import se.tertial.plan.importer.text.input.Line;

/**
 * Lines that belong together, joined into one text.
 *
 * @param text the text, without line ends
 * @param extent where it stands
 */
public record Paragraph(String text, Extent extent) {

    /**
     * A paragraph of one line.
     *
     * @param line the line
     * @return the paragraph
     */
    public static Paragraph of(Line line) {
        return new Paragraph(line.text(), Extent.of(line));
    }

    /**
     * Parts that go on from each other as one. A hyphen at the end of a part stays: whether the word has one is not known.
     *
     * @param parts the parts, at least one
     * @return the whole
     */
    public static Paragraph join(List<Paragraph> parts) {
        StringBuilder text = new StringBuilder(parts.get(0).text);
        for (int i = 1; i < parts.size(); i++) {
            String next = parts.get(i).text;
            text.append(LineJoiner.endsInsideWord(parts.get(i - 1).text, next) ? "" : " ")
                    .append(next);
        }
        return new Paragraph(text.toString(), extent(parts));
    }

    /**
     * Where paragraphs stand.
     *
     * @param paragraphs the paragraphs, in order, at least one
     * @return from the first to the last
     */
    public static Extent extent(List<Paragraph> paragraphs) {
        return paragraphs.get(0).extent.to(paragraphs.get(paragraphs.size() - 1).extent);
    }

    /**
     * This paragraph with another text, which is a part of its own.
     *
     * @param part the text
     * @return the paragraph
     */
    public Paragraph withText(String part) {
        return new Paragraph(part, extent);
    }
}
