package se.tertial.plan.rules.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;

/** Texts of cases: {@code {sma:…}} is a run in another language, {@code ¶} begins a paragraph. */
final class CaseTexts {

    private static final Pattern FOREIGN = Pattern.compile("\\{([a-z]{2,3}):([^}]*)}");

    private CaseTexts() {}

    static Text text(String value) {
        List<TextRun> runs = new ArrayList<>();
        Matcher foreign = FOREIGN.matcher(value);
        int end = 0;
        while (foreign.find()) {
            runs.add(new TextRun(value.substring(end, foreign.start()), Optional.empty()));
            runs.add(new TextRun(foreign.group(2), Optional.of(Language.of(foreign.group(1)))));
            end = foreign.end();
        }
        runs.add(new TextRun(value.substring(end), Optional.empty()));
        return Text.ofRuns(runs);
    }

    /** A text of several paragraphs, with an empty line between them. */
    static Text whole(String value) {
        return text(value.replaceAll(" *¶ *", "\n\n"));
    }

    /** Spaces around the sign go; a paragraph of no-break spaces stays one. */
    static List<Text> paragraphs(String value) {
        return List.of(value.split(" *¶ *", -1)).stream().map(CaseTexts::text).toList();
    }
}
