package se.tertial.plan.importer.text.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.tertial.plan.importer.text.input.Spaces;

/**
 * Tells how many paragraphs above a status belong to what the row is about: all of them in the first row, else the last
 * one, and those before it that it plainly goes on from.
 */
final class SubjectExtent {

    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:uppdraget|insatsen|åtgärden|aktiviteten)\\s(?:omfattar|innefattar|inkluderar|innebär|avser|gäller|ska)(?!\\p{L})"
                    + "|^(?:(?:i|inom)\\suppdraget\\singår|syftet\\s(?:är|med)|(?:särskilt\\sfokus|detta|därutöver|dessutom)\\s"
                    + "(?:ska|bör|görs|innebär|omfattar|gäller|avser))(?!\\p{L})");

    private final List<Element> elements;
    private final boolean spaced;

    SubjectExtent(List<Element> elements) {
        this.elements = elements;
        List<Element> set = set(elements);
        long attached = set.stream().filter(Element::attached).count();
        this.spaced = 2 * attached < set.size();
    }

    /** What shows whether blank lines set things apart: the headings of bodies; without any, what follows a status. */
    private static List<Element> set(List<Element> elements) {
        List<Element> headings =
                elements.stream().filter(element -> element.body().isPresent()).toList();
        return headings.isEmpty()
                ? IntStream.range(1, elements.size())
                        .filter(i -> elements.get(i).isText()
                                && elements.get(i - 1).status().isPresent())
                        .mapToObj(elements::get)
                        .toList()
                : headings;
    }

    /** The index of the first paragraph of the subject whose last one stands at an index. */
    int first(int last) {
        int runStart = last;
        while (runStart > 0 && elements.get(runStart - 1).isText()) {
            runStart--;
        }
        if (runStart == 0) {
            return 0;
        }
        int floor = elements.get(runStart - 1).body().isPresent() ? runStart + 1 : runStart;
        int first = last;
        while (first > floor && goesOn(elements.get(first - 1), elements.get(first))) {
            first--;
        }
        return first;
    }

    /**
     * Where blank lines set things apart, lines without one between them belong together, and a list without blank lines between
     * its items ends at one. Numbers do not go on from signs: a body's comment may be a list, and the next row numbered.
     */
    private boolean goesOn(Element before, Element element) {
        if (spaced && element.attached()) {
            return true;
        }
        boolean listGoesOn = element.isListedAs(before) && !(spaced && before.attached());
        boolean opens = before.text().endsWith(":");
        String start = element.text().substring(0, Math.min(element.text().length(), 60));
        boolean small = Character.isLowerCase(start.codePointAt(0));
        return listGoesOn
                || opens
                || small
                || GOES_ON.matcher(Spaces.fold(start)).find();
    }
}
