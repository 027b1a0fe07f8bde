package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;

/** Makes a name of a text that stands within a line: without the full stop at its end, and not longer than reads well. */
final class Brevity {

    /** In characters; most assignments are shorter, while some activities have no title and are described at length. */
    private static final int LONGEST = 160;

    private Brevity() {}

    /** The text, cut between two words if it is long. */
    static Text of(Text text) {
        List<TextRun> runs = new ArrayList<>();
        int left = LONGEST;
        for (TextRun run : text.runs()) {
            if (run.text().length() > left) {
                runs.add(new TextRun(cut(run.text(), left), run.language()));
                return Text.ofRuns(runs);
            }
            left -= run.text().length();
            runs.add(run);
        }
        if (!runs.isEmpty()) {
            TextRun last = runs.get(runs.size() - 1);
            runs.set(runs.size() - 1, new TextRun(last.text().replaceAll("\\.\\s*$", ""), last.language()));
        }
        return Text.ofRuns(runs);
    }

    private static String cut(String words, int length) {
        int space = words.lastIndexOf(' ', length);
        int end = space > 0 ? space : words.offsetByCodePoints(0, words.codePointCount(0, length));
        return words.substring(0, end).replaceAll("[\\s,;:.–-]+$", "") + "…";
    }
}
