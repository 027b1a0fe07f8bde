package se.tertial.plan.importer.text.report;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.reading.StatusTokens;

/** Finds what explains a report and belongs to no row: the legend of its colours, and the imprint at its end. */
final class Legend {

    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:tecken|färg|symbol|status)förklaring(?:ar)?(?![\\p{L}-]).{0,1000}");
    private static final Pattern ENTRY = Pattern.compile("(.{1,40}?)[\\s\\u00A0]*[=:–-][\\s\\u00A0]+\\S.{0,1000}");
    private static final Pattern IMPRINT = Pattern.compile(
            "(?i)(?:källa|utskrivet|utskriftsdatum|publicerad|publicerat|senast uppdaterad)(?!\\p{L})" + ".{0,100}");

    private final List<Line> lines;
    private final StatusTokens tokens;
    private final BitSet found = new BitSet();

    private Legend(List<Line> lines, StatusTokens tokens) {
        this.lines = lines;
        this.tokens = tokens;
    }

    /** The indices of the lines that explain. */
    static BitSet find(List<Line> lines, StatusTokens tokens) {
        Legend legend = new Legend(lines, tokens);
        int i = 0;
        while (i < lines.size()) {
            i = HEADING.matcher(lines.get(i).text()).matches() ? legend.headed(i) : legend.bare(i);
        }
        legend.imprint();
        return legend.found;
    }

    private int headed(int at) {
        found.set(at);
        return entries(at + 1, false);
    }

    /** Without a heading it takes two entries to make a legend: one may be how a comment starts. */
    private int bare(int at) {
        boolean two = entry(at, true)
                && next(at + 1).filter(next -> entry(next, true)).isPresent();
        return two ? entries(at, true) : at + 1;
    }

    private int entries(int from, boolean strong) {
        Optional<Integer> at = next(from);
        int after = from;
        while (at.isPresent() && entry(at.get(), strong)) {
            found.set(at.get());
            after = at.get() + 1;
            at = next(after);
        }
        return after;
    }

    private boolean entry(int at, boolean strong) {
        Matcher entry = ENTRY.matcher(lines.get(at).text());
        return entry.matches()
                && tokens.read(entry.group(1))
                        .filter(token -> token.strong() || !strong)
                        .isPresent();
    }

    private void imprint() {
        int last = lines.size() - 1;
        while (last >= 0 && (lines.get(last).isBlank() || found.get(last))) {
            last--;
        }
        if (last > 0
                && (lines.get(last - 1).isBlank() || found.get(last - 1))
                && IMPRINT.matcher(lines.get(last).text()).matches()) {
            found.set(last);
        }
    }

    private Optional<Integer> next(int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i < lines.size() ? Optional.of(i) : Optional.empty();
    }
}
